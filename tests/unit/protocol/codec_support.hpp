// What the codec tests share: values to hex and back, and the checks that hold for every codec.
#pragma once

#include "support/hex.hpp"

#include <cassium/protocol/codec/codec.hpp>
#include <cassium/types/cql_writer.hpp>

#include <gtest/gtest.h>

#include <cstring>
#include <string>
#include <utility>
#include <vector>

namespace cassium::test {

/// The content of `value`, by encode().
template <class T>
std::string content_of(const T& value)
{
    byte_buffer out;
    byte_writer writer(out);
    codec<T>::encode(value, writer);
    return to_hex(out.view());
}

/// [value], behind a byte that puts it on an odd address.
template <class T>
std::string value_of(const T& value)
{
    byte_buffer out;
    byte_writer writer(out);
    writer.put(std::int8_t{0x55});
    write_value(writer, value);
    return to_hex(out.view().subspan(1));
}

template <class T>
T decoded(std::string_view hex)
{
    T to{};
    codec<T>::decode(from_hex(hex), to);
    return to;
}

/// [bytes] read into an object that holds something.
template <class T>
T read(std::string_view hex, T to = {})
{
    const auto bytes = from_hex(hex);
    byte_reader in(bytes);
    read_value(in, to);
    EXPECT_TRUE(in.empty());
    return to;
}

/// The code of the Error that `run` throws; 0 when it throws none.
template <class Error = decode_error, class Run>
int code_of(const Run& run)
{
    try {
        run();
    } catch (const Error& failure) {
        return failure.code().value();
    }
    return 0;
}

template <class T>
int decode_failure(std::string_view hex)
{
    return code_of([hex] { (void)decoded<T>(hex); });
}

template <class T>
std::string decode_message(std::string_view hex)
{
    try {
        (void)decoded<T>(hex);
    } catch (const decode_error& failure) {
        return failure.diagnostics().client_message;
    }
    return {};
}

inline std::string length_prefix(std::size_t size)
{
    byte_buffer out;
    byte_writer(out).put(static_cast<std::int32_t>(size));
    return to_hex(out.view());
}

/// Both ways between a value and its golden bytes; at odd addresses; and that no prefix of [value] and no longer
/// content is taken for a value.
template <class T>
void expect_golden(const T& value, std::string_view hex)
{
    SCOPED_TRACE(to_string(codec<T>::type) + " " + std::string(hex));
    const std::vector<std::byte> content = from_hex(hex);
    EXPECT_EQ(content_of(value), to_hex(content));
    const std::string whole = length_prefix(content.size()) + to_hex(content);
    EXPECT_EQ(value_of(value), whole);
    EXPECT_EQ(decoded<T>(hex), value);

    const std::vector<std::byte> bytes = from_hex(whole);
    for (std::size_t offset = 0; offset < 8; ++offset) {
        std::vector<std::byte> moved(offset, std::byte{0xee});
        moved.insert(moved.end(), bytes.begin(), bytes.end());
        byte_reader in(byte_view(moved).subspan(offset));
        T to{};
        read_value(in, to);
        EXPECT_EQ(to, value) << "at offset " << offset;
        EXPECT_TRUE(in.empty());
    }
    for (std::size_t cut = 0; cut < bytes.size(); ++cut) {
        // Memory of its own, so that a sanitizer sees a read past the end.
        const std::vector<std::byte> prefix(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(cut));
        byte_reader in(prefix);
        T to{};
        EXPECT_THROW(read_value(in, to), decode_error) << "cut to " << cut;
    }
}

/// For codecs whose content tells where it ends: every shorter and every longer content is refused.
template <class T>
void expect_exact_size(std::string_view hex)
{
    SCOPED_TRACE(to_string(codec<T>::type) + " " + std::string(hex));
    const std::vector<std::byte> content = from_hex(hex);
    for (std::size_t cut = 0; cut < content.size(); ++cut) {
        const std::vector<std::byte> prefix(content.begin(), content.begin() + static_cast<std::ptrdiff_t>(cut));
        T to{};
        EXPECT_THROW(codec<T>::decode(prefix, to), decode_error) << "cut to " << cut;
    }
    std::vector<std::byte> longer = content;
    longer.push_back(std::byte{0});
    T to{};
    EXPECT_THROW(codec<T>::decode(longer, to), decode_error);
}

} // namespace cassium::test
