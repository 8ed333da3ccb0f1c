// Products into cells and JSON texts and back, by hand.
#pragma once

#include "models.hpp"
#include "raw/cells.hpp"

#include <string>
#include <string_view>

namespace bench::raw {

class codec {
public:
    static void decode(cassium::byte_reader& cells, product& to) { raw::decode(cells, to); }
    /// Into a buffer that is used again, as a connection's send buffer is.
    void encode(const product& from)
    {
        buffer_.clear();
        cassium::byte_writer out(buffer_);
        raw::encode(from, out);
    }
    static std::string to_json(const product& from);
    static product from_json(std::string_view text);

private:
    cassium::byte_buffer buffer_;
};

} // namespace bench::raw
