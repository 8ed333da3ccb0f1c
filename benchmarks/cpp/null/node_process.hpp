// A null node in a process of its own, so that the CPU time of this one is the client's alone.
#pragma once

#include <cstdint>
#include <string>
#include <sys/types.h>
#include <vector>

namespace cassium::bench {

class node_process {
public:
    /// Starts `program` (empty: null_node beside the running program) with further arguments, and waits until it
    /// listens. Throws std::runtime_error. It ends with this object, and with this process however that ends.
    explicit node_process(std::string program = {}, std::vector<std::string> arguments = {});
    ~node_process();
    node_process(const node_process&) = delete;
    node_process& operator=(const node_process&) = delete;

    [[nodiscard]] std::uint16_t port() const noexcept { return port_; }
    [[nodiscard]] std::string address() const { return "127.0.0.1:" + std::to_string(port_); }
    [[nodiscard]] pid_t process() const noexcept { return child_; }
    /// CPU time that it has used so far, in seconds.
    [[nodiscard]] double cpu_seconds() const;

private:
    void close_all() noexcept;

    pid_t child_ = -1;
    int to_child_ = -1;
    int from_child_ = -1;
    std::uint16_t port_ = 0;
};

} // namespace cassium::bench
