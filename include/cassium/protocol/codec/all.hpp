// All codecs of the standard types and of cassium's own.
#pragma once

#include <cassium/protocol/codec/codec_via.hpp>
#include <cassium/protocol/codec/collection.hpp>
#include <cassium/protocol/codec/enum.hpp>
#include <cassium/protocol/codec/net.hpp>
#include <cassium/protocol/codec/numeric.hpp>
#include <cassium/protocol/codec/scalar.hpp>
#include <cassium/protocol/codec/temporal.hpp>
#include <cassium/protocol/codec/text.hpp>
#include <cassium/protocol/codec/tuple.hpp>
#include <cassium/protocol/codec/vector.hpp>
