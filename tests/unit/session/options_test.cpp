// Options: how they add up, and what is refused of them.
#include "support/entry_node.hpp"

#include <boost/asio/use_future.hpp>

namespace cassium {
namespace {

using testing::code_of;
using testing::entry;
using namespace std::chrono_literals;

struct hit_count {
    int page = 0;
    counter hits{};
};

consteval auto cassium_table(std::type_identity<hit_count>)
{
    return table<hit_count>("hit_counts").partition_key<&hit_count::page>();
}

const auto noon = std::chrono::sys_time<std::chrono::microseconds>(12h);
const auto one = execution_options{.consistency = consistency::one,
                                   .serial_consistency = consistency::serial,
                                   .timeout = 1s,
                                   .deadline = std::chrono::steady_clock::time_point(1s),
                                   .page_size = 1};
const auto two = execution_options{.consistency = consistency::two,
                                   .serial_consistency = consistency::local_serial,
                                   .timeout = 2s,
                                   .deadline = std::chrono::steady_clock::time_point(2s),
                                   .page_size = 2};

/// Tells the members apart by the binding, which does not compile when there is one more.
void expect_equal(const execution_options& left, const execution_options& right)
{
    const auto& [consistency_l, serial_l, timeout_l, deadline_l, page_size_l] = left;
    const auto& [consistency_r, serial_r, timeout_r, deadline_r, page_size_r] = right;
    EXPECT_EQ(consistency_l, consistency_r);
    EXPECT_EQ(serial_l, serial_r);
    EXPECT_EQ(timeout_l, timeout_r);
    EXPECT_EQ(deadline_l, deadline_r);
    EXPECT_EQ(page_size_l, page_size_r);
}

/// `one` with the n-th member of `two`, and that member alone.
std::pair<execution_options, execution_options> with_member(int n)
{
    execution_options all = one;
    execution_options alone;
    const auto take = [&](auto member) { all.*member = alone.*member = two.*member; };
    switch (n) {
    case 0: take(&execution_options::consistency); break;
    case 1: take(&execution_options::serial_consistency); break;
    case 2: take(&execution_options::timeout); break;
    case 3: take(&execution_options::deadline); break;
    default: take(&execution_options::page_size); break;
    }
    return {all, alone};
}

TEST(options_test, each_member_that_is_given_replaces_its_own_and_no_other)
{
    for (int n = 0; n < 5; ++n) {
        SCOPED_TRACE(n);
        const auto [all, alone] = with_member(n);
        expect_equal(detail::merged(alone, one, detail::option_target::anything), all);
    }
    expect_equal(detail::merged({}, one, detail::option_target::anything), one);
    expect_equal(detail::merged(one, {}, detail::option_target::anything), one);
}

class options_of_test : public ::testing::Test {
protected:
    template <class Function>
    static bool refused(Function&& function)
    {
        return code_of(std::forward<Function>(function)) == client_errc::invalid_argument;
    }

