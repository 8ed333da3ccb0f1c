// An allocation that fails on one of the client's threads ends what it was for, at most, and never the process.
#include "support/memory.hpp"
#include "support/requests.hpp"
#include "support/scripted_node.hpp"
#include "support/time_limit.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <deque>
#include <memory>
#include <new>
#include <pthread.h>
#include <string>
#include <thread>

namespace {

/// The allocations from now on that succeed, and those that fail behind them; before the first is armed, and after the
/// last has failed, all succeed.
std::atomic<int> good_ones{-1};
std::atomic<int> bad_ones{0};

enum class thread_kind : unsigned char { unknown, of_the_client, another };
thread_local thread_kind kind_of_thread = thread_kind::unknown;

/// Threads of the client's are those that have all signals blocked: the test's and the nodes' have not.
bool is_client_thread() noexcept
{
    if (kind_of_thread == thread_kind::unknown) {
        sigset_t blocked;
        ::pthread_sigmask(SIG_BLOCK, nullptr, &blocked);
        kind_of_thread = ::sigismember(&blocked, SIGUSR2) == 1 ? thread_kind::of_the_client : thread_kind::another;
    }
    return kind_of_thread == thread_kind::of_the_client;
}

bool is_to_fail() noexcept
{
    if (good_ones.load(std::memory_order_relaxed) < 0 || !is_client_thread())
        return false;
    if (good_ones.fetch_sub(1) > 0)
        return false;
    if (bad_ones.fetch_sub(1) > 0) {
        good_ones = 0;
        return true;
    }
    good_ones = -1;
    return false;
}

void* allocate(std::size_t size)
{
    if (!is_to_fail())
        if (void* const block = std::malloc(size != 0 ? size : 1))
            return block;
    throw std::bad_alloc();
}

void* allocate(std::size_t size, std::align_val_t alignment)
{
    const auto step = static_cast<std::size_t>(alignment);
    if (!is_to_fail())
        if (void* const block = std::aligned_alloc(step, (size + step - 1) / step * step))
            return block;
    throw std::bad_alloc();
}

} // namespace

void* operator new(std::size_t size)
{
    return allocate(size);
}
void* operator new(std::size_t size, std::align_val_t alignment)
{
    return allocate(size, alignment);
}
void operator delete(void* block) noexcept
{
    std::free(block);
}
void operator delete(void* block, std::size_t) noexcept
{
    std::free(block);
}
void operator delete(void* block, std::align_val_t) noexcept
{
    std::free(block);
}
void operator delete(void* block, std::size_t, std::align_val_t) noexcept
{
    std::free(block);
}

#if !CASSIUM_TEST_SANITIZED && defined(__GLIBC__)
// Asio's own memory comes from here, past operator new, where its per-thread cache has none.
extern "C" void* __libc_memalign(std::size_t alignment, std::size_t size);
extern "C" void* aligned_alloc(std::size_t alignment, std::size_t size) noexcept
{
    return is_to_fail() ? nullptr : __libc_memalign(alignment, size);
}
#endif

namespace cassium {
namespace {

using namespace std::chrono_literals;
using protocol::opcode;
using protocol::request_kind;
using testing::cell;
using testing::eventually;
using testing::scripted_node;
using testing::text_column;
using testing::waited_request;

/// Lets allocations of the client's threads fail, after `good` of them, as long as it lives.
class shortage {
public:
    explicit shortage(int good, int bad = 1)
    {
        bad_ones = bad;
        good_ones = good;
    }
    ~shortage() { good_ones = -1; }
    shortage(const shortage&) = delete;
    shortage& operator=(const shortage&) = delete;

    /// Whether all that were to fail have.
    [[nodiscard]] static bool is_over() { return good_ones < 0; }
};

/// Allocations are tried up to here, and how many fail in a row.
constexpr int last_allocation = 60;
constexpr int in_a_row[]{1, 3};

class out_of_memory_test : public ::testing::Test {
protected:
    out_of_memory_test()
    {
        node.know(select, 1, cell("hello").view());
        node.set_hook([](scripted_node::request& request) {
            if (!request.cql.starts_with("SELEKT"))
                return false;
            request.connection.error(request.envelope.header.stream, server_errc::syntax_error,
                                     "no viable alternative");
            return true;
        });
    }
    [[nodiscard]] connect_params params() const
    {
        return {.contact_points = {node.address()}, .io_threads = 1, .connect_timeout = 10s, .request_timeout = 20s};
    }
    failure ask(cluster::client& client, const protocol::statement& statement, request_kind kind)
    {
        waited_request request(statement, kind);
        client.submit(request);
        request.wait();
        EXPECT_EQ(request.completions, 1);
        return request.ended_with;
    }
    void expect_works(cluster::client& client, int allocation)
    {
        failure last;
        EXPECT_TRUE(eventually([&] {
            last = ask(client, select, request_kind::prepared);
            return !last;
        })) << "after allocation "
            << allocation << ": " << last.what();
    }
    /// Runs it with each allocation failing in its turn.
    template <class Act>
    void for_each_allocation(const char* what, const Act& act, int step = 1)
    {
        const testing::time_limit limit(100s, what);
        for (const int bad : in_a_row)
            for (int good = bad / 2; good <= last_allocation && !HasFailure(); good += step)
                act(good, bad);
    }

