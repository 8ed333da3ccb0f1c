#include "harness/sides.hpp"
#include "mapper/coroutine_form.hpp"
#include "mapper/mapper_side.hpp"

namespace bench {

std::unique_ptr<side> make_coroutine_side()
{
    return std::make_unique<mapper_side<coroutine_form>>("cassium-coroutine");
}

} // namespace bench
