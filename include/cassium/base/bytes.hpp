// Byte cursors: a bounds-checked reader over received bytes and an appending writer over a growable
// buffer. Both speak big-endian, as every CQL envelope does (native_protocol_v5.spec, section 3).
#pragma once

#include <cassium/base/abi.hpp>
#include <cassium/base/error.hpp>

#include <boost/endian/conversion.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <utility>

namespace cassium {

class codec_environment;

/// A view of raw bytes; the memory belongs to someone else.
using byte_view = std::span<const std::byte>;

namespace detail {

template <class Int>
[[nodiscard]] inline Int load_big(const std::byte* from) noexcept
{
    return boost::endian::endian_load<Int, sizeof(Int), boost::endian::order::big>(
        reinterpret_cast<const unsigned char*>(from));
}

template <class Int>
inline void store_big(std::byte* to, Int number) noexcept
{
    boost::endian::endian_store<Int, sizeof(Int), boost::endian::order::big>(reinterpret_cast<unsigned char*>(to),
                                                                             number);
}

[[noreturn]] void throw_truncated(std::size_t wanted, std::size_t left);
[[noreturn]] void throw_too_large(std::size_t length);

} // namespace detail

/// Reads values from the front of a byte range it does not own.
///
/// Every read checks the bytes that are left first and throws decode_error (client_errc::truncated)
/// when they do not suffice; nothing is ever read past the end. Distinct objects: safe. Shared
/// objects: unsafe. Views that it returns point into the range given to the constructor.
class byte_reader {
public:
    constexpr byte_reader() noexcept = default;
    constexpr explicit byte_reader(byte_view bytes) noexcept : at_(bytes.data()), end_(bytes.data() + bytes.size()) {}

    /// Bytes not read yet.
    [[nodiscard]] std::size_t remaining() const noexcept { return static_cast<std::size_t>(end_ - at_); }
    [[nodiscard]] bool empty() const noexcept { return at_ == end_; }
    /// The bytes not read yet, without reading them.
    [[nodiscard]] byte_view rest() const noexcept { return {at_, remaining()}; }

    /// One big-endian integer of any width.
    template <class Int>
    [[nodiscard]] Int read()
    {
        if (remaining() < sizeof(Int)) [[unlikely]]
            detail::throw_truncated(sizeof(Int), remaining());
        const Int value = detail::load_big<Int>(at_);
        at_ += sizeof(Int);
        return value;
    }

    /// The next `count` bytes.
    [[nodiscard]] byte_view read_bytes(std::size_t count)
    {
        if (remaining() < count) [[unlikely]]
            detail::throw_truncated(count, remaining());
        const byte_view bytes(at_, count);
        at_ += count;
        return bytes;
    }

    /// The next `count` bytes as text; not validated.
    [[nodiscard]] std::string_view read_text(std::size_t count)
    {
        const byte_view bytes = read_bytes(count);
        return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
    }

    void skip(std::size_t count) { (void)read_bytes(count); }

private:
    const std::byte* at_ = nullptr;
    const std::byte* end_ = nullptr;
};

/// A growable run of bytes that does not zero what it grows by and keeps its capacity when cleared.
/// Grows geometrically; throws std::bad_alloc. Movable, not copyable.
class byte_buffer {
public:
    byte_buffer() noexcept = default;
    byte_buffer(byte_buffer&& other) noexcept
        : data_(std::exchange(other.data_, nullptr)),
          size_(std::exchange(other.size_, 0)),
          capacity_(std::exchange(other.capacity_, 0))
    {
    }
    byte_buffer& operator=(byte_buffer&& other) noexcept
    {
        std::swap(data_, other.data_);
        std::swap(size_, other.size_);
        std::swap(capacity_, other.capacity_);
        return *this;
    }
    ~byte_buffer() { ::operator delete(data_); }