    testing::entry_node node;
    session db = node.connect();
};

TEST_F(options_of_test, a_write_keeps_what_was_given_before)
{
    const auto update = db.with({.consistency = consistency::quorum})
                            .update<entry>(1)
                            .set(col<& entry::at> = 3)
                            .timestamp(noon)
                            .with({.timeout = 2s})
                            .with({.consistency = consistency::one});
    expect_equal(update.where_to().options, {.consistency = consistency::one, .timeout = 2s});
    EXPECT_EQ(update.where_to().options.timestamp, noon);
}

TEST_F(options_of_test, a_query_keeps_its_page_size)
{
    std::atomic<std::int32_t> asked{0};
    node.set_hook([&asked](testing::scripted_node::request& what) {
        if (what.envelope.header.opcode == protocol::opcode::execute) {
            for (int id = 0; id < 2; ++id) // of the statement and of its metadata
                what.body.skip(what.body.read<std::uint16_t>());
            what.body.skip(2); // consistency
            const auto flags = what.body.read<std::uint32_t>();
            EXPECT_TRUE((flags & 4) != 0);
            asked = what.body.read<std::int32_t>();
        }
        return false;
    });
    (void)db.find<entry>().page_size(100).with({.timeout = 2s}).all();
    EXPECT_EQ(asked, 100);
}

TEST_F(options_of_test, values_out_of_range_are_refused_where_they_are_given)
{
    EXPECT_TRUE(refused([&] { (void)db.with({.timeout = 0ms}); }));
    EXPECT_TRUE(refused([&] { (void)db.with({.timeout = -5ms}); }));
    EXPECT_TRUE(refused([&] { (void)db.with({.page_size = 0}); }));
    EXPECT_TRUE(refused([&] { (void)db.with({.serial_consistency = consistency::quorum}); }));
    EXPECT_TRUE(refused([&] { (void)db.find<entry>().page_size(-1); }));
    EXPECT_TRUE(refused([&] { (void)db.find<entry>().with({.timeout = 0ms}); }));
    EXPECT_TRUE(refused([&] { db.batch().with({.timeout = 0ms}); }));
}

TEST_F(options_of_test, what_does_not_apply_is_refused_and_not_ignored)
{
    EXPECT_TRUE(refused([&] { (void)db.update<entry>(1).with({.page_size = 10}); }));
    EXPECT_TRUE(refused([&] { db.batch().with({.page_size = 10}); }));
    EXPECT_TRUE(refused([&] { (void)db.find<entry>().with({.serial_consistency = consistency::serial}); }));
    EXPECT_NO_THROW((void)db.with({.serial_consistency = consistency::serial, .page_size = 10}).get<entry>(1))
        << "of a session each takes what applies to it";
}

TEST_F(options_of_test, a_conditional_write_takes_no_write_time)
{
    EXPECT_TRUE(refused([&] { (void)db.insert_if_not_exists(node.some, {.timestamp = noon}); }));
    EXPECT_TRUE(refused([&] {
        (void)db.update<entry>(1).set(col<& entry::at> = 3).timestamp(noon).only_if(col<&entry::at> == 2).execute();
    }));
    EXPECT_TRUE(refused(
        [&] { (void)db.async_insert_if_not_exists(node.some, {.timestamp = noon}, boost::asio::use_future).get(); }));
    auto batch = db.batch();
    batch.insert_if_not_exists(node.some).timestamp(noon);
    EXPECT_TRUE(refused([&] { batch.execute(); }));
    EXPECT_TRUE(refused([&] { db.batch().save(node.some, {.timestamp = noon}); })) << "it is the batch's to have one";
    EXPECT_EQ(node.executes() + node.batches(), 0u) << "nothing of it was sent";
}

TEST_F(options_of_test, changes_of_counters_take_no_write_time)
{
    EXPECT_TRUE(refused([&] { db.erase<hit_count>(1, erase_options{.timestamp = noon}); }));
    EXPECT_TRUE(refused([&] { db.erase_partition<hit_count>(1, erase_options{.timestamp = noon}); }));
    EXPECT_EQ(db.as_results().erase<hit_count>(1, erase_options{.timestamp = noon}).error().code(),
              client_errc::invalid_argument);
    auto batch = db.batch<batch_kind::counter>();
    batch.add(db.update<hit_count>(1).set(col<& hit_count::hits> += 1)).timestamp(noon);
    EXPECT_TRUE(refused([&] { batch.execute(); }));
    EXPECT_EQ(node.executes() + node.batches(), 0u) << "nothing of it was sent";
}

TEST_F(options_of_test, use_is_refused_however_it_is_dressed)
{
    for (const char* const cql : {"USE k", "use k", " \t\nUSE k", "-- one\nUSE k", "// one\n USE k", "/* one */USE k",
                                  ";;USE k", "USE\"k\"", "/* one */ -- two\n // three\n ; UsE/**/k", "USE"}) {
        SCOPED_TRACE(cql);
        EXPECT_TRUE(refused([&] { db.execute(cql); }));
        EXPECT_EQ(db.as_results().execute(cql).error().code(), client_errc::invalid_argument);
    }
    for (const char* const cql : {"USER", "LIST USERS", "/* USE k", "-- USE k", "/* USE */ DROP TABLE t", "user"})
        EXPECT_NO_THROW(db.execute(cql)) << cql;
}

TEST_F(options_of_test, a_deadline_bounds_a_task_and_a_timeout_each_request)
{
    node.fall_silent();
    const auto begin = std::chrono::steady_clock::now();
    const session_ref task = db.with({.deadline = begin + 50ms});
    EXPECT_EQ(task.as_results().get<entry>(1).error().code(), std::errc::timed_out);
    EXPECT_EQ(task.as_results().get<entry>(1).error().code(), std::errc::timed_out);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, 5s) << "both together";
}

TEST_F(options_of_test, a_session_that_was_moved_from_says_so)
{
    session there = std::move(db);
    EXPECT_TRUE(refused([&] { db.save(node.some); }));
    EXPECT_TRUE(refused([&] { (void)db.find<entry>(); }));
    EXPECT_TRUE(refused([&] { (void)db.get_executor(); }));
    EXPECT_TRUE(refused([&] { (void)session_ref(db); }));
    EXPECT_EQ(db.stats().requests, 0u);
    EXPECT_EQ(db.io_threads(), 0u);
    db.close();
    db = std::move(there);
    EXPECT_EQ(db.get<entry>(1).at, 2);
}

} // namespace
} // namespace cassium
