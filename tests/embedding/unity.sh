#!/usr/bin/env bash
# A project with CMAKE_UNITY_BUILD takes cassium in: each layer compiles as one file.
. "$(dirname "$0")/common.sh" "$@"

mkdir "$work/project"
cat >"$work/project/CMakeLists.txt" <<END
cmake_minimum_required(VERSION 3.25)
project(united LANGUAGES CXX)
add_subdirectory("$source" cassium)
END
quiet cmake -S "$work/project" -B "$work/build" "${common[@]}" -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=0
# The client's layers take a minute, since Asio is in them: they are left out where they can be.
layers=()
for layer in base types protocol model query schema json; do
    layers+=("cassium_layer_$layer")
done
quiet cmake --build "$work/build" --target "${layers[@]}"