    protocol::statement select{.cql = "SELECT answer FROM t", .results = text_column};
    protocol::statement wrong{.cql = "SELEKT answer FROM a_table_with_a_name_that_needs_memory"};
    scripted_node node;
};

TEST_F(out_of_memory_test, connecting_fails_or_succeeds)
{
    int failed = 0;
    for_each_allocation("connecting", [&](int good, int bad) {
        std::shared_ptr<cluster::client> client;
        {
            const shortage here(good, bad);
            try {
                client = cluster::connect(params());
            } catch (const error& e) {
                ++failed;
                EXPECT_EQ(e.code(), client_errc::out_of_memory) << "at allocation " << good << ": " << e.what();
            }
        }
        if (client)
            expect_works(*client, good);
    });
    EXPECT_GT(failed, 10);
}

TEST_F(out_of_memory_test, a_first_request_fails_or_succeeds_and_the_next_ones_succeed)
{
    int failed = 0;
    for_each_allocation("the first request", [&](int good, int bad) {
        const auto client = cluster::connect(params());
        {
            const shortage here(good, bad);
            const failure why = ask(*client, select, request_kind::prepared);
            failed += why ? 1 : 0;
            EXPECT_TRUE(!why || why.code() == client_errc::out_of_memory || why.code() == client_errc::connection_lost)
                << "at allocation " << good << ": " << why.what();
        }
        expect_works(*client, good);
    });
    EXPECT_GT(failed, 5);
}

TEST_F(out_of_memory_test, an_error_of_the_servers_comes_as_it_is_or_without_memory)
{
    int without = 0;
    for_each_allocation("a syntax error", [&](int good, int bad) {
        const auto client = cluster::connect(params());
        expect_works(*client, good);
        {
            const shortage here(good, bad);
            const failure why = ask(*client, wrong, request_kind::direct);
            without += why.code() == client_errc::out_of_memory ? 1 : 0;
            EXPECT_TRUE(why.code() == server_errc::syntax_error || why.code() == client_errc::out_of_memory ||
                        why.code() == client_errc::connection_lost)
                << "at allocation " << good << ": " << why.what();
        }
        expect_works(*client, good);
    });
    EXPECT_GT(without, 2);
}

TEST_F(out_of_memory_test, a_connection_that_is_lost_is_opened_again)
{
    for_each_allocation(
        "a reconnect",
        [&](int good, int bad) {
            const auto client = cluster::connect(params());
            expect_works(*client, good);
            {
                const shortage here(good, bad);
                node.kill_connections();
                const bool back = eventually([&] {
                    const failure why = ask(*client, select, request_kind::prepared);
                    EXPECT_TRUE(!why || why.code() == client_errc::out_of_memory ||
                                why.code() == client_errc::connection_lost)
                        << "at allocation " << good << ": " << why.what();
                    return !why && client->stats().connections > 1;
                });
                EXPECT_TRUE(back) << "at allocation " << good;
            }
            expect_works(*client, good);
        },
        4); // each waits for its back-off
}

TEST_F(out_of_memory_test, a_timeout_a_refusal_and_the_end_need_none)
{
    node.set_hook([](scripted_node::request& request) { return request.envelope.header.opcode == opcode::query; });
    const std::string long_text = "SELECT " + std::string(1000, 'x');
    protocol::statement unanswered{.cql = long_text};
    for_each_allocation("ends without memory", [&](int good, int bad) {
        auto with = params();
        with.max_in_flight = 1;
        with.max_waiting = 2;
        const auto client = cluster::connect(with);
        testing::tally ended;
        std::deque<testing::tallied_request> requests;
        {
            const shortage here(good, bad);
            for (int i = 0; i < 6; ++i) {
                auto& next = requests.emplace_back(unanswered, request_kind::direct, ended);
                next.options.timeout = i % 2 == 0 ? 1ms : 10s;
                client->submit(next);
            }
            std::this_thread::sleep_for(8ms);
            client->close();
            ended.wait_for(6);
        }
        EXPECT_EQ(ended.ended, 6);
    });
}

} // namespace
} // namespace cassium
