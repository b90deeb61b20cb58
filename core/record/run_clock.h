// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/cycle.h"
#include "core/record/epoch_clock.h"
#include "core/record/step_list.h"

#include <utility>

namespace frontera {

/// Tells which epoch a step of a run belongs to, and where its epochs begin and end.
///
/// A presentation may be repeated until it is right. Each repetition is a step, so such epochs
/// differ in length: step s, before which r steps were to be repeated, is presentation s − r of the
/// plain sequence, which has n in each epoch (epoch_clock.h). Of steps that are not trained yet it
/// is taken that none is repeated: ends of epochs that lie beyond the run are the nearest ones that
/// there can be.
class RunClock
{
public:
    /// `observations` is n > 0.
    explicit RunClock(int observations)
        : m_plain(observations)
    {
    }

    /// Takes note that step `number`, later than those before, is repeated by the next one.
    void repeat(qint64 number) { m_repeated.add(number); }
    /// Takes note that all further rounds of a cycle are like its first one.
    void goRound(const Cycle &cycle);

    /// Returns the epoch of step `number`; 0 for number 0.
    [[nodiscard]] qint64 epochOf(qint64 number) const
    {
        return m_repeated.size() == 0 ? m_plain.epochOf(number) : epochWithRepeats(number);
    }
    /// Returns which presentation of the plain sequence step `number` is. The step is not beyond
    /// the first round of a cycle.
    [[nodiscard]] qint64 presentationOf(qint64 number) const
    {
        return number - repeatsUpTo(number - 1);
    }
    /// Returns how many presentations of the plain sequence are done with at `position`, which is
    /// not beyond the first round of a cycle.
    [[nodiscard]] qint64 presentedAt(qint64 position) const
    {
        return position - repeatsUpTo(position);
    }
    /// Returns true if the step after this position repeats the one that led here.
    [[nodiscard]] bool isRepeated(qint64 position) const
    {
        return m_repeated.size() > 0 && isAmongRepeated(position);
    }
    /// Returns the position after the last step of `epoch`; 0 for epoch 0.
    [[nodiscard]] qint64 endOf(qint64 epoch) const;
    /// Returns the number of epochs that are complete at `position`.
    [[nodiscard]] qint64 completeAt(qint64 position) const;
    /// True where `position` is the end of an epoch, or the start.
    [[nodiscard]] bool isEnd(qint64 position) const;
    /// Returns the last end of an epoch, or the start, that is not after `position`.
    [[nodiscard]] qint64 lastEnd(qint64 position) const { return endOf(completeAt(position)); }
    /// Returns the first end of an epoch after `position`.
    [[nodiscard]] qint64 nextEnd(qint64 position) const { return endOf(completeAt(position) + 1); }
    /// Returns the last end of an epoch, or the start, before `position` > 0.
    [[nodiscard]] qint64 previousEnd(qint64 position) const { return lastEnd(position - 1); }

private:
    [[nodiscard]] qint64 epochWithRepeats(qint64 number) const;
    [[nodiscard]] bool isAmongRepeated(qint64 position) const;
    [[nodiscard]] qint64 repeatsUpTo(qint64 position) const
    {
        return m_repeated.size() == 0 ? 0 : countRepeatsUpTo(position);
    }
    [[nodiscard]] qint64 countRepeatsUpTo(qint64 position) const;
    /// Returns the position of the first round that looks like this one, and how many rounds there
    /// are between.
    [[nodiscard]] std::pair<qint64, qint64> inFirstRound(qint64 position) const;

    EpochClock m_plain;
    StepList m_repeated; ///< the steps that the next one repeats
    Cycle m_cycle;       ///< of meaning where there is a period
    qint64 m_roundStart = 0;
    qint64 m_period = 0; ///< steps of a round; 0: none is proved, or all epochs are alike
};

} // namespace frontera
