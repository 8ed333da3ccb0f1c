// What a session carries for its codecs reaches them, however an operation is called; and types that do not ask are left
// alone.
#include "support/scripted_node.hpp"
#include "support/sealed.hpp"

#include <cassium/cassium.hpp>

#include <cassium/async.hpp>

#include <boost/asio/use_future.hpp>
#include <gtest/gtest.h>

#include <array>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace cassium {
namespace {

using testing::seal;
using testing::sealed;

struct nested {
    std::string plain{};
    sealed hidden{};
};
struct letter {
    std::int32_t id = 0;
    sealed body{};
    std::optional<sealed> subject{};
    std::vector<sealed> parts{};
    nested inner{};
    std::map<std::int32_t, std::tuple<sealed, std::int32_t>> replies{};
};
struct postcard {
    std::int32_t id = 0;
    std::string body{};
};

} // namespace
} // namespace cassium

template <>
inline constexpr auto cassium::table_of<cassium::letter> =
    cassium::table<cassium::letter>("letters").partition_key<&cassium::letter::id>();
template <>
inline constexpr auto cassium::table_of<cassium::postcard> =
    cassium::table<cassium::postcard>("postcards").partition_key<&cassium::postcard::id>();

namespace cassium {
namespace {

static_assert(uses_context<sealed> && uses_context<std::optional<sealed>> && uses_context<std::vector<sealed>> &&
              uses_context<nested> && uses_context<std::map<int, std::tuple<int, nested>>> &&
              uses_context<std::array<sealed, 2>>);
static_assert(!uses_context<std::string> && !uses_context<std::map<int, std::vector<std::string>>> &&
              !uses_context<std::tuple<int, std::optional<std::set<uuid>>>>);
static_assert(row_uses_context<letter> && !row_uses_context<postcard>);

constexpr std::uint8_t key = 0x21;

const letter whole{.id = 1,
                   .body = {"secret body"},
                   .subject = sealed{"secret subject"},
                   .parts = {{"first part"}, {"second part"}},
                   .inner = {.plain = "open", .hidden = {"hidden field"}},
                   .replies = {{5, {sealed{"a reply"}, 6}}}};

class environment_test : public ::testing::Test {
protected:
    environment_test()
    {
        const testing::key_ring ring(key);
        byte_buffer row;
        byte_writer out(row, &ring);
        encode_row(whole, write_mode::save, out);
        node.know(query::select_by_key<letter>::statement(), 1, row.view());
        node.know(query::select_statement<letter>::statement(), 1, row.view());
        node.know(query::insert_statement<letter, query::insert_flavor::save>(whole).statement());
        node.know(query::update_by_key<letter>(1)
                      .set(col<& letter::body> = whole.body, col<& letter::parts> += sealed{"more"})
                      .statement());
        node.set_hook([this](testing::scripted_node::request& request) {
            const std::scoped_lock lock(mutex);
            const byte_view body = request.envelope.body;
            sent.append(reinterpret_cast<const char*>(body.data()), body.size());
            return false;
        });
    }

    session connect() const
    {
        return session::connect({.contact_points = {node.address()},
                                 .io_threads = 1,
                                 .environment = std::make_shared<testing::key_ring>(key)});
    }
    void expect_sealed()
    {
        const std::scoped_lock lock(mutex);
        for (const auto& [text, column] :
             {std::pair("secret body", "body"), std::pair("secret subject", "subject"),
              std::pair("second part", "parts"), std::pair("hidden field", "inner"), std::pair("a reply", "replies")}) {
            EXPECT_EQ(sent.find(text), std::string::npos) << text;
            EXPECT_NE(sent.find(seal(text, key, column)), std::string::npos) << text;
        }
        sent.clear();
    }

    std::mutex mutex;
    std::string sent;
    testing::scripted_node node; // ends before what its hook uses
};

void expect_whole(const letter& row)
{
    EXPECT_EQ(row.body, whole.body);
    EXPECT_EQ(row.subject, whole.subject);
    EXPECT_EQ(row.parts, whole.parts);
    EXPECT_EQ(row.inner.plain, "open");
    EXPECT_EQ(row.inner.hidden, whole.inner.hidden);
    EXPECT_EQ(row.replies, whole.replies);
}

TEST_F(environment_test, rows_are_written_with_it_in_all_forms)
{
    session db = connect();
    db.save(whole);
    expect_sealed();
    db.async_save(whole, boost::asio::use_future).get();
    expect_sealed();
    db.batch().save(whole).execute();
    expect_sealed();
    db.batch().save(whole).async_execute(boost::asio::use_future).get();
    expect_sealed();
}

TEST_F(environment_test, rows_are_read_with_it_in_all_forms)
{
    session db = connect();
    expect_whole(db.get<letter>(1));
    expect_whole(db.find<letter>().all().at(0));
    for (const letter& row : db.find<letter>())
        expect_whole(row);
    expect_whole(db.async_get<letter>(1, boost::asio::use_future).get());
}

TEST_F(environment_test, values_of_an_update_know_their_column)
{
    session db = connect();
    db.update<letter>(1).set(col<& letter::body> = whole.body, col<& letter::parts> += sealed{"more"}).execute();
    const std::scoped_lock lock(mutex);
    EXPECT_NE(sent.find(seal("secret body", key, "body")), std::string::npos);
    EXPECT_NE(sent.find(seal("more", key, "parts")), std::string::npos);
}

TEST_F(environment_test, a_codec_that_finds_nothing_may_refuse)
{
    const session db = session::connect({.contact_points = {node.address()}, .io_threads = 1});
    EXPECT_THROW(db.save(whole), encode_error);
}

} // namespace
} // namespace cassium
