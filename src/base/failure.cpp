#include <cassium/base/failure.hpp>

#include <new>
#include <stdexcept>
#include <string>

namespace cassium {

/// An exception that was thrown, kept as it is; `known` is it or what stands for it.
class failure::caught final : public record {
public:
    caught(std::exception_ptr exception, const error* known) noexcept : exception_(std::move(exception)), known_(known)
    {
    }
    caught(std::exception_ptr exception, cassium::diagnostics details)
        : exception_(std::move(exception)),
          stand_in_(std::make_unique<client_error>(client_errc::foreign_exception, std::move(details))),
          known_(stand_in_.get())
    {
    }
    const error& known() const noexcept override { return *known_; }
    void raise() const override { std::rethrow_exception(exception_); }

private:
    std::exception_ptr exception_;
    std::unique_ptr<const error> stand_in_;
    const error* known_;
};

failure failure::out_of_memory() noexcept
{
    // Made when the program starts, when there is memory; not destroyed, since I/O threads may outlive what is.
    static const record* const only =
        // NOLINTNEXTLINE(bugprone-unhandled-exception-at-new): there is nobody yet to handle it
        new record_of<client_error>(client_error(client_errc::out_of_memory, std::string()));
    failure made;
    made.record_ = std::shared_ptr<const record>(std::shared_ptr<const record>(), only);
    return made;
}

failure failure::canceled() noexcept
{
    return made_by([] { return client_error(client_errc::canceled, cassium::diagnostics()); });
}

namespace {
// NOLINTNEXTLINE(cert-err58-cpp): makes the record above before it is needed
[[maybe_unused]] const failure made_at_start = (static_cast<void>(failure().diagnostics()), failure::out_of_memory());
} // namespace

failure failure::current() noexcept
{
    failure made;
    const std::exception_ptr exception = std::current_exception();
    try {
        try {
            throw;
        } catch (const error& e) {
            made.record_ = std::make_shared<const caught>(exception, &e);
        } catch (const std::bad_alloc&) {
            return out_of_memory();
        } catch (const std::exception& e) {
            made.record_ = std::make_shared<const caught>(exception, cassium::diagnostics{.client_message = e.what()});
        } catch (...) {
            made.record_ = std::make_shared<const caught>(exception, cassium::diagnostics());
        }
    } catch (...) {
        return out_of_memory();
    }
    return made;
}

failure failure::current(std::string_view cql, std::string_view node, cassium::written written,
                         bool idempotent) noexcept
{
    try {
        throw;
    } catch (error& e) {
        try {
            e.add_context(cql, node, written, idempotent);
        } catch (const std::bad_alloc&) {
            return out_of_memory();
        }
        return current();
    } catch (...) {
        failure made = current();
        if (made.code() != client_errc::foreign_exception)
            return made;
        return made_by([&] {
            cassium::diagnostics details{.client_message = made.diagnostics().client_message,
                                         .cql = std::string(cql),
                                         .node = std::string(node),
                                         .written = written,
                                         .idempotent = idempotent};
            failure whole;
            whole.record_ = std::make_shared<const caught>(std::current_exception(), std::move(details));
            return whole;
        });
    }
}

failure failure::of(const std::exception_ptr& exception) noexcept
{
    if (!exception)
        return {};
    try {
        std::rethrow_exception(exception);
    } catch (...) {
        return current();
    }
}

std::error_code failure::code() const noexcept
{
    return record_ ? record_->known().code() : std::error_code();
}

const diagnostics& failure::diagnostics() const noexcept
{
    if (record_)
        return record_->known().diagnostics();
    // NOLINTNEXTLINE(bugprone-unhandled-exception-at-new): made when the program starts, and not destroyed
    static const auto* const none = new cassium::diagnostics();
    return *none;
}

const char* failure::what() const noexcept
{
    return record_ ? record_->known().what() : "";
}

bool failure::transient() const noexcept
{
    return record_ && record_->known().transient();
}

bool failure::retryable() const noexcept
{
    return record_ && record_->known().retryable();
}

void failure::raise() const
{
    if (!record_)
        throw std::logic_error("cassium::failure::raise(): there is no failure");
    record_->raise();
    std::terminate(); // it has thrown
}

std::exception_ptr failure::to_exception() const noexcept
{
    try {
        if (record_)
            record_->raise();
    } catch (...) {
        return std::current_exception();
    }
    return nullptr;
}

} // namespace cassium
