// What a codec may ask for beside the value: where the value stands, and what the session carries for codecs.
#pragma once

#include <cassium/base/abi.hpp>

#include <string_view>

namespace cassium {

/// What a session carries for its codecs: keys, dictionaries, whatever the program's codecs need. Derive from it, give it to
/// the session (connect_params::environment), and let the codec static_cast what it gets. It is used by all of the
/// session's threads at once, and lives as long as the session.
class codec_environment {
public:
    codec_environment(const codec_environment&) = delete;
    codec_environment& operator=(const codec_environment&) = delete;
    virtual ~codec_environment() = default;

protected:
    codec_environment() = default;
};

/// The third argument of the encode and decode of a codec that asks for it. The views live as long as the call.
struct codec_context {
    std::string_view table{};                       ///< empty where a value stands outside of a table's column
    std::string_view column{};                      ///< likewise
    const codec_environment* environment = nullptr; ///< the session's; null where it has none, or there is no session
};

} // namespace cassium

namespace cassium::abi {

using codec_contexts = layout<size_of<codec_context>, size_of<codec_environment>>;
template <>
const volatile char codec_contexts::does_not_fit_the_library;
[[maybe_unused]] const char codec_contexts_fit = codec_contexts::does_not_fit_the_library;

} // namespace cassium::abi
