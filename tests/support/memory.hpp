// What this process takes of the machine.
#pragma once

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define CASSIUM_TEST_SANITIZED 1
#else
#define CASSIUM_TEST_SANITIZED 0
#endif

namespace cassium::testing {

inline constexpr std::size_t mebibyte = std::size_t{1} << 20;

/// Whether memory has its natural size here, and a call its natural price.
inline constexpr bool is_sanitized = CASSIUM_TEST_SANITIZED != 0;

/// Bytes in memory.
[[nodiscard]] inline std::size_t resident_memory()
{
    std::ifstream file("/proc/self/statm");
    std::size_t all = 0;
    std::size_t resident = 0;
    file >> all >> resident;
    return resident * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

[[nodiscard]] inline std::size_t entries_of(const char* directory)
{
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& each : std::filesystem::directory_iterator(directory))
        ++count;
    return count;
}
[[nodiscard]] inline std::size_t open_descriptors()
{
    return entries_of("/proc/self/fd");
}
[[nodiscard]] inline std::size_t threads_of_program()
{
    return entries_of("/proc/self/task");
}

} // namespace cassium::testing
