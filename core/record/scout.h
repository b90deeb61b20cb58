// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/facts.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace frontera {

/// Trains ahead of a run on a copy of its state, in any thread, and notes where the run has to
/// follow: at each mistake or change, at the end of each epoch, and at the last step it looked at.
/// In between all is right and nothing changes, so a record that presents these stations alone
/// (Record::trainOnly) becomes what it would have become by itself, but need not look for them.
class Scout
{
public:
    Scout() = default;
    virtual ~Scout() = default;
    Scout(const Scout &) = delete;
    Scout &operator=(const Scout &) = delete;

    /// Returns the last step it looked at; at first, the end of the run when it was made.
    [[nodiscard]] virtual qint64 number() const = 0;
    /// True once it found where the run ends by itself.
    [[nodiscard]] virtual bool hasEnded() const = 0;
    /// Goes on to step `last`, or the end of the run, or until `goesOn` returns false: it is told
    /// how many stations there are, every few thousand presentations. Returns the stations.
    [[nodiscard]] virtual std::vector<Station>
    lookAhead(qint64 last, const std::function<bool(std::size_t stations)> &goesOn) = 0;
};

} // namespace frontera
