// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/settings/settings.h"

#include <QPolygonF>
#include <QRectF>
#include <span>
#include <vector>

namespace frontera {

class Run;

/// The way of the weights (w₁, w₂) through a run of two inputs, for drawing, and the observations
/// that bound the weights that are right for all.
///
/// A run keeps which steps were mistakes; the weights after each are replayed once, as the run gets
/// longer. A run that goes round is followed until it begins to repeat itself.
class WeightTrail
{
public:
    /// Reads the steps of a unit trained since the last time; begins anew for other data, other
    /// settings or another unit.
    void follow(const Run &run, int unit = 0);

    /// Returns the weights at the start and after each update up to a position, oldest first: the
    /// latest `most` of them.
    [[nodiscard]] QPolygonF upTo(qint64 position) const;
    /// Returns the smallest rectangle with all places so far, those of the first steps of the run
    /// to come, and the origin.
    [[nodiscard]] const QRectF &reach() const { return m_reach; }
    /// Returns the least bias at the same steps, or 0 if that is less.
    [[nodiscard]] double lowestBias() const { return m_lowestBias; }
    /// Returns the greatest bias at the same steps, or 0 if that is greater.
    [[nodiscard]] double highestBias() const { return m_highestBias; }

    /// Returns a few observations that together demand of the weights what all observations do.
    [[nodiscard]] const Dataset &demanding() const { return m_demanding; }

    /// Returns all inputs that the unit may be given.
    [[nodiscard]] const Dataset &inputs() const { return m_inputs; }

    /// Returns a bound on how far an update moves a weight.
    [[nodiscard]] double largestMove() const { return m_largestMove; }

    static constexpr std::size_t most = 200;

private:
    struct Place
    {
        qint64 number = 0; ///< of the step that led here; 0 for the start
        QPointF weights;
    };

    void begin(const Run &run, int unit);
    void lookAhead();
    void include(std::span<const double> parameters);
    [[nodiscard]] std::size_t countUpTo(qint64 position) const;

    int m_unit = 0;
    Dataset m_data;
    Dataset m_inputs;
    Dataset m_demanding;
    Settings m_settings;
    qint64 m_length = 0; ///< of the run as far as it was read
    std::vector<Place> m_places;
    qint64 m_periodStart = 0; ///< the position where the run begins to go round
    qint64 m_periodEnd = 0;   ///< the end of its first round; 0 if none is proved
    QRectF m_reach;
    double m_lowestBias = 0;
    double m_highestBias = 0;
    double m_largestMove = 0;
};

} // namespace frontera
