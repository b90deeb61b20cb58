// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"

namespace frontera {

class Run;

/// The part of the window's state that a session keeps beside the run: the view and the comparison.
/// The window implements it.
class SessionViewKeeper
{
public:
    virtual ~SessionViewKeeper() = default;
    SessionViewKeeper() = default;
    SessionViewKeeper(const SessionViewKeeper &) = delete;
    SessionViewKeeper &operator=(const SessionViewKeeper &) = delete;

    [[nodiscard]] virtual SessionView view() const = 0;
    /// Returns the run kept beside the present one; nothing if there is no comparison.
    [[nodiscard]] virtual std::optional<KeptRun> kept() const = 0;
    /// Restores the view, and the comparison with the kept run, for the present run of these data,
    /// which must stand at its position. `trained` is the kept run, trained as far as it has gone
    /// alone, and is taken over; it has no meaning if no run is kept.
    virtual void show(const SessionView &view, const std::optional<KeptRun> &kept,
                      const Dataset &data, Run &trained) = 0;
};

} // namespace frontera
