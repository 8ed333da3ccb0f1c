// A value or the failure that stands in its place.
#pragma once

#include <cassium/base/failure.hpp>

#include <optional>
#include <type_traits>
#include <utility>

namespace cassium {

/// What an operation came to, for those who do not want exceptions: a T, or a failure. Shaped after std::expected;
/// boost::system::result would do, and costs each including file a quarter of a second.
/// Distinct objects: safe.
template <class T>
class [[nodiscard]] result {
public:
    using value_type = T;

    /// Of an operation that nobody has heard of: client_errc::canceled. (Tokens that make a result before there is one need
    /// it, such as asio::experimental::use_promise.)
    result() noexcept : failure_(failure::canceled()) {}
    result(T value) : value_(std::move(value)) {} // NOLINT(google-explicit-constructor)
    /// `why` must be one.
    result(failure why) noexcept : failure_(std::move(why)) {} // NOLINT(google-explicit-constructor)
    template <std::derived_from<cassium::error> Error>
        requires(!std::same_as<Error, cassium::error>)
    result(Error why) noexcept : failure_(std::move(why)) // NOLINT(google-explicit-constructor)
    {
    }
    /// A value made in its place.
    template <class... Arguments>
    explicit result(std::in_place_t /*tag*/, Arguments&&... arguments)
        : value_(std::in_place, std::forward<Arguments>(arguments)...)
    {
    }

    [[nodiscard]] bool has_value() const noexcept { return value_.has_value(); }
    [[nodiscard]] explicit operator bool() const noexcept { return value_.has_value(); }

    /// The value; throws the failure where there is none.
    [[nodiscard]] T& value() & { return require(), *value_; }
    [[nodiscard]] const T& value() const& { return require(), *value_; }
    [[nodiscard]] T&& value() && { return require(), std::move(*value_); }
    /// Only where there is one.
    [[nodiscard]] T& operator*() & noexcept { return *value_; }
    [[nodiscard]] const T& operator*() const& noexcept { return *value_; }
    [[nodiscard]] T&& operator*() && noexcept { return std::move(*value_); }
    [[nodiscard]] T* operator->() noexcept { return &*value_; }
    [[nodiscard]] const T* operator->() const noexcept { return &*value_; }
    template <class U>
    [[nodiscard]] T value_or(U&& instead) const&
    {
        return value_.value_or(std::forward<U>(instead));
    }
    template <class U>
    [[nodiscard]] T value_or(U&& instead) &&
    {
        return std::move(value_).value_or(std::forward<U>(instead));
    }

    /// Why there is no value; empty where there is one.
    [[nodiscard]] const failure& error() const& noexcept { return failure_; }
    [[nodiscard]] failure&& error() && noexcept { return std::move(failure_); }

private:
    void require() const
    {
        if (!value_) [[unlikely]]
            failure_.raise();
    }

    failure failure_{};
    std::optional<T> value_{};
};

/// Of an operation without a value.
template <>
class [[nodiscard]] result<void> {
public:
    using value_type = void;

    /// Success.
    result() noexcept = default;
    result(failure why) noexcept : failure_(std::move(why)) {} // NOLINT(google-explicit-constructor)
    template <std::derived_from<cassium::error> Error>
        requires(!std::same_as<Error, cassium::error>)
    result(Error why) noexcept : failure_(std::move(why)) // NOLINT(google-explicit-constructor)
    {
    }

    [[nodiscard]] bool has_value() const noexcept { return !failure_; }
    [[nodiscard]] explicit operator bool() const noexcept { return !failure_; }
    /// Throws the failure where there is one.
    void value() const
    {
        if (failure_) [[unlikely]]
            failure_.raise();
    }
    [[nodiscard]] const failure& error() const& noexcept { return failure_; }
    [[nodiscard]] failure&& error() && noexcept { return std::move(failure_); }

private:
    failure failure_{};
};

} // namespace cassium
