// A session a keyspace, made when it is first asked for and kept; and rows that are written while no clock runs.
#pragma once

#include "harness/side.hpp"

#include <cassium/async.hpp>
#include <cassium/cassium.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_future.hpp>

#include <algorithm>
#include <cstddef>
#include <future>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace bench {

class connections {
public:
    /// The session of the place's keyspace. Throws what connecting throws.
    [[nodiscard]] cassium::session& at(const place& where);

private:
    std::map<std::pair<std::string, std::string>, cassium::session> sessions_;
};

/// Inserts rows, many at a time. The session has one I/O thread. Throws the first failure.
template <cassium::model T>
void write_rows(cassium::session& db, const std::vector<T>& rows)
{
    std::size_t next = 0;
    const auto lane = [&db, &rows, &next]() -> boost::asio::awaitable<void> {
        while (next < rows.size()) {
            const T& row = rows[next++];
            co_await db.async_insert(row);
        }
    };
    std::vector<std::future<void>> lanes;
    for (std::size_t i = 0; i < std::min<std::size_t>(64, rows.size()); ++i)
        lanes.push_back(boost::asio::co_spawn(cassium::get_executor(db), lane, boost::asio::use_future));
    for (const std::future<void>& one : lanes)
        one.wait();
    for (std::future<void>& one : lanes)
        one.get();
}

} // namespace bench
