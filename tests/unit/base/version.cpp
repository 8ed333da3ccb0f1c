#include <cassium/base/version.hpp>

#include <gtest/gtest.h>

#include <string>

// For preprocessors, too.
#if CASSIUM_VERSION_NUMBER < 1000 || CASSIUM_VERSION_NUMBER / 1000000 != CASSIUM_VERSION_MAJOR
#error "the number is none"
#endif

namespace {

TEST(version, numbers_and_text_are_the_same)
{
    EXPECT_EQ(std::to_string(CASSIUM_VERSION_MAJOR) + "." + std::to_string(CASSIUM_VERSION_MINOR) + "." +
                  std::to_string(CASSIUM_VERSION_PATCH),
              CASSIUM_VERSION);
    EXPECT_EQ(CASSIUM_VERSION_NUMBER / 1000 % 1000, CASSIUM_VERSION_MINOR);
    EXPECT_EQ(CASSIUM_VERSION_NUMBER % 1000, CASSIUM_VERSION_PATCH);
}

} // namespace
