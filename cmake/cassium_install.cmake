# Installs headers, both libraries, a CMake package (find_package(cassium)) and a pkg-config file. In a subproject too, so
# that a library which links cassium can export its own targets; what nobody wants installed is taken in with
# EXCLUDE_FROM_ALL or CASSIUM_INSTALL=OFF.
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

# The pkg-config file finds the rest from where it lies itself. Where that was given as an absolute path it names the prefix of
# the configuration, as CMake's own packages do: `cmake --install --prefix` can't change it.
function(cassium_install_pkg_config)
    if(IS_ABSOLUTE "${CMAKE_INSTALL_LIBDIR}")
        set(pc_prefix "${CMAKE_INSTALL_PREFIX}")
        set(pc_libdir "${CMAKE_INSTALL_LIBDIR}")
    else()
        file(RELATIVE_PATH to_prefix "/p/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/p")
        set(pc_prefix "\${pcfiledir}/${to_prefix}")
        set(pc_libdir "\${prefix}/${CMAKE_INSTALL_LIBDIR}")
    endif()
    if(IS_ABSOLUTE "${CMAKE_INSTALL_INCLUDEDIR}")
        set(pc_includedir "${CMAKE_INSTALL_INCLUDEDIR}")
    else()
        set(pc_includedir "\${prefix}/${CMAKE_INSTALL_INCLUDEDIR}")
    endif()
    foreach(path pc_prefix pc_libdir pc_includedir) # pcfiledir is escaped by pkg-config itself
        string(REPLACE " " "\\ " ${path} "${${path}}")
    endforeach()
    # A shared library has linked what an archive leaves to the program.
    get_target_property(type cassium TYPE)
    if(type STREQUAL "SHARED_LIBRARY")
        set(private private_)
    endif()
    set(pc_${private}libs " -lsnappy -pthread")
    set(pc_${private}requires " libdeflate liblz4 openssl")
    configure_file(${PROJECT_SOURCE_DIR}/cmake/cassium.pc.in ${PROJECT_BINARY_DIR}/cassium.pc @ONLY)
    install(FILES ${PROJECT_BINARY_DIR}/cassium.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
endfunction()
cassium_install_pkg_config()
