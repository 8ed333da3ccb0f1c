// Reads JSON text (RFC 8259) value by value, as the types that are read into ask for them.
#pragma once

#include <cassium/base/abi.hpp>
#include <cassium/base/error.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

namespace cassium {

/// What from_json does with what it does not expect.
struct json_options {
    /// Leave out members that the struct has not, instead of refusing them.
    bool ignore_unknown_members = false;
};

/// What a JSON value is.
enum class json_kind : unsigned char { null, boolean, number, string, array, object };

/// Reads one text from front to back. Every member but place throws decode_error, with the member's path and the position
/// of the byte: client_errc::bad_value where the text is no JSON, type_mismatch for another kind of value,
/// value_out_of_range for a number that does not fit. Distinct objects: safe. The text must outlive it; views that it
/// returns are valid until the next call.
class json_reader {
public:
    /// Where the reader is, for messages: entered for as long as the object lives.
    class place {
    public:
        /// A member; `name` must outlive it.
        place(json_reader& reader, std::string_view name) noexcept : place(reader, name, 0) {}
        /// An element or entry, from 0.
        place(json_reader& reader, std::size_t element) noexcept : place(reader, {}, element) {}
        place(const place&) = delete;
        place& operator=(const place&) = delete;
        ~place() { reader_->place_ = outer_; }

    private:
        friend class json_reader;
        place(json_reader& reader, std::string_view name, std::size_t element) noexcept
            : reader_(&reader),
              outer_(reader.place_),
              name_(name),
              element_(element)
        {
            reader.place_ = this;
        }

        json_reader* reader_;
        const place* outer_;
        std::string_view name_;
        std::size_t element_;
    };

    explicit json_reader(std::string_view text, const json_options& options = {}) noexcept
        : begin_(text.data()),
          at_(text.data()),
          end_(text.data() + text.size()),
          options_(options)
    {
    }
    /// Another text, at the place of `outer`.
    json_reader(std::string_view text, const json_reader& outer) noexcept
        : begin_(text.data()),
          at_(text.data()),
          end_(text.data() + text.size()),
          options_(outer.options_),
          place_(outer.place_)
    {
    }
    json_reader(const json_reader&) = delete;
    json_reader& operator=(const json_reader&) = delete;

    /// The kind of the next value.
    [[nodiscard]] json_kind next();
    /// Takes a null where there is one.
    [[nodiscard]] bool take_null();
    [[nodiscard]] bool boolean();
    /// The digits of an integer or of any number; at most 10000 characters.
    [[nodiscard]] std::string_view integer_text();
    [[nodiscard]] std::string_view number_text();
    template <class Int>
    [[nodiscard]] Int integer()
    {
        const std::int64_t value = int64();
        if (value < std::numeric_limits<Int>::min() || value > std::numeric_limits<Int>::max()) [[unlikely]]
            fail_range();
        return static_cast<Int>(value);
    }
    [[nodiscard]] float float_number();
    [[nodiscard]] double double_number();
    /// The characters of a string, without escapes.
    [[nodiscard]] std::string_view string();

    void begin_array();
    /// Whether another element follows; `first` is true at first. Takes the closing bracket.
    [[nodiscard]] bool next_element(bool& first);
    void begin_object();
    /// The same for an object, with the member's name, and its colon taken.
    [[nodiscard]] bool next_member(bool& first, std::string_view& name);
    /// Leaves out the next value, at most 64 levels deep.
    void skip();
    /// Nothing but white space may follow.
    void finish();

    /// A member that is not expected: leaves its value out, or throws (client_errc::bad_value).
    void unknown_member(std::string_view name);
    [[noreturn]] void fail(client_errc code, std::string_view what) const;

private:
    void skip_space() noexcept;
    [[nodiscard]] char peek();
    void take(char wanted);
    void take_word(std::string_view word);
    void expect(json_kind wanted);
    [[nodiscard]] std::int64_t int64();
    [[noreturn]] void fail_range() const;
    [[noreturn]] void fail_syntax(const char* at, std::string_view what);
    [[nodiscard]] std::string_view escaped_string(const char* begin, const char* at);
    [[nodiscard]] const char* read_escape(const char* at);
    [[nodiscard]] std::uint32_t read_unit(const char* at);

    const char* begin_;
    const char* at_;
    const char* end_;
    json_options options_;
    const place* place_ = nullptr;
    std::string unescaped_;
};

} // namespace cassium

namespace cassium::abi {

using json = layout<size_of<json_options>, size_of<json_reader>>;
template <>
const volatile char json::does_not_fit_the_library;
[[maybe_unused]] const char json_fits = json::does_not_fit_the_library;

} // namespace cassium::abi
