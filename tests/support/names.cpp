#include "support/names.hpp"

#include <arpa/inet.h>
#include <cerrno>
#include <condition_variable>
#include <dlfcn.h>
#include <map>
#include <mutex>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <string_view>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace cassium::testing {

struct known_name::state {
    std::vector<std::string> addresses;
    std::mutex mutex;
    std::condition_variable changed;
    bool told = false;
    int asked = 0;
    int hanging = 0;
};

namespace {

using look_up = int (*)(const char*, const char*, const addrinfo*, addrinfo**);

struct registry {
    std::mutex mutex;
    std::map<std::string, std::shared_ptr<known_name::state>, std::less<>> names;
};

registry& known()
{
    static registry only;
    return only;
}

std::shared_ptr<known_name::state> find(const char* name)
{
    if (name == nullptr)
        return nullptr;
    const std::lock_guard lock(known().mutex);
    const auto found = known().names.find(std::string_view(name));
    return found == known().names.end() ? nullptr : found->second;
}

} // namespace

known_name::known_name(std::string name, std::vector<std::string> addresses, answer when)
    : name_(std::move(name)),
      state_(std::make_shared<state>())
{
    state_->addresses = std::move(addresses);
    state_->told = when == answer::at_once;
    const std::lock_guard lock(known().mutex);
    known().names[name_] = state_;
}

known_name::~known_name()
{
    {
        const std::lock_guard lock(known().mutex);
        known().names.erase(name_);
    }
    tell();
    std::unique_lock lock(state_->mutex);
    state_->changed.wait(lock, [this] { return state_->hanging == 0; });
}

void known_name::tell()
{
    const std::lock_guard lock(state_->mutex);
    state_->told = true;
    state_->changed.notify_all();
}

int known_name::asked() const
{
    const std::lock_guard lock(state_->mutex);
    return state_->asked;
}

mute_listener::mute_listener(const std::string& address, std::uint16_t port)
    : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)),
      address_(address)
{
    const int on = 1;
    ::setsockopt(socket_, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_port = htons(port);
    ::inet_pton(AF_INET, address.c_str(), &at.sin_addr);
    socklen_t size = sizeof at;
    if (socket_ < 0 || ::bind(socket_, reinterpret_cast<sockaddr*>(&at), size) != 0 || ::listen(socket_, 64) != 0 ||
        ::getsockname(socket_, reinterpret_cast<sockaddr*>(&at), &size) != 0)
        throw std::system_error(errno, std::generic_category(), "the mute listener cannot listen");
    port_ = ntohs(at.sin_port);
}

mute_listener::~mute_listener()
{
    ::close(socket_);
}

std::string mute_listener::address() const
{
    return address_ + ":" + std::to_string(port_);
}

bool mute_listener::was_dialled(std::chrono::milliseconds limit) const
{
    pollfd waiting{.fd = socket_, .events = POLLIN, .revents = 0};
    return ::poll(&waiting, 1, static_cast<int>(limit.count())) == 1;
}

} // namespace cassium::testing

extern "C" int getaddrinfo(const char* name, const char* service, const addrinfo* hints, addrinfo** found)
{
    using namespace cassium::testing;
    static const auto next = reinterpret_cast<look_up>(::dlsym(RTLD_NEXT, "getaddrinfo"));
    const auto state = find(name);
    if (!state)
        return next(name, service, hints, found);
    {
        std::unique_lock lock(state->mutex);
        ++state->asked;
        ++state->hanging;
        state->changed.wait(lock, [&state] { return state->told; });
    }
    addrinfo numeric = hints != nullptr ? *hints : addrinfo{};
    numeric.ai_flags = AI_NUMERICHOST;
    addrinfo** end = found;
    *end = nullptr;
    int result = EAI_NONAME;
    for (const std::string& address : state->addresses) {
        result = next(address.c_str(), service, &numeric, end);
        if (result != 0)
            break;
        while (*end != nullptr)
            end = &(*end)->ai_next;
    }
    const std::lock_guard lock(state->mutex);
    --state->hanging;
    state->changed.notify_all();
    return result;
}
