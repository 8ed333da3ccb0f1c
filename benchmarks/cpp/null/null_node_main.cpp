// null_node: see null_node.hpp.
#include "command_line.hpp"
#include "null_node.hpp"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <stdexcept>
#include <string_view>
#include <unistd.h>

namespace {

constexpr const char* help = R"(usage: null_node [options]

Answers requests about the products of benchmarks/README.md at once, without a database: what is measured
against it is the client. Listens on 127.0.0.1. Ends when its standard input is closed, and on SIGTERM.

  --port N         port; 0 (the default): one that is free
  --print-port     print the port alone, on a line
  --protocol N     highest protocol version: 5 (the default) or 4
  --scan-rows N    rows of SELECT … FROM products without WHERE (default 100000)
  --help           this text
)";

std::atomic<cassium::bench::null_node*> running{nullptr};

extern "C" void end(int)
{
    if (auto* const node = running.load())
        node->stop();
}

int run(char** argv)
{
    cassium::bench::null_node_params params;
    bool print_port = false;
    for (char** at = argv + 1; *at != nullptr; ++at) {
        const std::string_view option = *at;
        if (option == "--help") {
            std::fputs(help, stdout);
            return EXIT_SUCCESS;
        }
        if (option == "--print-port") {
            print_port = true;
            continue;
        }
        if (option == "--port")
            params.port = static_cast<std::uint16_t>(cassium::bench::number(option, *++at, 0, 65535));
        else if (option == "--protocol")
            params.protocol_version = static_cast<std::uint8_t>(cassium::bench::number(option, *++at, 4, 5));
        else if (option == "--scan-rows")
            params.products = cassium::bench::number(option, *++at, 1, 10'000'000);
        else
            throw std::invalid_argument("unknown option " + std::string(option) + "; see null_node --help");
    }
    cassium::bench::null_node node(params);
    running = &node;
    std::signal(SIGTERM, end);
    std::signal(SIGINT, end);
    node.stop_when_closed(STDIN_FILENO);
    if (print_port)
        std::printf("%u\n", unsigned{node.port()});
    else
        std::printf("null node on %s\n", node.address().c_str());
    std::fflush(stdout);
    node.run();
    running = nullptr;
    return EXIT_SUCCESS;
}

} // namespace

int main(int, char** argv)
{
    try {
        return run(argv);
    } catch (const std::exception& e) {
        std::fprintf(stderr, "null_node: %s\n", e.what());
        return EXIT_FAILURE;
    }
}
