// The server's errors that carry fields of their own, one class a code (native_protocol_v5.spec, section 8).
#pragma once

#include <cassium/base/bytes.hpp>
#include <cassium/base/failure.hpp>
#include <cassium/protocol/frame.hpp>
#include <cassium/protocol/statement.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace cassium {

/// Too few replicas were alive to begin.
class unavailable : public server_error {
public:
    unavailable(cassium::diagnostics details, cassium::consistency level, std::int32_t required, std::int32_t alive)
        : server_error(server_errc::unavailable, std::move(details)),
          level_(level),
          required_(required),
          alive_(alive)
    {
    }
    [[nodiscard]] cassium::consistency consistency() const noexcept { return level_; }
    [[nodiscard]] std::int32_t required() const noexcept { return required_; }
    [[nodiscard]] std::int32_t alive() const noexcept { return alive_; }

private:
    cassium::consistency level_;
    std::int32_t required_;
    std::int32_t alive_;
};

/// What timeouts and failures on replicas share: how many answered, and how many had to.
class replica_error : public server_error {
public:
    replica_error(server_errc code, cassium::diagnostics details, cassium::consistency level, std::int32_t received,
                  std::int32_t block_for)
        : server_error(code, std::move(details)),
          level_(level),
          received_(received),
          block_for_(block_for)
    {
    }
    [[nodiscard]] cassium::consistency consistency() const noexcept { return level_; }
    [[nodiscard]] std::int32_t received() const noexcept { return received_; }
    [[nodiscard]] std::int32_t block_for() const noexcept { return block_for_; }

private:
    cassium::consistency level_;
    std::int32_t received_;
    std::int32_t block_for_;
};

/// Replicas did not acknowledge a write in time; it may still take effect.
class write_timeout : public replica_error {
public:
    write_timeout(replica_error common, std::string write_type, std::uint16_t contentions)
        : replica_error(std::move(common)),
          write_type_(std::move(write_type)),
          contentions_(contentions)
    {
    }
    /// "SIMPLE", "BATCH", "UNLOGGED_BATCH", "COUNTER", "BATCH_LOG", "CAS", "VIEW", "CDC", or a newer one.
    [[nodiscard]] const std::string& write_type() const noexcept { return write_type_; }
    /// For "CAS" from v5 on: how many rounds other writers won; otherwise 0.
    [[nodiscard]] std::uint16_t contentions() const noexcept { return contentions_; }

private:
    std::string write_type_;
    std::uint16_t contentions_;
};

/// Replicas did not answer a read in time.
class read_timeout : public replica_error {
public:
    read_timeout(replica_error common, bool data_present) : replica_error(std::move(common)), data_(data_present) {}
    /// Whether the replica that was asked for the data, and not only a digest, answered.
    [[nodiscard]] bool data_present() const noexcept { return data_; }

private:
    bool data_;
};

/// One replica's reason for a failure; v5 only.
struct replica_failure {
    std::string address{};    ///< "10.0.0.1"
    std::uint16_t reason = 0; ///< section 8, <reasonmap>: 0 unknown, 1 too many tombstones, 2 timeout…
};

/// Replicas reported that a read failed.
class read_failure : public replica_error {
public:
    read_failure(replica_error common, std::int32_t failures, std::vector<replica_failure> reasons, bool data_present)
        : replica_error(std::move(common)),
          failures_(failures),
          reasons_(std::move(reasons)),
          data_(data_present)
    {
    }
    [[nodiscard]] std::int32_t failures() const noexcept { return failures_; }
    [[nodiscard]] const std::vector<replica_failure>& reasons() const noexcept { return reasons_; }
    [[nodiscard]] bool data_present() const noexcept { return data_; }

private:
    std::int32_t failures_;
    std::vector<replica_failure> reasons_;
    bool data_;
};

/// Replicas reported that a write failed.
class write_failure : public replica_error {
public:
    write_failure(replica_error common, std::int32_t failures, std::vector<replica_failure> reasons,
                  std::string write_type)
        : replica_error(std::move(common)),
          failures_(failures),
          reasons_(std::move(reasons)),
          write_type_(std::move(write_type))
    {
    }
    [[nodiscard]] std::int32_t failures() const noexcept { return failures_; }
    [[nodiscard]] const std::vector<replica_failure>& reasons() const noexcept { return reasons_; }
    [[nodiscard]] const std::string& write_type() const noexcept { return write_type_; }

private:
    std::int32_t failures_;
    std::vector<replica_failure> reasons_;
    std::string write_type_;
};

/// A conditional write whose outcome is not known: it may or may not have been applied.
class cas_write_unknown : public replica_error {
public:
    explicit cas_write_unknown(replica_error common) : replica_error(std::move(common)) {}
};

/// A user-defined function threw.
class function_failure : public server_error {
public:
    function_failure(cassium::diagnostics details, std::string keyspace, std::string function,
                     std::vector<std::string> arguments)
        : server_error(server_errc::function_failure, std::move(details)),
          keyspace_(std::move(keyspace)),
          function_(std::move(function)),
          arguments_(std::move(arguments))
    {
    }
    [[nodiscard]] const std::string& keyspace() const noexcept { return keyspace_; }
    [[nodiscard]] const std::string& function() const noexcept { return function_; }
    /// CQL types of the arguments.
    [[nodiscard]] const std::vector<std::string>& arguments() const noexcept { return arguments_; }

private:
    std::string keyspace_;
    std::string function_;
    std::vector<std::string> arguments_;
};

/// The keyspace or table exists.
class already_exists : public server_error {
public:
    already_exists(cassium::diagnostics details, std::string keyspace, std::string table)
        : server_error(server_errc::already_exists, std::move(details)),
          keyspace_(std::move(keyspace)),
          table_(std::move(table))
    {
    }
    [[nodiscard]] const std::string& keyspace() const noexcept { return keyspace_; }
    /// Empty: it is the keyspace that exists.
    [[nodiscard]] const std::string& table() const noexcept { return table_; }

private:
    std::string keyspace_;
    std::string table_;
};

/// The node does not know a prepared statement. The client prepares it again by itself.
class unprepared : public server_error {
public:
    unprepared(cassium::diagnostics details, std::vector<std::byte> id)
        : server_error(server_errc::unprepared, std::move(details)),
          id_(std::move(id))
    {
    }
    [[nodiscard]] const std::vector<std::byte>& id() const noexcept { return id_; }

private:
    std::vector<std::byte> id_;
};

namespace protocol {

/// The ERROR body `in` as the error of its code; codes that are not known as server_error. `about`: what is known of the
/// request, to which the server's message is added. Throws decode_error where `in` is malformed.
[[nodiscard]] failure decode_error_message(byte_reader in, version version, diagnostics about = {});

} // namespace protocol
} // namespace cassium
