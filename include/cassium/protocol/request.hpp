// What is asked of a server and who takes the rows: content without any state of its being carried out.
#pragma once

#include <cassium/protocol/statement.hpp>

#include <cstdint>
#include <memory>
#include <span>

namespace cassium::protocol {

struct prepared_metadata;

/// Columns as a server described them, with the types' storage.
struct result_metadata {
    std::span<const column_spec> columns{};
    std::uint64_t serial = 0; ///< no other description in this process has it: a key for what is made of the columns
};

/// One page of rows, valid while request::on_rows runs.
struct rows {
    std::int32_t column_count = 0;
    std::int32_t row_count = 0;
    byte_reader cells;        ///< row_count x column_count [bytes]
    byte_view paging_state{}; ///< empty: this is the last page
    /// Set for conditional, undescribed and unprepared statements. Of undescribed ones it is what the server has said last,
    /// and the same object and serial until it says something else.
    const result_metadata* metadata = nullptr;
    const codec_environment* environment = nullptr; ///< the session's, for codecs that ask for it
};

/// How a request travels.
enum class request_kind : std::uint8_t {
    prepared, ///< PREPARE where a node does not know it yet, then EXECUTE
    direct,   ///< QUERY with the text; its values, if any, need no prepared metadata
    batch,    ///< PREPARE for each statement of request::batch(), then BATCH
    prepare,  ///< PREPARE where that has not been done yet, and nothing else: request::on_prepared()
};

/// A statement with its values, erased. Values, and what the views point to, stay alive and in place as long as it is
/// being carried out.
class request {
public:
    request(const protocol::statement& statement, request_kind kind, const request_options& with = {}) noexcept
        : options(with),
          statement_(&statement),
          kind_(kind)
    {
    }
    request(const request&) = delete;
    request& operator=(const request&) = delete;

    [[nodiscard]] const protocol::statement& statement() const noexcept { return *statement_; }
    [[nodiscard]] request_kind kind() const noexcept { return kind_; }

    /// How many values encode_values() writes.
    [[nodiscard]] virtual std::uint16_t value_count() const noexcept { return 0; }
    /// Writes value_count() x [value]. Called on the thread that carries the request out, again when it has to be sent
    /// again; an exception fails the request and nothing of it is sent.
    virtual void encode_values(byte_writer&) const {}
    /// What a request of kind batch is made of; its views must stay valid as long as the request.
    [[nodiscard]] virtual batch_view batch() const noexcept { return {}; }
    /// Takes one page of rows. An exception fails the request; the connection lives on.
    virtual void on_rows(rows&) {}
    /// Of kind prepare: takes what the server said of the statement. An exception fails the request.
    virtual void on_prepared(const std::shared_ptr<const prepared_metadata>&) {}

    request_options options;
    /// Where to go on, for the pages after the first. Must stay valid as long as the request.
    byte_view paging_state{};

protected:
    ~request() = default;

private:
    const protocol::statement* statement_;
    request_kind kind_;
};

} // namespace cassium::protocol

namespace cassium::abi {

using requests = layout<size_of<protocol::rows>, size_of<protocol::request>>;
template <>
const volatile char requests::does_not_fit_the_library;
[[maybe_unused]] const char requests_fit = requests::does_not_fit_the_library;

} // namespace cassium::abi
