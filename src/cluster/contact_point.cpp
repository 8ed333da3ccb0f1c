#include <cluster/contact_point.hpp>

#include <cassium/base/error.hpp>

#include <charconv>
#include <string_view>

namespace cassium::cluster {

std::string node_address::label() const
{
    const std::string port_text = std::to_string(port);
    return host.find(':') != std::string::npos ? "[" + host + "]:" + port_text : host + ":" + port_text;
}

node_address parse_contact_point(const std::string& text, std::uint16_t default_port)
{
    const auto bad = [&text](const char* why) {
        throw usage_error(client_errc::invalid_argument, "contact point '" + text + "': " + why);
    };
    node_address address{text, default_port};
    std::string_view port;
    if (text.starts_with('[')) {
        const std::size_t end = text.find(']');
        if (end == std::string::npos)
            bad("the bracket is not closed");
        address.host = text.substr(1, end - 1);
        if (end + 1 < text.size()) {
            if (text[end + 1] != ':')
                bad("a port is written after a colon");
            port = std::string_view(text).substr(end + 2);
        }
    } else if (const std::size_t colon = text.find(':'); colon != std::string::npos && text.rfind(':') == colon) {
        address.host = text.substr(0, colon);
        port = std::string_view(text).substr(colon + 1);
        if (port.empty())
            bad("the port is missing after the colon");
    }
    if (address.host.empty())
        bad("the host is missing");
    if (!port.empty()) {
        const auto [end, failure] = std::from_chars(port.data(), port.data() + port.size(), address.port);
        if (failure != std::errc{} || end != port.data() + port.size() || address.port == 0)
            bad("the port is not a number from 1 to 65535");
    }
    return address;
}

} // namespace cassium::cluster
