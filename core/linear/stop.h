// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <stop_token>

namespace frontera {

/// The exception of an exact search that was asked to stop. explain() catches it; any other caller
/// that hands a token to a search must catch it too. Without a token it is never thrown.
struct Stopped
{
};

/// Throws Stopped if the token asks to stop. Searches call it at least every few milliseconds.
inline void throwIfAsked(const std::stop_token &stop)
{
    if (stop.stop_requested())
        throw Stopped();
}

} // namespace frontera
