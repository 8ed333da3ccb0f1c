// Needs the headers and both libraries.
#include <cassium/base/version.hpp>
#include <cassium/protocol/statement.hpp>
#include <cassium/types/uuid.hpp>

#include <cstdio>

int main()
{
    std::puts(CASSIUM_VERSION);
    return cassium::to_string(cassium::random_uuid()).size() == 36 ? 0 : 1;
}
