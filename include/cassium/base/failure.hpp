// Failures as values: what travels from the wire to the edge of the library, where it becomes an exception for those
// who want one.
#pragma once

#include <cassium/base/error.hpp>

#include <concepts>
#include <exception>
#include <memory>
#include <string_view>
#include <system_error>
#include <utility>

namespace cassium {

/// Why something failed, or nothing: an error of this library, or an exception of the program's own code, held by
/// value. Empty stands for success. Making one throws nothing; where memory for it cannot be had it says so instead.
///
///     if (failure.retryable())      again();       // has not been executed, or may be executed twice
///     else if (failure.transient()) answer(503);   // the cluster's trouble, outcome perhaps unknown
///     else                          report(failure.what()); // not_found, canceled and closed aside: docs/errors.md
///
/// Copying is cheap and shares what is immutable. Distinct objects: safe.
class [[nodiscard]] failure {
public:
    /// Success.
    failure() noexcept = default;
    /// An error as a value; implicit, so that functions return errors as they would throw them.
    template <std::derived_from<error> Error>
        requires(!std::same_as<Error, error>)
    failure(Error what) noexcept // NOLINT(google-explicit-constructor)
    {
        try {
            record_ = std::make_shared<const record_of<Error>>(std::move(what));
        } catch (...) {
            *this = out_of_memory();
        }
    }
    /// A base loses what its class has: in a catch clause take current().
    failure(const error&) = delete;
    /// Of the exception that is being handled. Inside a catch clause only.
    [[nodiscard]] static failure current() noexcept;
    /// The same, after adding what is not known yet of the statement and the node to an error of this library.
    [[nodiscard]] static failure current(std::string_view cql, std::string_view node, cassium::written written,
                                         bool idempotent) noexcept;
    /// Of an exception; null gives success.
    [[nodiscard]] static failure of(const std::exception_ptr& exception) noexcept;
    /// What `make` returns, an error or a failure; where it throws, that: for those who must not throw and have something
    /// to tell.
    template <std::invocable Make>
    [[nodiscard]] static failure made_by(const Make& make) noexcept
    {
        try {
            return make();
        } catch (...) {
            return current();
        }
    }
    /// client_errc::out_of_memory; needs no memory.
    [[nodiscard]] static failure out_of_memory() noexcept;
    /// client_errc::canceled.
    [[nodiscard]] static failure canceled() noexcept;

    /// Whether it is one.
    [[nodiscard]] explicit operator bool() const noexcept { return record_ != nullptr; }

    /// No error for success.
    [[nodiscard]] std::error_code code() const noexcept;
    /// Everything that is known; of success, empty.
    [[nodiscard]] const cassium::diagnostics& diagnostics() const noexcept;
    /// As error::what(); empty for success. Lives as long as the value or a copy of it.
    [[nodiscard]] const char* what() const noexcept;
    /// See error::written(), transient() and retryable().
    [[nodiscard]] cassium::written written() const noexcept { return diagnostics().written; }
    [[nodiscard]] bool transient() const noexcept;
    [[nodiscard]] bool retryable() const noexcept;

    /// The error as the class of its code, for its fields: `failure.as<cassium::unavailable>()`; null where it is another
    /// one. Lives as long as the value or a copy of it.
    template <std::derived_from<error> Error>
    [[nodiscard]] const Error* as() const noexcept
    {
        return record_ ? dynamic_cast<const Error*>(&record_->known()) : nullptr;
    }

    /// Throws it: the error as its class, or the program's own exception as it was. Not for success.
    [[noreturn]] void raise() const;
    /// As an exception that has been caught; null for success.
    [[nodiscard]] std::exception_ptr to_exception() const noexcept;

private:
    /// What is held. (A program without RTTI includes this header, too: it gets along without as().)
    class record {
    public:
        record() = default;
        record(const record&) = delete;
        record& operator=(const record&) = delete;
        virtual ~record() = default;
        [[nodiscard]] virtual const error& known() const noexcept = 0;
        virtual void raise() const = 0; ///< throws
    };
    template <class Error>
    class record_of final : public record {
    public:
        explicit record_of(Error&& what) noexcept : what_(std::move(what)) {}
        const error& known() const noexcept override { return what_; }
        void raise() const override { throw Error(what_); }

    private:
        Error what_;
    };
    class caught;

    std::shared_ptr<const record> record_;
};

} // namespace cassium

namespace cassium::abi {

using failures = layout<size_of<failure>>;
template <>
const volatile char failures::does_not_fit_the_library;
[[maybe_unused]] const char failures_fit = failures::does_not_fit_the_library;

} // namespace cassium::abi
