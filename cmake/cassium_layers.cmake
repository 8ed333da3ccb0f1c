# The layers (docs/design.md, "The house"). Each is an object library that links only what its arrows reach; two
# libraries come of them: cassium_core, which needs neither OpenSSL nor sockets, and cassium with the rest.
#
# Their symbols are visible whatever the project around hides. An export macro would stand on nearly everything here, since
# exceptions are thrown across the boundary, users' classes derive from the library's, and Asio's statics, which the session's
# executors share with the program, would need it as well and have none.
set(cassium_visibility CXX_VISIBILITY_PRESET default VISIBILITY_INLINES_HIDDEN ON)

function(cassium_layer name)
    cmake_parse_arguments(LAYER "" "" "USES;LINKS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/src/${name}/*.cpp
        ${CMAKE_CURRENT_SOURCE_DIR}/src/${name}/*/*.cpp)
    if(NOT sources)
        return()
    endif()
    add_library(cassium_layer_${name} OBJECT ${sources})
    set_target_properties(cassium_layer_${name} PROPERTIES POSITION_INDEPENDENT_CODE ON ${cassium_visibility})
    target_include_directories(cassium_layer_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/include
        PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/src)
    target_link_libraries(cassium_layer_${name} PUBLIC cassium_flags ${LAYER_LINKS})
    target_link_libraries(cassium_layer_${name} PUBLIC Boost::headers)
endfunction()

cassium_layer(base)
cassium_layer(types)
cassium_layer(protocol LINKS PkgConfig::CASSIUM_DEFLATE PkgConfig::CASSIUM_LZ4 Snappy::snappy)
cassium_layer(model)
cassium_layer(query)
cassium_layer(schema)
cassium_layer(json)
cassium_layer(net LINKS OpenSSL::SSL OpenSSL::Crypto Threads::Threads)
cassium_layer(cluster LINKS OpenSSL::SSL OpenSSL::Crypto Threads::Threads)
cassium_layer(session LINKS OpenSSL::SSL OpenSSL::Crypto Threads::Threads)
cassium_layer(asio LINKS Threads::Threads)

function(cassium_library name)
    cmake_parse_arguments(LIB "" "" "LAYERS;LINKS" ${ARGN})
    add_library(${name})
    set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE ON ${cassium_visibility})
    foreach(layer IN LISTS LIB_LAYERS)
        if(TARGET cassium_layer_${layer})
            target_sources(${name} PRIVATE $<TARGET_OBJECTS:cassium_layer_${layer}>)
        endif()
    endforeach()
    target_include_directories(${name} PUBLIC
        $<BUILD_INTERFACE:${CMAKE_CURRENT_SOURCE_DIR}/include> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
    target_compile_features(${name} PUBLIC cxx_std_20)
    target_link_libraries(${name} PUBLIC ${LIB_LINKS} PRIVATE $<BUILD_INTERFACE:cassium_flags>)
    set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
endfunction()

cassium_library(cassium_core LAYERS base types protocol model query schema json
    LINKS Boost::headers PkgConfig::CASSIUM_DEFLATE PkgConfig::CASSIUM_LZ4 Snappy::snappy)
cassium_library(cassium LAYERS net cluster session asio
    LINKS cassium_core OpenSSL::SSL OpenSSL::Crypto Threads::Threads)
set_target_properties(cassium_core PROPERTIES EXPORT_NAME core)
add_library(cassium::core ALIAS cassium_core)
add_library(cassium::cassium ALIAS cassium)
