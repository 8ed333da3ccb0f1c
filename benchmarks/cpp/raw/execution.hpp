// One execution on cassium's client as an object that a coroutine awaits: what the mapper's operations come down to.
#pragma once

#include "raw/cells.hpp"

#include <cassium/cluster/client.hpp>
#include <cassium/protocol/statement.hpp>

#include <coroutine>
#include <optional>
#include <stdexcept>
#include <utility>
#include <vector>

namespace bench::raw {

/// Sends a statement and takes what comes. `Encode` is called with a byte_writer and writes the values; `Decoder` has
/// on_rows(cassium::protocol::rows&) and take(). Awaited on the client's I/O thread, where it resumes.
template <class Encode, class Decoder>
class [[nodiscard]] execution final : public cassium::cluster::execution {
public:
    execution(cassium::cluster::client& client, const cassium::protocol::statement& statement, Encode encode,
              Decoder decoder, cassium::protocol::request_kind kind = cassium::protocol::request_kind::prepared)
        : cassium::cluster::execution(statement, kind),
          client_(client),
          encode_(std::move(encode)),
          decoder_(std::move(decoder))
    {
    }

    [[nodiscard]] bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        waiting_ = waiting;
        client_.submit(*this);
    }
    auto await_resume()
    {
        if (failure_)
            failure_.raise();
        return decoder_.take();
    }

    std::uint16_t value_count() const noexcept override
    {
        return static_cast<std::uint16_t>(statement().parameters.size());
    }
    void encode_values(cassium::byte_writer& out) const override { encode_(out); }
    void on_rows(cassium::protocol::rows& page) override
    {
        decoder_.on_rows(page);
        next_page_.clear();
        next_page_.append(page.paging_state);
    }
    void complete(cassium::failure why) noexcept override
    {
        if (!why && !next_page_.empty()) {
            paging_state = next_page_.view();
            client_.go_on(*this);
            return;
        }
        failure_ = std::move(why);
        waiting_.resume();
    }

private:
    cassium::cluster::client& client_;
    Encode encode_;
    Decoder decoder_;
    cassium::byte_buffer next_page_;
    std::coroutine_handle<> waiting_;
    cassium::failure failure_;
};

/// A logged batch of executions of one statement, whose values are encoded before it is awaited.
class [[nodiscard]] batch_execution final : public cassium::cluster::execution {
public:
    batch_execution(cassium::cluster::client& client, const cassium::protocol::statement& repeated, std::size_t count)
        : execution(cassium::protocol::batch_statement(cassium::batch_kind::logged, false, false),
                    cassium::protocol::request_kind::batch),
          client_(client),
          repeated_(repeated)
    {
        parts_.reserve(count);
    }

    template <class T>
    void add(const T& row)
    {
        byte_writer out(values_);
        encode(row, out);
        parts_.push_back({.statement = &repeated_,
                          .values_end = values_.size(),
                          .value_count = static_cast<std::uint16_t>(repeated_.parameters.size())});
    }

    [[nodiscard]] bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        waiting_ = waiting;
        client_.submit(*this);
    }
    void await_resume() const
    {
        if (failure_)
            failure_.raise();
    }

    cassium::protocol::batch_view batch() const noexcept override
    {
        return {cassium::batch_kind::logged, parts_, values_.view()};
    }
    void complete(cassium::failure why) noexcept override
    {
        failure_ = std::move(why);
        waiting_.resume();
    }

private:
    cassium::cluster::client& client_;
    const cassium::protocol::statement& repeated_;
    std::vector<cassium::protocol::batch_part> parts_;
    cassium::byte_buffer values_;
    std::coroutine_handle<> waiting_;
    cassium::failure failure_;
};

/// For statements without rows.
struct no_rows {
    void on_rows(cassium::protocol::rows&) const noexcept {}
    void take() const noexcept {}
};

template <class T>
struct optional_row {
    std::optional<T> row{};

    void on_rows(cassium::protocol::rows& page)
    {
        if (page.row_count != 0)
            decode(page.cells, row.emplace());
    }
    std::optional<T> take() { return std::move(row); }
};

template <class T>
struct one_row : optional_row<T> {
    T take()
    {
        if (!this->row)
            throw std::runtime_error("there is no row of that key");
        return std::move(*this->row);
    }
};

template <class T>
struct all_rows {
    std::vector<T> rows{};

    void on_rows(cassium::protocol::rows& page)
    {
        rows.reserve(rows.size() + static_cast<std::size_t>(page.row_count));
        for (std::int32_t i = 0; i < page.row_count; ++i)
            decode(page.cells, rows.emplace_back());
    }
    std::vector<T> take() { return std::move(rows); }
};

/// Rows that are looked at one after the other, all in one object.
template <class T, class Visitor>
struct visited_rows {
    const Visitor* visit;
    T row{};

    void on_rows(cassium::protocol::rows& page)
    {
        for (std::int32_t i = 0; i < page.row_count; ++i) {
            decode(page.cells, row);
            (*visit)(std::as_const(row));
        }
    }
    void take() const noexcept {}
};

/// The one bigint of COUNT(*).
struct row_count {
    std::int64_t count = 0;

    void on_rows(cassium::protocol::rows& page)
    {
        for (std::int32_t i = 0; i < page.row_count; ++i)
            count += get_fixed<std::int64_t>(page.cells);
    }
    std::int64_t take() const noexcept { return count; }
};

/// [applied], the first column of the answer to a conditional write.
struct applied {
    bool yes = false;

    void on_rows(cassium::protocol::rows& page) { yes = get_fixed<std::uint8_t>(page.cells) != 0; }
    bool take() const noexcept { return yes; }
};

} // namespace bench::raw
