// The owner of CQL types that came from a server: nodes, element arrays, names and field names, all freed together.
#pragma once

#include <cassium/types/cql_type.hpp>

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace cassium {

/// Holds the types of one result, prepared statement or schema. What it returns stays where it is until the arena is
/// destroyed or assigned to; moving the arena moves the ownership and no address. Reading made types is safe from any
/// thread; making types is not. Throws std::bad_alloc.
class type_arena {
public:
    type_arena() noexcept = default;
    type_arena(type_arena&& other) noexcept;
    type_arena& operator=(type_arena&& other) noexcept;
    type_arena(const type_arena&) = delete;
    type_arena& operator=(const type_arena&) = delete;
    ~type_arena() = default;

    /// A copy of `node` with its own element array, names and field names. The element nodes are not copied: they must
    /// live in this arena, in static storage, or as long as it. The node of a scalar type is static and costs nothing.
    const cql_type* make(const cql_type& node);

    /// A copy of `type` and of all below it: what a type needs to outlive the arena or the descriptor it came from.
    const cql_type* copy(const cql_type& type);

    /// A copy of `text`.
    std::string_view text(std::string_view text);

    /// Bytes taken from the heap so far.
    [[nodiscard]] std::size_t allocated() const noexcept { return allocated_; }

private:
    void* take(std::size_t size, std::size_t alignment);

    std::vector<std::unique_ptr<std::byte[]>> blocks_;
    std::byte* at_ = nullptr;
    std::size_t left_ = 0;
    std::size_t allocated_ = 0;
};

} // namespace cassium
