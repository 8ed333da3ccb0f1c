// The library's version, as semantic versioning has it.
#pragma once

#define CASSIUM_VERSION "0.1.0"
