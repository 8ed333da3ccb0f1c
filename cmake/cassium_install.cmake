# Installs headers, both libraries, a CMake package (find_package(cassium)) and a pkg-config file.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

install(TARGETS cassium_core cassium EXPORT cassium_targets
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
    LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/cassium DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT cassium_targets NAMESPACE cassium:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/cassium)

configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/cassiumConfig.cmake.in
    ${PROJECT_BINARY_DIR}/cassiumConfig.cmake
    INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/cassium)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/cassiumConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/cassiumConfig.cmake ${PROJECT_BINARY_DIR}/cassiumConfigVersion.cmake
    DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/cassium)

configure_file(${CMAKE_CURRENT_LIST_DIR}/cassium.pc.in ${PROJECT_BINARY_DIR}/cassium.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/cassium.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
