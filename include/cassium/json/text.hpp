// Values that are strings in JSON: uuid, date, time, duration, inet and blob.
#pragma once

#include <cassium/json/reader.hpp>
#include <cassium/json/writer.hpp>
#include <cassium/types/blob.hpp>
#include <cassium/types/duration.hpp>
#include <cassium/types/inet.hpp>
#include <cassium/types/temporal.hpp>
#include <cassium/types/uuid.hpp>

#include <string_view>

namespace cassium::detail {

void write_json_text(json_writer& out, const uuid& value);
void write_json_text(json_writer& out, const timeuuid& value);
/// "2024-02-29", with a sign before years that have not four digits.
void write_json_text(json_writer& out, date value);
/// "13:30:54.234000000".
void write_json_text(json_writer& out, time_of_day value);
void write_json_text(json_writer& out, const duration& value);
void write_json_text(json_writer& out, const inet& value);
void write_json_text(json_writer& out, byte_view value);

/// Read what those write; `in` is asked for the error only.
void read_json_text(const json_reader& in, std::string_view text, uuid& to);
void read_json_text(const json_reader& in, std::string_view text, timeuuid& to);
void read_json_text(const json_reader& in, std::string_view text, date& to);
/// The fraction may have 1 to 9 digits, or be left out.
void read_json_text(const json_reader& in, std::string_view text, time_of_day& to);
void read_json_text(const json_reader& in, std::string_view text, duration& to);
void read_json_text(const json_reader& in, std::string_view text, inet& to);
void read_json_text(const json_reader& in, std::string_view text, blob& to);

} // namespace cassium::detail
