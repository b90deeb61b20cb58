// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <stop_token>

namespace frontera {

/// Thrown out of an exact search that was asked to stop. explain() catches it; whoever hands a
/// token to a search of its own does so too. Without a token nothing throws it.
struct Stopped
{
};

/// Throws Stopped once the token asks to stop. Called at least every few milliseconds.
inline void throwIfAsked(const std::stop_token &stop)
{
    if (stop.stop_requested())
        throw Stopped();
}

} // namespace frontera
