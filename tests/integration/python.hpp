// Scripts that stand beside these tests, and are run with an interpreter that the environment names.
#pragma once

#include <array>
#include <cstdio>
#include <string>

namespace cassium::testing {

/// What a script printed, with its exit status where that is not 0.
inline std::string run_python(const std::string& interpreter, const std::string& script, const std::string& arguments)
{
    const std::string command =
        interpreter + " " + CASSIUM_TEST_SOURCE_DIR "/integration/" + script + " " + arguments + " 2>&1";
    std::FILE* const pipe = ::popen(command.c_str(), "r");
    if (pipe == nullptr)
        return "cannot run " + command;
    std::string output;
    std::array<char, 4096> part{};
    while (std::fgets(part.data(), part.size(), pipe) != nullptr)
        output += part.data();
    const int status = ::pclose(pipe);
    return status == 0 ? output : "status " + std::to_string(status) + ": " + output;
}

} // namespace cassium::testing
