// The numbers of statements: small, so that what is found by them is a vector, and given again when a statement has ended.
#pragma once

#include <cassium/protocol/statement.hpp>

#include <cstdint>

namespace cassium::protocol {

/// The statement's number, given now where it has none. From any thread; throws std::bad_alloc.
[[nodiscard]] std::uint32_t give_slot(const statement& to);
/// A number that nothing is found by any more. From any thread.
void take_slot_back(std::uint32_t slot) noexcept;
/// How many numbers there are, those that are free included.
[[nodiscard]] std::uint32_t slots_made() noexcept;

} // namespace cassium::protocol
