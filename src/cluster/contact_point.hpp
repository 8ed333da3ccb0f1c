// Contact points as the user writes them.
#pragma once

#include <cstdint>
#include <string>

namespace cassium::cluster {

struct node_address {
    std::string host;
    std::uint16_t port = 0;
    /// "host:port", "[v6]:port".
    [[nodiscard]] std::string label() const;
};

/// Splits "host", "host:port", "address", "[v6]:port". Throws usage_error (invalid_argument) that quotes the text.
[[nodiscard]] node_address parse_contact_point(const std::string& text, std::uint16_t default_port);

} // namespace cassium::cluster
