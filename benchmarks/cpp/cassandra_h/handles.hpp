// The C API's objects with owners, and its errors as exceptions.
#pragma once

#include <cassandra.h>
#include <memory>
#include <stdexcept>
#include <string>

namespace bench::c_api {

template <auto Free>
struct deleter {
    template <class T>
    void operator()(const T* object) const noexcept
    {
        Free(const_cast<T*>(object));
    }
};

using cluster = std::unique_ptr<CassCluster, deleter<&cass_cluster_free>>;
using session = std::unique_ptr<CassSession, deleter<&cass_session_free>>;
using future = std::unique_ptr<CassFuture, deleter<&cass_future_free>>;
using statement = std::unique_ptr<CassStatement, deleter<&cass_statement_free>>;
using batch = std::unique_ptr<CassBatch, deleter<&cass_batch_free>>;
using collection = std::unique_ptr<CassCollection, deleter<&cass_collection_free>>;
using user_type = std::unique_ptr<CassUserType, deleter<&cass_user_type_free>>;
using iterator = std::unique_ptr<CassIterator, deleter<&cass_iterator_free>>;

struct free_result {
    void operator()(const CassResult* object) const noexcept { cass_result_free(object); }
};
using result = std::unique_ptr<const CassResult, free_result>;
struct free_prepared {
    void operator()(const CassPrepared* object) const noexcept { cass_prepared_free(object); }
};
using prepared = std::unique_ptr<const CassPrepared, free_prepared>;

inline void check(CassError code)
{
    if (code != CASS_OK)
        throw std::runtime_error(cass_error_desc(code));
}

/// Waits for the end; throws what went wrong.
inline void check(const future& of)
{
    const CassError code = cass_future_error_code(of.get());
    if (code == CASS_OK)
        return;
    const char* text = nullptr;
    std::size_t length = 0;
    cass_future_error_message(of.get(), &text, &length);
    throw std::runtime_error(std::string(cass_error_desc(code)) + ": " + std::string(text, length));
}

} // namespace bench::c_api
