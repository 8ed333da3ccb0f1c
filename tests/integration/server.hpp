// The server that integration tests run against, named by the environment ("./dev test" sets it).
#pragma once

#include <cassium/cassium.hpp>

#include <gtest/gtest.h>

#include <cstdlib>
#include <string>

namespace cassium::testing {

/// The value of an environment variable, or "".
inline std::string environment(const char* name)
{
    const char* const value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

inline std::string server_address()
{
    return environment("CASSIUM_TEST_ADDRESS");
}

/// Parameters for a session in the tests' keyspace, which is created.
inline connect_params test_params()
{
    return {.contact_points = {server_address()},
            .keyspace = "cassium_test",
            .create_keyspace = keyspace_replication{},
            .io_threads = 2,
            .request_timeout = std::chrono::seconds(30)};
}

/// A test with a session; skipped where no server is named.
class server_test : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (server_address().empty())
            GTEST_SKIP() << "CASSIUM_TEST_ADDRESS names no server; ./dev test starts one";
        db.emplace(session::connect(test_params()));
    }

    std::optional<session> db;
};

} // namespace cassium::testing
