// How the mapper turns products into bytes and texts, and back.
#pragma once

#include "models.hpp"

#include <cassium/cassium.hpp>
#include <cassium/json.hpp>

#include <string>
#include <string_view>

namespace bench {

class mapper_codec {
public:
    static void decode(cassium::byte_reader& cells, product& to) { cassium::decode_row(cells, to); }
    /// Into a buffer that is used again, as a connection's send buffer is.
    void encode(const product& from)
    {
        buffer_.clear();
        cassium::byte_writer out(buffer_);
        cassium::encode_row(from, cassium::write_mode::save, out);
    }
    static std::string to_json(const product& from) { return cassium::to_json(from); }
    static product from_json(std::string_view text) { return cassium::from_json<product>(text); }

private:
    cassium::byte_buffer buffer_;
};

} // namespace bench
