// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace frontera {

class Dataset;
struct Separability;
struct Settings;

/// The sentences of a proof that name the boundary by what it is: a line of one or two inputs, a
/// plane of three, a hyperplane of more; through the origin without a bias. A %1 is still to be
/// filled in where the comment says so.
class WhyBoundary
{
    Q_DECLARE_TR_FUNCTIONS(Why)

public:
    WhyBoundary(const Dataset &data, const Settings &settings);

    /// "Why no line separates %1": the data.
    [[nodiscard]] QString whyNone() const;
    /// For data that no boundary with a bias separates: why there is none. Every side of a boundary
    /// is convex, and the point is in the convex hulls of both classes. `point` is how it is
    /// written.
    [[nodiscard]] QString crossing(const Separability &separability, const QString &point) const;
    /// "And without them there is no line.": without the weights that cannot be.
    [[nodiscard]] QString noneWithout() const;
    /// "A line separates the classes: %1. Of all that do, it keeps farthest from both.": its
    /// equation.
    [[nodiscard]] QString widest() const;
    /// "Any line beside the points will do", for one class.
    [[nodiscard]] QString besides() const;
    /// Returns a sentence on what γ of the bound on mistakes is; none without a bias.
    [[nodiscard]] QStringList gamma() const;

private:
    [[nodiscard]] QString sideHolds() const;

    const Dataset &m_data;
    const Settings &m_settings;
    int m_inputs;
    bool m_isFlat;
    bool m_hasBias;
};

} // namespace frontera
