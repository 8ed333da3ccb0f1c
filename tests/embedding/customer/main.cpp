#include <shop.hpp>

int main()
{
    return name_of(order{}).size() == 36 ? 0 : 1;
}
