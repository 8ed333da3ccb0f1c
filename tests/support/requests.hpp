// Requests that tests wait for.
#pragma once

#include <cassium/cluster/client.hpp>

#include <exception>
#include <semaphore>
#include <string>
#include <system_error>

namespace cassium::testing {

/// A request without values that keeps what came of it.
class waited_request : public protocol::request {
public:
    using request::request;

    void on_rows(protocol::rows& page) override
    {
        rows += page.row_count;
        for (std::int32_t i = 0; i < page.row_count * page.column_count; ++i) {
            const auto length = page.cells.read<std::int32_t>();
            if (length >= 0)
                text.append(page.cells.read_text(static_cast<std::size_t>(length)));
        }
    }
    void complete(std::exception_ptr failed) noexcept override
    {
        failure = std::move(failed);
        ++completions;
        done.release();
    }

    void wait() { done.acquire(); }
    /// Waits; the error code, or none.
    std::error_code result()
    {
        wait();
        try {
            if (failure)
                std::rethrow_exception(failure);
        } catch (const std::system_error& e) {
            what = e.what();
            return e.code();
        }
        return {};
    }

    std::int32_t rows = 0;
    std::string text;
    std::string what;
    int completions = 0;
    std::exception_ptr failure;
    std::counting_semaphore<8> done{0};
};

} // namespace cassium::testing
