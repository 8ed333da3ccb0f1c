include(CMakeFindDependencyMacro)
find_dependency(cassium)
include(${CMAKE_CURRENT_LIST_DIR}/shop_targets.cmake)
