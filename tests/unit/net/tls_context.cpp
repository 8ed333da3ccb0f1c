// What is said about the files of TLS, and that nobody is asked for a password.
#include "support/tls_server.hpp"

#include <cassium/base/error.hpp>
#include <net/tls_context.hpp>

#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace cassium::net {
namespace {

using namespace std::chrono_literals;
using testing::temporary_file;
using testing::tls_identity;

/// What making the context throws; "" when it succeeds.
std::string failure_of(const tls_params& params)
{
    try {
        const tls_context context(params);
    } catch (const connection_error& failed) {
        EXPECT_EQ(failed.code().value(), static_cast<int>(client_errc::tls_failed));
        return failed.diagnostics().client_message;
    }
    return {};
}

class files {
public:
    const tls_identity mine{"client"};
    const tls_identity other{"other"};
    const temporary_file certificate{mine.certificate_pem()};
    const temporary_file key{mine.key_pem()};
    const temporary_file locked{mine.key_pem("open sesame")};
    const temporary_file other_key{other.key_pem()};
};

TEST(tls_context, takes_a_certificate_and_its_key)
{
    const files with;
    EXPECT_EQ(failure_of({.verify = false}), "");
    EXPECT_EQ(failure_of({.certificate_file = with.certificate.path(), .private_key_file = with.key.path()}), "");
    EXPECT_EQ(failure_of({.certificate_file = with.certificate.path(),
                          .private_key_file = with.locked.path(),
                          .private_key_password = "open sesame"}),
              "");
    EXPECT_EQ(failure_of({.certificate_file = with.certificate.path(),
                          .private_key_file = with.key.path(),
                          .private_key_password = "not needed"}),
              "");
}

TEST(tls_context, a_key_that_is_not_the_certificates_is_refused_at_once)
{
    const files with;
    EXPECT_EQ(failure_of({.certificate_file = with.certificate.path(), .private_key_file = with.other_key.path()}),
              "private key file " + with.other_key.path() + " is not the key of certificate file " +
                  with.certificate.path());
    // Of another kind than the certificate's.
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> rsa(EVP_RSA_gen(2048), &EVP_PKEY_free);
    const temporary_file rsa_key(testing::key_pem(*rsa));
    EXPECT_EQ(failure_of({.certificate_file = with.certificate.path(), .private_key_file = rsa_key.path()}),
              "private key file " + rsa_key.path() + " is not the key of certificate file " + with.certificate.path());
}

TEST(tls_context, half_an_identity_is_refused)
{
    const files with;
    EXPECT_EQ(failure_of({.certificate_file = with.certificate.path()}),
              "certificate file " + with.certificate.path() + " needs tls_params::private_key_file");
    EXPECT_EQ(failure_of({.private_key_file = with.key.path()}),
              "private key file " + with.key.path() + " needs tls_params::certificate_file");
}

TEST(tls_context, names_the_file_that_cannot_be_read)
{
    const files with;
    const temporary_file nonsense("nonsense\n");
    for (const std::string& bad : {nonsense.path(), std::string("/nowhere/at/all.pem")}) {
        EXPECT_EQ(failure_of({.ca_file = bad}).find("cannot load CA file " + bad + ": "), 0u);
        EXPECT_EQ(failure_of({.certificate_file = bad, .private_key_file = with.key.path()})
                      .find("cannot load certificate file " + bad + ": "),
                  0u);
        EXPECT_EQ(failure_of({.certificate_file = with.certificate.path(), .private_key_file = bad})
                      .find("cannot load private key file " + bad + ": "),
                  0u);
    }
}

TEST(tls_context, an_encrypted_key_needs_the_right_password)
{
    const files with;
    const std::string begin = "cannot load private key file " + with.locked.path() + ": it is encrypted, and ";
    tls_params params{.certificate_file = with.certificate.path(), .private_key_file = with.locked.path()};
    params.private_key_password = "open barley";
    EXPECT_EQ(failure_of(params), begin + "tls_params::private_key_password does not open it");
    params.private_key_password = std::string(100'000, 'x');
    EXPECT_EQ(failure_of(params), begin + "tls_params::private_key_password does not open it");
    EXPECT_EQ(failure_of(params).find("xxx"), std::string::npos);
}

/// OpenSSL asks on the terminal, past stdin: so this is run on one of its own, where nobody answers.
TEST(tls_context, nobody_is_asked_for_the_password_of_a_key)
{
    const files with;
    const tls_params params{.certificate_file = with.certificate.path(), .private_key_file = with.locked.path()};
    const int keyboard = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    ASSERT_GE(keyboard, 0);
    ASSERT_EQ(::grantpt(keyboard), 0);
    ASSERT_EQ(::unlockpt(keyboard), 0);
    const std::string terminal = ::ptsname(keyboard);
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        ::setsid();
        const int screen = ::open(terminal.c_str(), O_RDWR); // the first terminal of a session becomes its own
        (void)::ioctl(screen, TIOCSCTTY, 0);
        const std::string text = failure_of(params);
        ::_exit(text == "cannot load private key file " + params.private_key_file +
                            ": it is encrypted, and tls_params::private_key_password is empty"
                    ? 0
                    : 1);
    }
    int status = -1;
    pid_t ended = 0;
    for (const auto until = std::chrono::steady_clock::now() + 10s; ended == 0;) {
        if (std::chrono::steady_clock::now() > until)
            ::kill(child, SIGKILL); // it waits for an answer
        std::this_thread::sleep_for(5ms);
        ended = ::waitpid(child, &status, WNOHANG);
    }
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << "status " << status;
    char asked[200];
    EXPECT_LE(::read(keyboard, asked, sizeof asked), 0) << "something was written to the terminal";
    ::close(keyboard);
}

} // namespace
} // namespace cassium::net
