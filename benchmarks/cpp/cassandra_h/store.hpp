// The operations over cassandra.h: prepared statements by hand, a future each that the caller waits for; many at a time
// by callbacks.
#pragma once

#include "cassandra_h/cells.hpp"
#include "cassandra_h/connection.hpp"
#include "cassandra_h/in_flight.hpp"
#include "data.hpp"
#include "harness/task.hpp"
#include "raw/statements.hpp"

#include <chrono>
#include <optional>
#include <stdexcept>
#include <vector>

namespace bench::c_api {

class store {
public:
    template <class T>
    using task = bench::task<T>;
    static constexpr bool has_vectors = false;

    explicit store(connection& db) : db_(db) {}

    template <class Make>
    auto run_to_end(const Make& make)
    {
        return make().await_resume();
    }

    template <class T>
    auto save(const T& row)
    {
        return done([&] { wait(inserting(row)); });
    }
    auto save_for(const product& row, std::chrono::seconds ttl)
    {
        return done([&] {
            const statement made = bound_row(raw::insert_product_with_ttl, row);
            bind_value(made.get(), 8, static_cast<std::int32_t>(ttl.count()));
            wait(made);
        });
    }
    template <class T>
    auto save_together(const std::vector<T>& rows)
    {
        return done([&] {
            const batch made(cass_batch_new(CASS_BATCH_TYPE_LOGGED));
            for (const T& row : rows)
                check(cass_batch_add_statement(made.get(), inserting(row).get()));
            check(db_.execute(made.get()));
        });
    }
    auto insert_if_not_exists(const product& row)
    {
        return done([&] { return applied(bound_row(raw::insert_product_if_not_exists, row)); });
    }

    template <class T>
    auto get(const cassium::uuid& id)
    {
        return done([&] {
            std::optional<T> row = first_row<T>(bound(raw::select_by_id<T>, id));
            if (!row)
                throw std::runtime_error("there is no row of that key");
            return std::move(*row);
        });
    }
    auto find_product(const cassium::uuid& id)
    {
        return done([&] { return first_row<product>(bound(raw::select_by_id<product>, id)); });
    }
    auto products_of(const std::string& brand)
    {
        return done([&] { return all_rows<product>(bound(raw::select_brand, brand)); });
    }
    auto some_products_of(const std::string& brand, std::int32_t limit)
    {
        return done([&] { return all_rows<product>(bound(raw::select_some_of_brand, brand, limit)); });
    }
    auto count_products_of(const std::string& brand)
    {
        return done([&] {
            const result answer = wait(bound(raw::count_brand, brand));
            cass_int64_t count = 0;
            check(cass_value_get_int64(cass_row_get_column(cass_result_first_row(answer.get()), 0), &count));
            return std::int64_t{count};
        });
    }
    template <class Visitor>
    auto scan_products(const Visitor& visit)
    {
        return done([&] {
            product row;
            visit_pages(bound(raw::select_products), [&visit, &row](const CassRow* from) {
                read_row(from, row);
                visit(row);
            });
        });
    }
    auto latest_events(const cassium::uuid& stream, std::int32_t limit)
    {
        return done([&] { return all_rows<event>(bound(raw::select_events, stream, limit)); });
    }
    auto latest_notifications(const cassium::uuid& recipient, std::int32_t limit)
    {
        return done([&] { return all_rows<notification>(bound(raw::select_notifications, recipient, limit)); });
    }

    auto set_price_and_stock(const cassium::uuid& id, double price, std::int32_t stock)
    {
        return done([&] { wait(bound(raw::update_price_and_stock, price, stock, id)); });
    }
    auto set_price_if_stock(const cassium::uuid& id, double price, std::int32_t stock)
    {
        return done([&] { return applied(bound(raw::update_price_if_stock, price, id, stock)); });
    }
    auto set_status(const cassium::uuid& id, const std::string& status, cassium::timestamp at)
    {
        return done([&] { wait(bound(raw::update_status, status, at, id)); });
    }
    auto append_score(const cassium::uuid& id, std::int32_t score)
    {
        return done([&] { add_score(raw::append_scores, id, score); });
    }
    auto prepend_score(const cassium::uuid& id, std::int32_t score)
    {
        return done([&] { add_score(raw::prepend_scores, id, score); });
    }
    auto erase_product(const cassium::uuid& id)
    {
        return done([&] { wait(bound(raw::delete_product, id)); });
    }
    auto erase_events(const cassium::uuid& stream)
    {
        return done([&] { wait(bound(raw::delete_events, stream)); });
    }

