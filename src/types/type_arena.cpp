#include <cassium/types/scalar_types.hpp>
#include <cassium/types/type_arena.hpp>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <new>
#include <utility>

namespace cassium {

namespace {

constexpr std::size_t block_size = 1024;

} // namespace

type_arena::type_arena(type_arena&& other) noexcept
    : blocks_(std::move(other.blocks_)),
      at_(std::exchange(other.at_, nullptr)),
      left_(std::exchange(other.left_, 0)),
      allocated_(std::exchange(other.allocated_, 0))
{
    other.blocks_.clear();
}

type_arena& type_arena::operator=(type_arena&& other) noexcept
{
    type_arena taken(std::move(other));
    std::swap(blocks_, taken.blocks_);
    std::swap(at_, taken.at_);
    std::swap(left_, taken.left_);
    std::swap(allocated_, taken.allocated_);
    return *this;
}

void* type_arena::take(std::size_t size, std::size_t alignment)
{
    const std::size_t misaligned = reinterpret_cast<std::uintptr_t>(at_) % alignment;
    const std::size_t padding = misaligned == 0 ? 0 : alignment - misaligned;
    if (left_ < padding || left_ - padding < size) {
        const std::size_t capacity = std::max(block_size, size);
        blocks_.push_back(std::unique_ptr<std::byte[]>(new std::byte[capacity]));
        at_ = blocks_.back().get();
        left_ = capacity;
        allocated_ += capacity;
    } else {
        at_ += padding;
        left_ -= padding;
    }
    void* const taken = at_;
    at_ += size;
    left_ -= size;
    return taken;
}

std::string_view type_arena::text(std::string_view text)
{
    if (text.empty())
        return {};
    auto* const to = static_cast<char*>(take(text.size(), 1));
    std::memcpy(to, text.data(), text.size());
    return {to, text.size()};
}

const cql_type* type_arena::make(const cql_type& node)
{
    if (const cql_type* scalar = find_scalar_type(node.id))
        return scalar;
    cql_type made = node;
    if (!node.elements.empty()) {
        auto* const to = static_cast<const cql_type**>(
            take(node.elements.size() * sizeof(const cql_type*), alignof(const cql_type*)));
        std::copy(node.elements.begin(), node.elements.end(), to);
        made.elements = {to, node.elements.size()};
    }
    made.keyspace = text(node.keyspace);
    made.name = text(node.name);
    if (!node.field_names.empty()) {
        auto* const to = static_cast<std::string_view*>(
            take(node.field_names.size() * sizeof(std::string_view), alignof(std::string_view)));
        for (std::size_t i = 0; i < node.field_names.size(); ++i)
            new (to + i) std::string_view(text(node.field_names[i]));
        made.field_names = {to, node.field_names.size()};
    }
    return new (take(sizeof(cql_type), alignof(cql_type))) cql_type(made);
}

const cql_type* type_arena::copy(const cql_type& type)
{
    std::vector<const cql_type*> elements;
    elements.reserve(type.elements.size());
    for (const cql_type* element : type.elements)
        elements.push_back(copy(*element));
    cql_type node = type;
    node.elements = elements;
    return make(node);
}

} // namespace cassium
