// The library's version, as semantic versioning has it. May be included where the library is not linked.
#pragma once

#define CASSIUM_VERSION_MAJOR 0
#define CASSIUM_VERSION_MINOR 1
#define CASSIUM_VERSION_PATCH 0

/// For #if: 1.2.3 is 1'002'003.
#define CASSIUM_VERSION_NUMBER (CASSIUM_VERSION_MAJOR * 1000000 + CASSIUM_VERSION_MINOR * 1000 + CASSIUM_VERSION_PATCH)

#define CASSIUM_VERSION "0.1.0"
