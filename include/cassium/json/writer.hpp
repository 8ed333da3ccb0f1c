// Appends JSON text to a string (RFC 8259).
#pragma once

#include <cassium/base/bytes.hpp>
#include <cassium/types/cql_type.hpp> // first: GCC 12 takes its scoped enumerators for shadows of the types below
#include <cassium/types/uuid.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace cassium {

/// Writes one token after the other; what comes in between (brackets, commas, names) is the caller's. Does not own the
/// string, and what was written stays in it after an exception. Distinct objects: safe.
class json_writer {
public:
    explicit json_writer(std::string& out) noexcept : out_(&out) {}

    /// Text that is JSON already.
    void raw(std::string_view text) { out_->append(text); }
    void raw(char one) { out_->push_back(one); }
    void null() { raw("null"); }
    void boolean(bool value) { raw(value ? "true" : "false"); }
    void integer(std::int64_t value);
    /// In as few digits as give the same number again. Throws encode_error (client_errc::value_out_of_range) for NaN and
    /// infinities, which JSON has not.
    void number(float value);
    void number(double value);
    /// In quotation marks, escaped where JSON wants it and nowhere else. Throws encode_error (client_errc::invalid_argument)
    /// where the text is not UTF-8.
    void string(std::string_view text);
    /// "0x…", as CQL writes a blob.
    void hex(byte_view bytes);
    /// "123e4567-e89b-12d3-a456-426614174000".
    void uuid(const cassium::uuid& id);

    [[nodiscard]] std::string& buffer() const noexcept { return *out_; }

private:
    template <class Float>
    void floating(Float value);

    std::string* out_;
};

} // namespace cassium
