// What an operation allocates on the client's side, counted with a replaced operator new against a scripted node.
#include "support/scripted_node.hpp"

#include <cassium/async.hpp>
#include <cassium/cassium.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_future.hpp>
#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <future>
#include <new>
#include <utility>

namespace {

thread_local bool counting = false;
thread_local std::size_t allocations = 0;

} // namespace

void* operator new(std::size_t size)
{
    if (counting)
        ++allocations;
    if (void* const block = std::malloc(size))
        return block;
    throw std::bad_alloc();
}

void* operator new(std::size_t size, std::align_val_t alignment)
{
    if (counting)
        ++allocations;
    const auto step = static_cast<std::size_t>(alignment);
    if (void* const block = std::aligned_alloc(step, (size + step - 1) / step * step))
        return block;
    throw std::bad_alloc();
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) && defined(__GLIBC__)
// Asio's own memory comes from here, past operator new, where its per-thread cache has none.
extern "C" void* __libc_memalign(std::size_t alignment, std::size_t size);
extern "C" void* aligned_alloc(std::size_t alignment, std::size_t size) noexcept
{
    if (counting)
        ++allocations;
    return __libc_memalign(alignment, size);
}
#endif

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

namespace cassium {
namespace {

/// Without members that own heap memory.
struct sample {
    uuid id{};
    std::int64_t at = 0;
    double value = 0;
    std::optional<std::int32_t> quality{};
    std::array<float, 4> vector{};
};

} // namespace
} // namespace cassium

template <>
inline constexpr auto cassium::table_of<cassium::sample> =
    cassium::table<cassium::sample>("samples").partition_key<&cassium::sample::id>();

namespace cassium {
namespace {

class allocation_test : public ::testing::Test {
protected:
    allocation_test()
    {
        byte_buffer row;
        byte_writer out(row);
        encode_row(sample{.id = {}, .at = 1, .value = 2, .quality = 3, .vector = {1, 2, 3, 4}}, write_mode::save, out);
        node.know(query::select_by_key<sample>::statement(), 1, row.view());
        node.know(query::insert_statement<sample, query::insert_flavor::save>(some).statement());
        node.know(query::delete_by_key<sample>(some).statement());
    }

    session connect() const { return session::connect({.contact_points = {node.address()}, .io_threads = 1}); }

    sample some{};
    testing::scripted_node node;
};

boost::asio::awaitable<std::pair<std::size_t, std::size_t>> count_in_coroutine(session& db, const sample& some)
{
    // Once around for what is made on first use: prepared statements, buffers, the free lists.
    for (int i = 0; i < 100; ++i) {
        co_await db.async_save(some);
        (void)co_await db.async_get<sample>(some.id);
    }
    allocations = 0;
    counting = true;
    for (int i = 0; i < 1000; ++i)
        co_await db.async_save(some);
    counting = false;
    const std::size_t saving = allocations;
    allocations = 0;
    counting = true;
    for (int i = 0; i < 1000; ++i) {
        const sample got = co_await db.async_get<sample>(some.id);
        if (got.at != 1)
            throw std::logic_error("another row came");
    }
    counting = false;
    co_return std::pair{saving, allocations};
}

TEST_F(allocation_test, a_save_and_a_get_in_a_coroutine_allocate_nothing)
{
    session db = connect();
    const auto [saving, getting] =
        boost::asio::co_spawn(get_executor(db), count_in_coroutine(db, some), boost::asio::use_future).get();
    EXPECT_EQ(saving, 0u) << "in 1000 saves";
    EXPECT_EQ(getting, 0u) << "in 1000 gets";
}

boost::asio::awaitable<std::size_t> count_batches(session& db, const sample& some)
{
    auto batch = db.batch();
    const auto once = [&]() -> operation<detail::batch_action> {
        batch.clear();
        for (int i = 0; i < 20; ++i)
            batch.save(some).erase(some);
        return batch.async_execute();
    };
    for (int i = 0; i < 100; ++i)
        co_await once();
    allocations = 0;
    counting = true;
    for (int i = 0; i < 100; ++i)
        co_await once();
    counting = false;
    co_return allocations;
}

TEST_F(allocation_test, a_batch_that_is_used_again_allocates_nothing)
{
    session db = connect();
    EXPECT_EQ(boost::asio::co_spawn(get_executor(db), count_batches(db, some), boost::asio::use_future).get(), 0u)
        << "in 100 batches of 40 statements";
    EXPECT_EQ(node.batches(), 200u);
}

/// Counts on the session's I/O thread from here on, or no longer; returns what was counted there.
std::size_t count_on_io_thread(session& db, bool on)
{
    std::promise<std::size_t> counted;
    boost::asio::post(get_executor(db, 0), [&counted, on] {
        counting = false;
        const std::size_t count = std::exchange(allocations, 0);
        counted.set_value(count);
        counting = on;
    });
    return counted.get_future().get();
}

// The hop to the I/O thread; and there one or two blocks that Asio's cache, which keeps two, has given up for the hop's.
TEST_F(allocation_test, a_blocking_save_and_get_allocate_once_here_and_at_most_twice_on_the_io_thread)
{
    session db = connect();
    for (int i = 0; i < 100; ++i) {
        db.save(some);
        (void)db.get<sample>(some.id);
    }
    (void)count_on_io_thread(db, true);
    allocations = 0;
    counting = true;
    for (int i = 0; i < 1000; ++i) {
        db.save(some);
        (void)db.get<sample>(some.id);
    }
    counting = false;
    const std::size_t here = allocations;
    const std::size_t there = count_on_io_thread(db, false);
    RecordProperty("allocations_per_operation", std::to_string(static_cast<double>(here) / 2000));
    std::printf("blocking form: %.3f allocations per operation on the calling thread, %.3f on the I/O thread\n",
                static_cast<double>(here) / 2000, static_cast<double>(there) / 2000);
    // Asio's timers come on top, once every few milliseconds.
    EXPECT_LE(here, 2000u) << "in 1000 saves and 1000 gets";
    EXPECT_LE(there, 4100u) << "in 1000 saves and 1000 gets";
}

} // namespace
} // namespace cassium
