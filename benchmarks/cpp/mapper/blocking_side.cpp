#include "harness/sides.hpp"
#include "mapper/blocking_form.hpp"
#include "mapper/mapper_side.hpp"

namespace bench {

std::unique_ptr<side> make_blocking_side()
{
    return std::make_unique<mapper_side<blocking_form>>("cassium-blocking");
}

} // namespace bench
