// bench_worker: a side as a process, which ./dev bench drives by JSON lines (benchmarks/README.md, "The protocol of a
// worker").
#include "harness/side.hpp"

#include <boost/json.hpp>
#include <fmt/core.h>

#include <cstdlib>
#include <exception>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace bench {
namespace {

namespace json = boost::json;

constexpr std::string_view help = R"(usage: bench_worker --side NAME
       bench_worker --sides
       bench_worker --help

Does the groups of benchmarks/groups.json as one side, told by requests on standard input, a JSON object a line; each is
answered by a line on standard output. ./dev bench runs it; by hand:

  {{"cmd":"hello"}}
  {{"cmd":"setup","group":"get-by-pk","address":"127.0.0.1:9042","keyspace":"bench_read","space":1}}
  {{"cmd":"sample"}}
  {{"cmd":"round","iterations":100}}
  {{"cmd":"teardown"}}
  {{"cmd":"exit"}}

benchmarks/README.md says what each means. Keyspaces, tables and rows must be there: ./dev bench makes
them and leaves them in the server.

Sides of this build:
)";

class worker {
public:
    explicit worker(std::string_view side_name) : side_(make_side(side_name)) {}

    /// Answers one line. `exit` is told by an empty answer.
    [[nodiscard]] std::string answer(std::string_view line)
    {
        json::object answer;
        try {
            const json::value request = json::parse(line);
            const std::string_view command = request.at("cmd").as_string();
            if (command == "exit")
                return {};
            answer = carry_out(command, request.as_object());
            answer["ok"] = true;
        } catch (const std::exception& e) {
            std::cerr << "bench_worker: " << e.what() << '\n';
            answer.clear();
            answer["error"] = e.what();
        }
        return json::serialize(answer);
    }

private:
    json::object carry_out(std::string_view command, const json::object& request)
    {
        if (command == "hello")
            return hello();
        if (command == "setup")
            return setup(request);
        if (command == "sample")
            return {{"rows", ready().sample()}};
        if (command == "round")
            return round(request.at("iterations").to_number<std::size_t>());
        if (command == "teardown") {
            case_.reset();
            group_ = nullptr;
            return {};
        }
        throw std::invalid_argument(fmt::format("no command is called '{}'", command));
    }

    json::object hello() const
    {
        json::array names;
        for (const group* one : groups_of(*side_))
            names.emplace_back(one->name);
        return {{"protocol", 1},
                {"side", json::string(side_->name())},
                {"versions", json::value_from(side_->versions())},
                {"groups", names},
                {"missing", json::value_from(side_->missing())}};
    }

    json::object setup(const json::object& request)
    {
        const auto text = [&request](std::string_view name) {
            const json::value* const found = request.if_contains(name);
            return found == nullptr || found->is_null() ? std::string() : json::value_to<std::string>(*found);
        };
        case_.reset();
        group_ = &find_group(text("group"));
        const place where{text("address"), text("keyspace"), request.at("space").to_number<std::uint64_t>()};
        if (!group_->keyspace.empty() && (where.address.empty() || where.keyspace.empty()))
            throw std::invalid_argument(fmt::format("the group '{}' needs an address and a keyspace", group_->name));
        case_ = side_->setup(*group_, where);
        return {};
    }

    json::object round(std::size_t iterations)
    {
        const round_result measured = ready().round(iterations);
        if (group_->memory)
            return {{"bytes", json::value_from(measured.bytes)}};
        return {{"ns", json::value_from(measured.ns)}, {"cpu_ns", measured.cpu_ns}, {"ops", iterations * group_->ops}};
    }

    bench_case& ready() const
    {
        if (!case_)
            throw std::logic_error("no group has been set up");
        return *case_;
    }

    std::unique_ptr<side> side_;
    const group* group_ = nullptr;
    std::unique_ptr<bench_case> case_;
};

void serve(std::string_view side_name)
{
    worker one(side_name);
    std::string line;
    while (std::getline(std::cin, line)) {
        const std::string answer = one.answer(line);
        if (answer.empty())
            return;
        std::cout << answer << std::endl;
    }
}

void print_sides()
{
    for (const std::string_view name : side_names())
        fmt::print("{}\n", name);
}

int run(int argc, char** argv)
{
    const std::string_view option = argc > 1 ? argv[1] : "";
    if (argc == 2 && option == "--sides") {
        print_sides();
        return EXIT_SUCCESS;
    }
    if (argc == 2 && option == "--help") {
        fmt::print(help);
        print_sides();
        return EXIT_SUCCESS;
    }
    if (argc != 3 || option != "--side") {
        fmt::print(stderr, "usage: bench_worker --side NAME (see bench_worker --help)\n");
        return EXIT_FAILURE;
    }
    serve(argv[2]);
    return EXIT_SUCCESS;
}

} // namespace
} // namespace bench

int main(int argc, char** argv)
{
    try {
        return bench::run(argc, argv);
    } catch (const std::exception& e) {
        fmt::print(stderr, "bench_worker: {}\n", e.what());
        return EXIT_FAILURE;
    }
}
