// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/step_list.h"

#include <optional>

namespace frontera {

class PresentationOrder;

/// The steps of a run that were mistakes, up to its end, or to where it is proved to repeat itself:
/// beyond that each round has the mistakes of the first.
class MistakeLog
{
public:
    /// Of `rows` observations it keeps which was mistaken only where that does not follow from the
    /// step, or where a long epoch would have to be shuffled again for it.
    MistakeLog(const PresentationOrder &order, int rows);

    /// Adds the next mistake.
    void add(qint64 number, int row);
    /// Makes the run repeat itself from position `end` on, which looks like `start`.
    void repeat(qint64 start, qint64 end);

    /// Returns the position that looks like `position` in the first round: the same, where that is
    /// not beyond it.
    [[nodiscard]] qint64 inRecord(qint64 position) const;
    /// Returns where the first round begins and ends; nothing where none is proved.
    [[nodiscard]] bool repeats() const { return m_period > 0; }
    [[nodiscard]] qint64 periodStart() const { return m_periodStart; }
    [[nodiscard]] qint64 periodEnd() const { return m_periodStart + m_period; }

    /// Returns how many mistakes are kept, and which step and row each was.
    [[nodiscard]] std::size_t size() const { return m_steps.size(); }
    [[nodiscard]] qint64 numberOf(std::size_t mistake) const { return m_steps[mistake]; }
    /// Returns the row of a step that is kept; nothing where rows are not kept, or it is none.
    [[nodiscard]] std::optional<int> rowOf(qint64 number) const;
    /// Returns how many of those that are kept are not after `position`.
    [[nodiscard]] std::size_t keptUpTo(qint64 position) const
    {
        return m_steps.countUpTo(position);
    }

    /// Returns the number of mistakes among the first `position` presentations.
    [[nodiscard]] qint64 upTo(qint64 position) const;
    /// Returns the first mistake after `position` and up to `length`, if there is one.
    [[nodiscard]] std::optional<qint64> next(qint64 position, qint64 length) const;

private:
    int m_rowBits = 0; ///< that a row takes; 0: none are kept
    StepList m_steps;
    BitStream m_rows;
    qint64 m_periodStart = 0;
    qint64 m_period = 0; ///< 0: none is proved
};

} // namespace frontera