    auto drop_products()
    {
        return done([&] { direct(raw::drop_table); });
    }
    auto sync_products()
    {
        return done([&] {
            direct(raw::create_table);
            direct(raw::create_index);
        });
    }

    auto save_each(const std::vector<product>& values, std::size_t width)
    {
        return done([&] {
            const CassPrepared* const insert = db_.prepare(raw::insert_product);
            const auto begin = [this, insert, &values](std::size_t i) {
                const product made = values[i];
                const statement with(cass_prepared_bind(insert));
                bind_row(with.get(), insert, made);
                return db_.execute(with.get());
            };
            const auto end = [](std::size_t, CassFuture* answer) { check(cass_future_error_code(answer)); };
            in_flight(values.size(), width, begin, end).run();
        });
    }
    auto get_each(const std::vector<cassium::uuid>& keys, std::size_t width)
    {
        return done([&] {
            std::vector<product> found(keys.size());
            const CassPrepared* const select = db_.prepare(raw::select_by_id<product>);
            const auto begin = [this, select, &keys](std::size_t i) {
                const statement with(cass_prepared_bind(select));
                bind_value(with.get(), 0, keys[i]);
                return db_.execute(with.get());
            };
            const auto end = [&found](std::size_t i, CassFuture* answer) {
                check(cass_future_error_code(answer));
                const result rows(cass_future_get_result(answer));
                read_row(cass_result_first_row(rows.get()), found[i]);
            };
            in_flight(keys.size(), width, begin, end).run();
            return found;
        });
    }

private:
    [[nodiscard]] statement made(const raw::statement& what)
    {
        return statement(cass_prepared_bind(db_.prepare(what)));
    }
    template <class... Value>
    [[nodiscard]] statement bound(const raw::statement& what, const Value&... values)
    {
        statement with = made(what);
        std::size_t at = 0;
        (bind_value(with.get(), at++, values), ...);
        return with;
    }
    template <class T>
    [[nodiscard]] statement bound_row(const raw::statement& what, const T& row)
    {
        statement with = made(what);
        bind_row(with.get(), db_.prepare(what), row);
        return with;
    }
    template <class T>
    [[nodiscard]] statement inserting(const T& row)
    {
        return bound_row(raw::insert(row), row);
    }
    void add_score(const raw::statement& what, const cassium::uuid& id, std::int32_t score)
    {
        const statement with = made(what);
        bind_list_of_one(with.get(), 0, score);
        bind_value(with.get(), 1, id);
        wait(with);
    }

    result wait(const statement& what) const
    {
        const future answer = db_.execute(what.get());
        check(answer);
        return result(cass_future_get_result(answer.get()));
    }
    void direct(const raw::statement& what) const
    {
        wait(statement(cass_statement_new_n(what.cql.data(), what.cql.size(), 0)));
    }
    [[nodiscard]] bool applied(const statement& what) const
    {
        const result answer = wait(what);
        cass_bool_t yes = cass_false;
        check(cass_value_get_bool(cass_row_get_column(cass_result_first_row(answer.get()), 0), &yes));
        return yes == cass_true;
    }
    template <class T>
    [[nodiscard]] std::optional<T> first_row(const statement& what) const
    {
        const result answer = wait(what);
        std::optional<T> row;
        if (const CassRow* const from = cass_result_first_row(answer.get()))
            read_row(from, row.emplace());
        return row;
    }
    template <class T>
    [[nodiscard]] std::vector<T> all_rows(const statement& what) const
    {
        std::vector<T> rows;
        visit_pages(what, [&rows](const CassRow* from) { read_row(from, rows.emplace_back()); });
        return rows;
    }
    template <class Visitor>
    void visit_pages(const statement& what, const Visitor& visit) const
    {
        check(cass_statement_set_paging_size(what.get(), data::page));
        for (;;) {
            const result page = wait(what);
            const iterator rows(cass_iterator_from_result(page.get()));
            while (cass_iterator_next(rows.get()))
                visit(cass_iterator_get_row(rows.get()));
            if (!cass_result_has_more_pages(page.get()))
                return;
            check(cass_statement_set_paging_state(what.get(), page.get()));
        }
    }

    connection& db_;
};

} // namespace bench::c_api
