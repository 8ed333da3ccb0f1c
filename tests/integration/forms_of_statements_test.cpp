// What ends a query, a write or a batch in all of its forms: see forms.hpp.
#include "forms.hpp"

#include <memory>
#include <utility>

namespace cassium::testing {
namespace {

/// With three rows in the partition.
class forms_of_statements_test : public forms_test {
protected:
    void SetUp() override
    {
        forms_test::SetUp();
        if (!db)
            return;
        for (std::int32_t page = 1; page <= 3; ++page) {
            rows.push_back({.book = row.book, .page = page, .title = row.title, .text = "old"});
            db->save(rows.back(), {.timestamp = hours_ago(1)});
        }
    }
    [[nodiscard]] auto of_book(const auto& at) const
    {
        return at.template find<form_entry>().where(col<&form_entry::book> == row.book);
    }

    std::vector<form_entry> rows;
    std::int32_t first = 1;
};

TEST_F(forms_of_statements_test, all)
{
    const auto all = forms(
        "bound_query::all", [&](const auto& at) { return of_book(at).page_size(2).all(); },
        [&](const auto& at, auto&&... token) {
            return of_book(at).page_size(2).async_all(std::forward<decltype(token)>(token)...);
        });
    all.give(*db, rows, nothing, nothing);
}

TEST_F(forms_of_statements_test, all_of_a_query_that_is_made_at_run_time)
{
    dynamic_query<form_entry> query;
    query.where(col<&form_entry::book> == row.book);
    const auto all = forms(
        "bound_query::all, made at run time", [&](const auto& at) { return at.run(query).all(); },
        [&](const auto& at, auto&&... token) {
            return at.run(query).async_all(std::forward<decltype(token)>(token)...);
        });
    all.give(*db, rows, nothing, nothing);
    query.where(col<&form_entry::page> < std::int32_t{2}, col<&form_entry::text> == "old");
    all.give(*db, make_error_code(client_errc::invalid_argument), nothing, nothing);
}

TEST_F(forms_of_statements_test, one)
{
    const auto one = forms(
        "bound_query::one", [&](const auto& at) { return of_book(at).where(col<&form_entry::page> >= first).one(); },
        [&](const auto& at, auto&&... token) {
            return of_book(at)
                .where(col<&form_entry::page> >= first)
                .async_one(std::forward<decltype(token)>(token)...);
        });
    one.give(*db, make_error_code(client_errc::multiple_rows), nothing, nothing);
    first = 3;
    one.give(*db, std::optional(rows.back()), nothing, nothing);
    first = 4;
    one.give(*db, std::optional<form_entry>(), nothing, nothing);
}

TEST_F(forms_of_statements_test, count)
{
    const auto count = forms(
        "bound_query::count", [&](const auto& at) { return of_book(at).count(); },
        [&](const auto& at, auto&&... token) {
            return of_book(at).async_count(std::forward<decltype(token)>(token)...);
        });
    count.give(*db, 3, nothing, nothing);
}

TEST_F(forms_of_statements_test, exists)
{
    const auto exists = forms(
        "bound_query::exists", [&](const auto& at) { return of_book(at).exists(); },
        [&](const auto& at, auto&&... token) {
            return of_book(at).async_exists(std::forward<decltype(token)>(token)...);
        });
    exists.give(*db, true, nothing, nothing);
    exists.give(
        *db, false, [&] { fresh(); }, nothing);
}

TEST_F(forms_of_statements_test, next)
{
    std::vector<std::shared_ptr<void>> kept; // a page is its stream's
    const auto pages_of = [&](const auto& at) {
        auto pages = std::make_shared<decltype(of_book(at).pages())>(of_book(at).page_size(2).pages());
        kept.push_back(pages);
        return pages;
    };
    const auto next = forms(
        "page_stream::next", [&](const auto& at) { return pages_of(at)->next(); },
        [&](const auto& at, auto&&... token) {
            return pages_of(at)->async_next(std::forward<decltype(token)>(token)...);
        });
    next.give(*db, std::vector(rows.begin(), rows.begin() + 2), nothing, nothing);
    fresh();
    next.give(*db, std::vector<form_entry>(), nothing, nothing);
}

TEST_F(forms_of_statements_test, update)
{
    const auto update = forms(
        "bound_write::execute, an update",
        [&](const auto& at) {
            return at.template update<form_entry>(row.book, row.page).set(col<&form_entry::text> = "new").execute();
        },
        [&](const auto& at, auto&&... token) {
            return at.template update<form_entry>(row.book, row.page)
                .set(col<&form_entry::text> = "new")
                .async_execute(std::forward<decltype(token)>(token)...);
        });
    update.give(
        *db, done, [&] { store(); }, [&] { EXPECT_EQ(stored()->text, "new"); });
}

TEST_F(forms_of_statements_test, conditional_update)
{
    const char* before = "old";
    const auto update_if = forms(
        "bound_write::execute, a conditional update",
        [&](const auto& at) {
            return at.template update<form_entry>(row.book, row.page)
                .set(col<&form_entry::text> = "new")
                .only_if(col<&form_entry::text> == before)
                .execute();
        },
        [&](const auto& at, auto&&... token) {
            return at.template update<form_entry>(row.book, row.page)
                .set(col<&form_entry::text> = "new")
                .only_if(col<&form_entry::text> == before)
                .async_execute(std::forward<decltype(token)>(token)...);
        });
    const auto check = [&](bool applied, const char* after) {
        update_if.give(
            *db, {std::pair(applied, std::optional<form_entry>())}, [&] { store(); },
            [&] { EXPECT_EQ(stored()->text, after); });
    };
    check(true, "new");
    before = "another";
    check(false, "old");
}

TEST_F(forms_of_statements_test, erase_from)
{
    const auto erase = forms(
        "bound_write::execute, a delete",
        [&](const auto& at) { return at.template erase_from<form_entry>(row.book, row.page).execute(); },
        [&](const auto& at, auto&&... token) {
            return at.template erase_from<form_entry>(row.book, row.page)
                .async_execute(std::forward<decltype(token)>(token)...);
        });
    erase.give(
        *db, done, [&] { store(); }, [&] { EXPECT_FALSE(stored()); });
}

TEST_F(forms_of_statements_test, conditional_erase_from)
{
    const auto erase_if = forms(
        "bound_write::execute, a conditional delete",
        [&](const auto& at) { return at.template erase_from<form_entry>(row.book, row.page).if_exists().execute(); },
        [&](const auto& at, auto&&... token) {
            return at.template erase_from<form_entry>(row.book, row.page)
                .if_exists()
                .async_execute(std::forward<decltype(token)>(token)...);
        });
    const auto check = [&](bool applied, const std::function<void()>& prepare) {
        erase_if.give(*db, {std::pair(applied, std::optional<form_entry>())}, prepare, [&] { EXPECT_FALSE(stored()); });
    };
    check(true, [&] { store(); });
    check(false, [&] { fresh(); });
}

TEST_F(forms_of_statements_test, a_write_that_is_a_value)
{
    const auto written = [&] {
        return cassium::update<form_entry>(row.book, row.page).set(col<&form_entry::text> = "new");
    };
    const auto run = forms(
        "bound_write::execute, of run()", [&](const auto& at) { return at.run(written()).execute(); },
        [&](const auto& at, auto&&... token) {
            return at.run(written()).async_execute(std::forward<decltype(token)>(token)...);
        });
    run.give(
        *db, done, [&] { store(); }, [&] { EXPECT_EQ(stored()->text, "new"); });
}

TEST_F(forms_of_statements_test, batch)
{
    const auto of_two = [&](const auto& at) {
        form_entry second = row;
        second.page = 2;
        return at.batch().save(row).save(second);
    };
    std::vector<std::shared_ptr<void>> kept; // one that is not a temporary must live as long as the operation
    const auto batch = forms(
        "basic_batch::execute", [&](const auto& at) { return of_two(at).execute(); },
        [&](const auto& at, auto&&... token) {
            auto named = std::make_shared<decltype(of_two(at))>(of_two(at));
            kept.push_back(named);
            return named->async_execute(std::forward<decltype(token)>(token)...);
        });
    const auto temporary = forms(
        "basic_batch::execute, of a temporary", [&](const auto& at) { return of_two(at).execute(); },
        [&](const auto& at, auto&&... token) {
            return of_two(at).async_execute(std::forward<decltype(token)>(token)...);
        });
    const auto both = [&] { EXPECT_EQ(of_book(*db).count(), 2); };
    batch.give(
        *db, true, [&] { fresh(); }, both);
    temporary.give(
        *db, true, [&] { fresh(); }, both);
}

TEST_F(forms_of_statements_test, conditional_batch)
{
    const auto batch = forms(
        "basic_batch::execute, conditional",
        [&](const auto& at) { return at.batch().insert_if_not_exists(row).execute(); },
        [&](const auto& at, auto&&... token) {
            return at.batch().insert_if_not_exists(row).async_execute(std::forward<decltype(token)>(token)...);
        });
    batch.give(*db, false, nothing, nothing);
    batch.give(
        *db, true, [&] { fresh(); }, [&] { EXPECT_TRUE(stored()); });
}

} // namespace
} // namespace cassium::testing
