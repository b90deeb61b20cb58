// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"

#include <QtGlobal>
#include <span>
#include <vector>

namespace frontera {

/// Which observation is presented at which step.
///
/// A shuffled or drawn epoch depends on the seed and its own number alone, so any epoch can be
/// looked up without the ones before it. Its permutation is drawn by Fisher and Yates's method
/// (Durstenfeld, Algorithm 235, CACM 7, 1964) with SplitMix64, so a seed gives the same run on
/// every machine. An order that is shuffled once is that of the first epoch.
///
/// Where a step presents one of those that are wrong then, it depends on the state, which the
/// Walker has: all that is said of an epoch here is what it presents where none is wrong.
class PresentationOrder
{
public:
    PresentationOrder(const Settings &settings, int observations);

    /// Whether every epoch has the same order.
    [[nodiscard]] bool isFixed() const { return isSameEachEpoch(m_order); }
    /// Whether every epoch presents each observation.
    [[nodiscard]] bool presentsAll() const
    {
        return m_order != Order::Drawn && m_order != Order::Wrong;
    }
    /// Whether a step presents one of the observations that are wrong then, if any is.
    [[nodiscard]] bool isOfWrong() const { return m_order == Order::Wrong; }
    /// Whether every epoch presents the observations as they stand in the data.
    [[nodiscard]] bool isGiven() const { return m_order == Order::Given; }
    /// The observations of an epoch (from 1), in order; valid until another one is asked for.
    [[nodiscard]] std::span<const int> epochRows(qint64 epoch);
    /// The observation (row, from 0) that step `number` (from 1) presents.
    [[nodiscard]] int observationAt(qint64 number);
    /// Which of `count` > 0 wrong observations step `number` presents, from 0, all equally likely:
    /// drawn from the seed and the number, so that a step needs no history but the state.
    [[nodiscard]] std::size_t wrongAt(qint64 number, std::size_t count) const;

private:
    void draw(qint64 epoch);

    int m_observations;
    Order m_order;
    std::uint64_t m_seed;
    qint64 m_epoch = 0; ///< the epoch that m_rows holds, where it depends on that
    std::vector<int> m_rows;
};

} // namespace frontera
