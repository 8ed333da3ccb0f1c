// Names of hosts that only this program knows, and addresses at which nobody says a word.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace cassium::testing {

/// While it lives, getaddrinfo() in this program knows `name`: its IPv4 addresses come in this order. All members may be
/// called from any thread.
class known_name {
public:
    enum class answer : std::uint8_t { at_once, when_told };

    known_name(std::string name, std::vector<std::string> addresses, answer when = answer::at_once);
    /// Ends look-ups under way.
    ~known_name();
    known_name(const known_name&) = delete;
    known_name& operator=(const known_name&) = delete;

    /// Lets the look-ups that hang, and all after them, have their answer.
    void tell();
    /// How many look-ups have begun.
    [[nodiscard]] int asked() const;

    struct state;

private:
    std::string name_;
    std::shared_ptr<state> state_;
};

/// Takes connections and says nothing.
class mute_listener {
public:
    /// At an address of this machine ("127.0.0.2"); port 0: one of its own choice.
    explicit mute_listener(const std::string& address = "127.0.0.1", std::uint16_t port = 0);
    ~mute_listener();
    mute_listener(const mute_listener&) = delete;
    mute_listener& operator=(const mute_listener&) = delete;

    [[nodiscard]] std::uint16_t port() const noexcept { return port_; }
    [[nodiscard]] std::string address() const;
    /// Waits until somebody has connected; false when nobody does in time.
    [[nodiscard]] bool was_dialled(std::chrono::milliseconds limit) const;

private:
    int socket_;
    std::string address_;
    std::uint16_t port_ = 0;
};

} // namespace cassium::testing
