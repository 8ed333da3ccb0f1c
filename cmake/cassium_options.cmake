# Compiler settings of this project's own targets; nothing here reaches users.
option(CASSIUM_INSTALL "Make rules to install the libraries, headers and packages" ON)
option(CASSIUM_EXAMPLES "Build the examples" ${PROJECT_IS_TOP_LEVEL})
option(CASSIUM_BENCHMARKS "Build the benchmarks" ${PROJECT_IS_TOP_LEVEL})
option(CASSIUM_FUZZ "Build the fuzz targets" OFF)
set(CASSIUM_SANITIZE "" CACHE STRING "Value of -fsanitize= for everything that is built here")

if(PROJECT_IS_TOP_LEVEL)
    set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
    find_program(CASSIUM_CCACHE ccache)
    if(CASSIUM_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
        # The same source in another clone is the same to the cache.
        set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=time_macros
            "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" ${CASSIUM_CCACHE})
    endif()
endif()

add_library(cassium_flags INTERFACE)
target_compile_features(cassium_flags INTERFACE cxx_std_20)
target_compile_options(cassium_flags INTERFACE
    $<BUILD_INTERFACE:-Wall;-Wextra;-Wpedantic;-Wshadow;-Wconversion;-Wno-sign-conversion>)
if(CASSIUM_SANITIZE)
    target_compile_options(cassium_flags INTERFACE
        $<BUILD_INTERFACE:-fsanitize=${CASSIUM_SANITIZE};-fno-sanitize-recover=all;-fno-omit-frame-pointer>)
    target_link_options(cassium_flags INTERFACE $<BUILD_INTERFACE:-fsanitize=${CASSIUM_SANITIZE}>)
endif()
