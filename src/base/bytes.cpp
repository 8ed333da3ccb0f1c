#include <cassium/base/bytes.hpp>

#include <algorithm>
#include <new>
#include <string>

namespace cassium {

void byte_buffer::grow(std::size_t at_least)
{
    const std::size_t capacity = std::max({at_least, capacity_ * 2, std::size_t{256}});
    auto* data = static_cast<std::byte*>(::operator new(capacity));
    if (size_ != 0)
        std::memcpy(data, data_, size_);
    ::operator delete(data_);
    data_ = data;
    capacity_ = capacity;
}

namespace detail {

void throw_truncated(std::size_t wanted, std::size_t left)
{
    throw decode_error(client_errc::truncated,
                       "needed " + std::to_string(wanted) + " bytes, " + std::to_string(left) + " are left");
}

void throw_too_large(std::size_t length)
{
    throw encode_error(client_errc::value_too_large,
                       "a value of " + std::to_string(length) + " bytes does not fit its length field");
}

} // namespace detail
} // namespace cassium
