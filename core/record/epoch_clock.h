// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace frontera {

/// Tells which epoch a step belongs to, and where epochs begin and end.
///
/// An epoch presents each of the n observations once. Steps and epochs are numbered from 1;
/// position p is the state after p steps, so position 0 is the start, in "epoch 0".
class EpochClock
{
public:
    /// `observations` is n > 0.
    constexpr explicit EpochClock(int observations)
        : m_observations(observations)
    {
    }

    /// Returns n, the steps of an epoch.
    [[nodiscard]] constexpr qint64 length() const { return m_observations; }
    /// Returns the epoch of step `number`; 0 for number 0.
    [[nodiscard]] constexpr qint64 epochOf(qint64 number) const
    {
        return (number + m_observations - 1) / m_observations;
    }
    /// Returns how many steps of its epoch come before step `number` ≥ 1: 0 … n − 1.
    [[nodiscard]] constexpr int placeOf(qint64 number) const
    {
        return static_cast<int>((number - 1) % m_observations);
    }
    /// Returns the position after the last step of `epoch`; 0 for epoch 0.
    [[nodiscard]] constexpr qint64 endOf(qint64 epoch) const { return epoch * m_observations; }
    /// Returns the number of epochs that are complete at `position`.
    [[nodiscard]] constexpr qint64 completeAt(qint64 position) const
    {
        return position / m_observations;
    }
    /// True where `position` is the end of an epoch, or the start.
    [[nodiscard]] constexpr bool isEnd(qint64 position) const
    {
        return position % m_observations == 0;
    }
    /// Returns the last end of an epoch, or the start, that is not after `position`.
    [[nodiscard]] constexpr qint64 lastEnd(qint64 position) const
    {
        return endOf(completeAt(position));
    }
    /// Returns the first end of an epoch after `position`.
    [[nodiscard]] constexpr qint64 nextEnd(qint64 position) const
    {
        return endOf(completeAt(position) + 1);
    }
    /// Returns the last end of an epoch, or the start, before `position` > 0.
    [[nodiscard]] constexpr qint64 previousEnd(qint64 position) const
    {
        return lastEnd(position - 1);
    }

private:
    qint64 m_observations;
};

} // namespace frontera
