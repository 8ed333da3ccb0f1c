#include <net/socket_bio.hpp>

#include <net/socket_io.hpp>

#include <openssl/bio.h>

namespace cassium::net {
namespace {

socket_end& end_of(BIO* bio) noexcept
{
    return *static_cast<socket_end*>(BIO_get_data(bio));
}

int read(BIO* bio, char* to, int size) noexcept
{
    BIO_clear_retry_flags(bio);
    socket_end& end = end_of(bio);
    const ssize_t count =
        receive_some(end.socket.native_handle(), {reinterpret_cast<std::byte*>(to), static_cast<std::size_t>(size)});
    if (count == 0)
        end.ended = true;
    else if (count < 0 && would_block(errno))
        BIO_set_retry_read(bio);
    else if (count < 0)
        end.error = errno;
    return static_cast<int>(count);
}

int write(BIO* bio, const char* from, int size) noexcept
{
    BIO_clear_retry_flags(bio);
    socket_end& end = end_of(bio);
    const ssize_t count = send_some(end.socket.native_handle(),
                                    {reinterpret_cast<const std::byte*>(from), static_cast<std::size_t>(size)});
    if (count < 0 && would_block(errno))
        BIO_set_retry_write(bio);
    else if (count < 0)
        end.error = errno;
    return static_cast<int>(count);
}

long control(BIO* bio, int command, long, void*) noexcept
{
    switch (command) {
    case BIO_CTRL_FLUSH: return 1; // nothing is held back
    case BIO_CTRL_EOF: return end_of(bio).ended ? 1 : 0;
    default: return 0;
    }
}

const BIO_METHOD* make_method() noexcept
{
    BIO_METHOD* const made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "cassium socket");
    if (made != nullptr) {
        BIO_meth_set_read(made, read);
        BIO_meth_set_write(made, write);
        BIO_meth_set_ctrl(made, control);
    }
    return made;
}

} // namespace

BIO* new_socket_bio(socket_end& end) noexcept
{
    // Never freed: a connection may outlive all static objects.
    static const BIO_METHOD* const method = make_method();
    BIO* const bio = method == nullptr ? nullptr : BIO_new(method);
    if (bio != nullptr) {
        BIO_set_data(bio, &end);
        BIO_set_init(bio, 1);
    }
    return bio;
}

} // namespace cassium::net
