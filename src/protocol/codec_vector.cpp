#include <cassium/protocol/codec/vector.hpp>

#include <cstring>

namespace cassium::detail {

void insert_vint_length(byte_buffer& out, std::size_t at)
{
    const std::size_t size = out.size() - at - 1;
    const std::size_t extra = unsigned_vint_size(size) - 1;
    if (extra != 0) {
        (void)out.extend(extra);
        std::memmove(out.data() + at + 1 + extra, out.data() + at + 1, size);
    }
    store_unsigned_vint(size, out.data() + at);
}

} // namespace cassium::detail
