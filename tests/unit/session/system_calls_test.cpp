// System calls of a get and a save, counted where they are made: send() and recv() of this program are the ones below.
#include "support/scripted_node.hpp"

#include <cassium/async.hpp>
#include <cassium/cassium.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_future.hpp>
#include <gtest/gtest.h>

#include <future>
#include <sys/socket.h>

// Sanitizers have a send() and a recv() of their own.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) && defined(__linux__)

namespace {

struct calls {
    int sends = 0;
    int receives = 0;
    friend calls operator-(calls a, calls b) { return {a.sends - b.sends, a.receives - b.receives}; }
};
thread_local calls made;

} // namespace

extern "C" ssize_t send(int socket, const void* bytes, size_t size, int flags)
{
    ++made.sends;
    return ::sendto(socket, bytes, size, flags, nullptr, 0);
}

extern "C" ssize_t recv(int socket, void* bytes, size_t size, int flags)
{
    ++made.receives;
    return ::recvfrom(socket, bytes, size, flags, nullptr, nullptr);
}

namespace cassium {
namespace {

struct entry {
    std::int32_t id = 0;
    std::string text;
};

} // namespace
} // namespace cassium

template <>
inline constexpr auto cassium::table_of<cassium::entry> =
    cassium::table<cassium::entry>("entries").partition_key<&cassium::entry::id>();

namespace cassium {
namespace {

class system_calls_test : public ::testing::Test {
protected:
    system_calls_test()
    {
        byte_buffer row;
        byte_writer out(row);
        encode_row(some, write_mode::save, out);
        node.know(query::select_by_key<entry>::statement(), 1, row.view());
        node.know(query::insert_statement<entry, query::insert_flavor::save>(some).statement());
    }

    const entry some{.id = 1, .text = "one"};
    testing::scripted_node node;
};

boost::asio::awaitable<std::pair<calls, calls>> one_by_one(session& db, const entry& some)
{
    co_await db.async_save(some);
    (void)co_await db.async_get<entry>(1);
    const calls begin = made;
    for (int i = 0; i < 100; ++i)
        co_await db.async_save(some);
    const calls saved = made;
    for (int i = 0; i < 100; ++i)
        (void)co_await db.async_get<entry>(1);
    co_return std::pair{saved - begin, made - saved};
}

TEST_F(system_calls_test, a_save_or_get_alone_is_one_write_and_one_read)
{
    session db = session::connect({.contact_points = {node.address()}, .io_threads = 1});
    const auto [saving, getting] =
        boost::asio::co_spawn(get_executor(db), one_by_one(db, some), boost::asio::use_future).get();
    EXPECT_EQ(saving.sends, 100);
    EXPECT_EQ(saving.receives, 100);
    EXPECT_EQ(getting.sends, 100);
    EXPECT_EQ(getting.receives, 100);
}

TEST_F(system_calls_test, a_hundred_that_are_ready_together_share_one_write)
{
    session db = session::connect({.contact_points = {node.address()}, .io_threads = 1});
    (void)db.get<entry>(1);
    std::promise<calls> result;
    boost::asio::post(get_executor(db), [&] {
        const calls begin = made;
        auto count = std::make_shared<int>(100);
        for (int i = 0; i < 100; ++i)
            db.async_get<entry>(1, [&result, begin, count](const cassium::result<entry>& got) {
                if (!got)
                    result.set_exception(got.error().to_exception());
                else if (--*count == 0)
                    result.set_value(made - begin);
            });
    });
    const calls all = result.get_future().get();
    EXPECT_EQ(all.sends, 1);
    EXPECT_LT(all.receives, 50) << "answers that are there together are read together";
}

} // namespace
} // namespace cassium

#endif
