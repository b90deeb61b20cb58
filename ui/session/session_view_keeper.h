// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"

namespace frontera {

/// Knows what the window shows beside the run, so far as a session keeps it.
class SessionViewKeeper
{
public:
    virtual ~SessionViewKeeper() = default;
    SessionViewKeeper() = default;
    SessionViewKeeper(const SessionViewKeeper &) = delete;
    SessionViewKeeper &operator=(const SessionViewKeeper &) = delete;

    [[nodiscard]] virtual SessionView view() const = 0;
    /// Returns the run that is kept beside the present one, where there is a comparison.
    [[nodiscard]] virtual std::optional<KeptRun> kept() const = 0;
    /// Shows the view, and the comparison with the kept run, again, for the same data.
    virtual void show(const SessionView &view, const std::optional<KeptRun> &kept,
                      const Dataset &data) = 0;
};

} // namespace frontera
