// The client as a guest: what it does to the process that it is in, and what the process does to it.
#include "support/memory.hpp"
#include "support/requests.hpp"
#include "support/scripted_node.hpp"
#include "support/semaphore.hpp"
#include "support/time_limit.hpp"

#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <filesystem>
#include <memory>
#include <pthread.h>
#include <set>
#include <spawn.h>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

namespace {

thread_local bool no_more_threads = false;

} // namespace

#if !CASSIUM_TEST_SANITIZED
/// Threads that cannot be started, on demand.
extern "C" int pthread_create(pthread_t* thread, const pthread_attr_t* attributes, void* (*run)(void*), void* argument)
{
    using create = int (*)(pthread_t*, const pthread_attr_t*, void* (*)(void*), void*);
    static const auto next = reinterpret_cast<create>(::dlsym(RTLD_NEXT, "pthread_create"));
    return no_more_threads ? EAGAIN : next(thread, attributes, run, argument);
}
#endif

namespace cassium {
namespace {

using namespace std::chrono_literals;
using protocol::request_kind;
using testing::eventually;
using testing::patience;
using testing::scripted_node;
using testing::tallied_request;
using testing::tally;
using testing::waited_request;

#if defined(__SANITIZE_THREAD__)
constexpr bool may_fork = false; // ThreadSanitizer has no threads in children of programs with threads
#else
constexpr bool may_fork = true;
#endif

/// How a child of this process ended; killed, and reported, when it does not in time.
int end_of(pid_t child)
{
    int status = -1;
    if (eventually([&] { return ::waitpid(child, &status, WNOHANG) == child; }, 10s))
        return status;
    ADD_FAILURE() << "the child hangs";
    ::kill(child, SIGKILL);
    ::waitpid(child, &status, 0);
    return status;
}

/// Runs `act` in a child made by fork(); its return value is the child's exit code.
template <class Act>
int in_child(const Act& act)
{
    std::fflush(nullptr);
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(act());
    const int status = end_of(child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

std::set<int> descriptors()
{
    std::set<int> found;
    for (const auto& each : std::filesystem::directory_iterator("/proc/self/fd"))
        found.insert(std::stoi(each.path().filename()));
    return found;
}

class embedding_test : public ::testing::Test {
protected:
    [[nodiscard]] connect_params params() const
    {
        return {.contact_points = {node.address()}, .io_threads = 2, .connect_timeout = 10s, .request_timeout = 60s};
    }
    std::error_code ask(cluster::client& client)
    {
        waited_request request(query, request_kind::direct);
        client.submit(request);
        return request.result();
    }

    protocol::statement query{.cql = "SELECT x"};
    scripted_node node;
};

TEST_F(embedding_test, programs_that_this_one_starts_inherit_nothing)
{
    const auto inherited = [] {
        const std::array<const char*, 4> arguments{"sh", "-c", "exit $(ls -l /proc/self/fd | grep -c socket:)",
                                                   nullptr};
        pid_t child = 0;
        if (::posix_spawn(&child, "/bin/sh", nullptr, nullptr, const_cast<char* const*>(arguments.data()), environ) !=
            0)
            return -1;
        return WEXITSTATUS(end_of(child));
    };
    const int before = inherited();
    const std::set<int> known = descriptors();
    const auto client = cluster::connect(params());
    EXPECT_FALSE(ask(*client));
    EXPECT_EQ(inherited(), before);
    int own = 0;
    for (const int each : descriptors()) {
        const int flags = ::fcntl(each, F_GETFD);
        if (flags == -1 || known.contains(each))
            continue; // that of the directory itself
        ++own;
        EXPECT_TRUE(flags & FD_CLOEXEC) << "descriptor " << each;
    }
    EXPECT_GE(own, 4) << "a socket and an epoll a thread";
}

TEST_F(embedding_test, its_threads_take_none_of_the_programs_signals)
{
    const auto client = cluster::connect(params());
    struct masks {
        sigset_t blocked{};
        testing::semaphore done{0};
    };
    for (std::size_t worker = 0; worker < client->workers(); ++worker) {
        masks found;
        ASSERT_TRUE(client->post(
            worker,
            [](void* argument) {
                auto& to = *static_cast<masks*>(argument);
                ::pthread_sigmask(SIG_BLOCK, nullptr, &to.blocked);
                to.done.release();
            },
            &found));
        ASSERT_TRUE(found.done.try_acquire_for(patience));
        for (const int each : {SIGINT, SIGTERM, SIGHUP, SIGCHLD, SIGALRM, SIGUSR1, SIGUSR2, SIGPIPE, SIGPROF, SIGWINCH})
            EXPECT_EQ(::sigismember(&found.blocked, each), 1) << ::strsignal(each);
    }
    sigset_t own{};
    ::pthread_sigmask(SIG_BLOCK, nullptr, &own);
    EXPECT_EQ(::sigismember(&own, SIGUSR1), 0) << "the program's own thread is as it was";
}

TEST_F(embedding_test, a_child_that_was_forked_is_told_so_at_once)
{
    if (!may_fork)
        GTEST_SKIP();
    auto client = cluster::connect(params());
    EXPECT_FALSE(ask(*client));
    enum : int { good, another_error, hangs_or_twice, late };
    EXPECT_EQ(in_child([&]() -> int {
                  for (const std::size_t worker : {0, 1}) {
                      waited_request request(query, request_kind::direct);
                      const auto begin = std::chrono::steady_clock::now();
                      client->submit(request, worker);
                      if (request.completions != 1)
                          return hangs_or_twice;
                      if (request.ended_with.code() != client_errc::forked ||
                          request.ended_with.written() != written::no)
                          return another_error;
                      if (std::chrono::steady_clock::now() - begin > 5s)
                          return late;
                  }
                  if (client->post(
                          0, [](void*) {}, nullptr))
                      return another_error;
                  client->close();
                  client.reset();
                  return good;
              }),
              good);
    for (int i = 0; i < 10; ++i)
        EXPECT_FALSE(ask(*client)) << "the parent's connections are unharmed";
}

TEST_F(embedding_test, a_child_may_connect_anew)
{
    if (!may_fork)
        GTEST_SKIP();
    const auto parents = cluster::connect(params());
    EXPECT_EQ(in_child([&]() -> int {
                  const auto own = cluster::connect(params());
                  const int failed = ask(*own) ? 1 : 0;
                  own->close();
                  return failed;
              }),
              0);
    EXPECT_FALSE(ask(*parents));
}

/// In static storage, as programs have it: exit() ends it, in children, too.
std::shared_ptr<cluster::client> in_static_storage;

TEST_F(embedding_test, a_child_of_a_busy_program_can_exit)
{
    if (testing::is_sanitized)
        GTEST_SKIP() << "a sanitizer's own locks may be held when it is forked";
    in_static_storage = cluster::connect(params());
    std::atomic<bool> enough{false};
    std::atomic<int> failed{0};
    std::atomic<int> served{0};
    std::vector<std::thread> traffic;
    for (int i = 0; i < 3; ++i)
        traffic.emplace_back([&] {
            while (!enough) {
                failed += ask(*in_static_storage) ? 1 : 0;
                ++served;
            }
        });
    for (int i = 0; i < 50 && !HasFailure(); ++i) {
        std::fflush(nullptr);
        const int before = served;
        const pid_t child = ::fork();
        if (child == 0) {
            std::exit(0);
        }
        const int status = end_of(child);
        EXPECT_TRUE(WIFEXITED(status)) << "child " << i << " ended with " << status;
        EXPECT_TRUE(eventually([&] { return served > before; }));
    }
    enough = true;
    for (std::thread& each : traffic)
        each.join();
    EXPECT_EQ(failed, 0);
    in_static_storage.reset();
}

TEST_F(embedding_test, without_descriptors_connect_fails_with_an_error_of_the_librarys)
{
    if (testing::is_sanitized)
        GTEST_SKIP() << "a sanitizer needs descriptors of its own";
    // The node is in the parent, which has descriptors.
    enum : int { good, not_an_error, never_connected, never_failed, no_limit, threads_left };
    EXPECT_EQ(in_child([&]() -> int {
                  const auto highest = static_cast<rlim_t>(*descriptors().rbegin() + 1);
                  rlimit limit{};
                  ::getrlimit(RLIMIT_NOFILE, &limit);
                  const rlim_t before = limit.rlim_cur;
                  int connected = 0;
                  int failed = 0;
                  auto with = params();
                  with.connect_timeout = 2s;
                  for (rlim_t more = 0; more < 32; ++more) {
                      limit.rlim_cur = highest + more;
                      if (::setrlimit(RLIMIT_NOFILE, &limit) != 0)
                          return no_limit;
                      // Those below the highest that are free are taken.
                      std::vector<int> taken;
                      for (int each = 0; static_cast<rlim_t>(each) < highest; ++each)
                          if (::fcntl(each, F_GETFD) == -1 && ::dup2(0, each) == each)
                              taken.push_back(each);
                      try {
                          const auto client = cluster::connect(with);
                          client->close();
                          ++connected;
                      } catch (const error&) {
                          ++failed;
                      } catch (...) {
                          return not_an_error;
                      }
                      limit.rlim_cur = before;
                      ::setrlimit(RLIMIT_NOFILE, &limit);
                      for (const int each : taken)
                          ::close(each);
                      // The threads of an attempt that failed end by themselves, and their descriptors with them.
                      if (!eventually([] { return testing::threads_of_program() == 1; }))
                          return threads_left;
                  }
                  return connected == 0 ? never_connected : failed == 0 ? never_failed : good;
              }),
              good);
}

TEST_F(embedding_test, without_descriptors_blocking_calls_use_what_there_is)
{
    if (testing::is_sanitized)
        GTEST_SKIP() << "a sanitizer needs descriptors of its own";
    EXPECT_EQ(in_child([&]() -> int {
                  for (rlim_t more = 0; more < 8; ++more) {
                      const auto client = cluster::connect(params());
                      const auto highest = static_cast<rlim_t>(*descriptors().rbegin() + 1);
                      rlimit limit{};
                      ::getrlimit(RLIMIT_NOFILE, &limit);
                      const rlim_t before = std::exchange(limit.rlim_cur, highest + more);
                      ::setrlimit(RLIMIT_NOFILE, &limit);
                      std::vector<int> taken;
                      for (int each = 0; static_cast<rlim_t>(each) < highest; ++each)
                          if (::fcntl(each, F_GETFD) == -1 && ::dup2(0, each) == each)
                              taken.push_back(each);
                      for (int i = 0; i < 3; ++i) {
                          testing::blocking_request request(query, request_kind::direct);
                          request.options.timeout = 5s;
                          request.carry_out(*client);
                          if (request.result())
                              return static_cast<int>(1 + more);
                      }
                      client->close();
                      limit.rlim_cur = before;
                      ::setrlimit(RLIMIT_NOFILE, &limit);
                      for (const int each : taken)
                          ::close(each);
                  }
                  return 0;
              }),
              0);
}

TEST_F(embedding_test, without_threads_connect_fails_with_an_error_of_the_librarys)
{
    if (testing::is_sanitized)
        GTEST_SKIP() << "threads are the sanitizer's";
    no_more_threads = true;
    try {
        static_cast<void>(cluster::connect(params()));
        ADD_FAILURE() << "connected";
    } catch (const error& e) {
        EXPECT_EQ(e.code(), client_errc::connect_failed) << e.what();
        EXPECT_NE(std::string(e.what()).find("thread"), std::string::npos) << e.what();
    }
    no_more_threads = false;
    const auto client = cluster::connect(params());
    EXPECT_FALSE(ask(*client));
}

} // namespace
} // namespace cassium
