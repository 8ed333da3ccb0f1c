#include <cassium/session/options.hpp>

#include <cassium/base/error.hpp>

namespace cassium::detail {
namespace {

void require(bool holds, const char* what)
{
    if (!holds)
        throw usage_error(client_errc::invalid_argument, what);
}

} // namespace

execution_options merged(const execution_options& given, const execution_options& base, option_target target)
{
    require(!given.timeout || given.timeout->count() > 0, "execution_options::timeout must be positive");
    require(!given.page_size || *given.page_size > 0, "execution_options::page_size must be positive");
    require(!given.serial_consistency || *given.serial_consistency == consistency::serial ||
                *given.serial_consistency == consistency::local_serial,
            "execution_options::serial_consistency must be serial or local_serial");
    require(target != option_target::write || !given.page_size,
            "execution_options::page_size is for reads: a write has no pages");
    require(
        target != option_target::read || !given.serial_consistency,
        "execution_options::serial_consistency is for conditional writes; a read is made serial by its consistency");
    return given.over(base);
}

} // namespace cassium::detail
