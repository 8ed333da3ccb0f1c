#include "node_process.hpp"

#include <cerrno>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <filesystem>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

extern char** environ;

namespace cassium::bench {
namespace {

[[noreturn]] void fail(int error, const std::string& what)
{
    throw std::runtime_error(what + ": " + std::generic_category().message(error));
}

std::string read_line(int from)
{
    std::string line;
    for (char c = 0; ::read(from, &c, 1) == 1 && c != '\n';)
        line += c;
    return line;
}

} // namespace

node_process::node_process(std::string program, std::vector<std::string> arguments)
{
    if (program.empty())
        program = std::filesystem::read_symlink("/proc/self/exe").replace_filename("null_node");
    int input[2];
    int output[2];
    if (::pipe2(input, O_CLOEXEC) != 0)
        fail(errno, "no pipe");
    to_child_ = input[1];
    if (::pipe2(output, O_CLOEXEC) != 0) {
        ::close(input[0]);
        close_all();
        fail(errno, "no pipe");
    }
    from_child_ = output[0];

    arguments.insert(arguments.begin(), {program, "--port", "0", "--print-port"});
    std::vector<char*> argv;
    for (std::string& argument : arguments)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, input[0], STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO);
    const int failed = ::posix_spawn(&child_, program.c_str(), &actions, nullptr, argv.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(input[0]);
    ::close(output[1]);
    if (failed != 0) {
        close_all();
        fail(failed, "cannot start " + program);
    }
    port_ = static_cast<std::uint16_t>(std::atoi(read_line(from_child_).c_str()));
    if (port_ == 0) {
        close_all();
        (void)::waitpid(child_, nullptr, 0);
        throw std::runtime_error(program + " does not say on which port it listens");
    }
}

node_process::~node_process()
{
    close_all();
    (void)::waitpid(child_, nullptr, 0);
}

void node_process::close_all() noexcept
{
    for (int* const descriptor : {&to_child_, &from_child_})
        if (*descriptor >= 0) {
            ::close(*descriptor);
            *descriptor = -1;
        }
}

double node_process::cpu_seconds() const
{
    clockid_t clock{};
    timespec time{};
    if (const int failed = ::clock_getcpuclockid(child_, &clock); failed != 0)
        fail(failed, "the null node has no CPU clock");
    if (::clock_gettime(clock, &time) != 0)
        fail(errno, "the null node's CPU clock cannot be read");
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

} // namespace cassium::bench
