// How TLS is used towards the servers.
#pragma once

#include <string>

namespace cassium {

/// TLS 1.2 or newer. Paths name PEM files.
struct tls_params {
    std::string ca_file{};              ///< trusted CAs, a whole bundle is read; empty: the system's
    bool verify = true;                 ///< check the certificate's chain and that it is for the address dialled
    std::string certificate_file{};     ///< own certificate chain, for servers that ask for one; with private_key_file
    std::string private_key_file{};     ///< the key of certificate_file
    std::string private_key_password{}; ///< of private_key_file, where it is encrypted; nobody is ever asked for it
};

} // namespace cassium