    [[nodiscard]] const std::byte* data() const noexcept { return data_; }
    [[nodiscard]] std::byte* data() noexcept { return data_; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] std::size_t capacity() const noexcept { return capacity_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] byte_view view() const noexcept { return {data_, size_}; }

    void clear() noexcept { size_ = 0; }
    void truncate(std::size_t size) noexcept { size_ = size; }
    void reserve(std::size_t capacity)
    {
        if (capacity > capacity_)
            grow(capacity);
    }
    /// Makes room for `count` more bytes and returns where they start; their content is unspecified.
    [[nodiscard]] std::byte* extend(std::size_t count)
    {
        if (capacity_ - size_ < count) [[unlikely]]
            grow(size_ + count);
        std::byte* at = data_ + size_;
        size_ += count;
        return at;
    }
    void append(byte_view bytes)
    {
        if (!bytes.empty())
            std::memcpy(extend(bytes.size()), bytes.data(), bytes.size());
    }
    /// Drops the first `count` bytes and moves the rest to the front.
    void consume(std::size_t count) noexcept
    {
        size_ -= count;
        if (size_ != 0)
            std::memmove(data_, data_ + count, size_);
    }

private:
    void grow(std::size_t at_least);

    std::byte* data_ = nullptr;
    std::size_t size_ = 0;
    std::size_t capacity_ = 0;
};

/// Appends big-endian values to a byte_buffer that it does not own. Distinct writers over one buffer
/// may be used one after the other. Throws encode_error (client_errc::value_too_large) where a length
/// does not fit its field, and std::bad_alloc.
class byte_writer {
public:
    explicit byte_writer(byte_buffer& out, const codec_environment* environment = nullptr) noexcept
        : out_(&out),
          environment_(environment)
    {
    }

    /// Where the next byte goes, counted from the start of the buffer.
    [[nodiscard]] std::size_t position() const noexcept { return out_->size(); }
    [[nodiscard]] byte_buffer& buffer() const noexcept { return *out_; }
    /// What the session carries for codecs, opaque here; null where there is none.
    [[nodiscard]] const codec_environment* environment() const noexcept { return environment_; }

    template <class Int>
    void put(Int value)
    {
        detail::store_big(out_->extend(sizeof(Int)), value);
    }
    /// Two integers under one capacity check: the length and the content of a fixed-width value.
    template <class First, class Second>
    void put(First first, Second second)
    {
        std::byte* at = out_->extend(sizeof(First) + sizeof(Second));
        detail::store_big(at, first);
        detail::store_big(at + sizeof(First), second);
    }
    void put_bytes(byte_view bytes) { out_->append(bytes); }
    void put_text(std::string_view text)
    {
        out_->append({reinterpret_cast<const std::byte*>(text.data()), text.size()});
    }

    /// Leaves room for an int32 length and returns its position, to be given to end_length().
    [[nodiscard]] std::size_t begin_length()
    {
        const std::size_t at = out_->size();
        (void)out_->extend(sizeof(std::int32_t));
        return at;
    }
    /// Writes how many bytes followed begin_length(); throws encode_error past 2^31 - 1.
    void end_length(std::size_t at)
    {
        const std::size_t length = out_->size() - at - sizeof(std::int32_t);
        if (length > 0x7fffffff) [[unlikely]]
            detail::throw_too_large(length);
        detail::store_big(out_->data() + at, static_cast<std::int32_t>(length));
    }
    /// Overwrites an integer written before.
    template <class Int>
    void patch(std::size_t at, Int value) noexcept
    {
        detail::store_big(out_->data() + at, value);
    }

private:
    byte_buffer* out_;
    const codec_environment* environment_;
};

} // namespace cassium

namespace cassium::abi {

using bytes = layout<size_of<byte_reader>, size_of<byte_buffer>, size_of<byte_writer>>;
template <>
const volatile char bytes::does_not_fit_the_library;
[[maybe_unused]] const char bytes_fit = bytes::does_not_fit_the_library;

} // namespace cassium::abi
