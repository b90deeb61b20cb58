// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/boundary/unit_lines.h"
#include "ui/views/neuron/change_words.h"

#include <QLineF>
#include <QString>
#include <array>
#include <optional>

namespace frontera {

/// A wire from an input of the data or from a hidden unit to a unit.
struct NetworkWire
{
    int from = 0;                         ///< the input, or the hidden unit, from 0
    int to = 0;                           ///< the unit, from 0
    std::vector<ChangeWords> weight = {}; ///< the ways to write "0.1 → 0.2"
    int sign = 0;                         ///< of the weight: −1, 0 or 1
    double share = 0;                     ///< the weight's size, relative to the largest of all
};

/// A unit, as a small picture of what it gives at each place of the plane of the data's inputs.
struct NetworkUnit
{
    QString title;                 ///< "OR"
    std::vector<ChangeWords> bias; ///< the ways to write "b = −0.1 → 0"
    QString result;                ///< "h₁ = 1"; empty at the start
    QString error;                 ///< "e = 0"; empty at the start
    bool isMistake = false;
    UnitParts parts;           ///< within NetworkPicture::area
    std::vector<QLineF> lines; ///< between these
};

/// Three units that learn gates at a position of a run: a pure function of the position. The
/// numbers are those with which the step was computed; the small pictures show the units after it.
struct NetworkPicture
{
    struct Point
    {
        QPointF at;
        bool isOne = false;
    };

    std::array<QString, 2> letters; ///< of the inputs
    std::array<QString, 2> inputs;  ///< their values; empty at the start
    std::array<NetworkUnit, 3> units;
    std::vector<NetworkWire> wires;
    QRectF area;               ///< of the plane, in each small picture
    std::vector<Point> points; ///< the observations there, each place once for a class
    QString output;            ///< ŷ; empty at the start
    int outClass = 0;
    QString target;         ///< "t = 1"; empty at the start
    bool isMistake = false; ///< of the whole
};

/// Returns the picture of the run's position; the run is one of three units.
[[nodiscard]] NetworkPicture networkPicture(const Run &run);
/// Returns the same in words.
[[nodiscard]] QString describeNetwork(const NetworkPicture &picture);

} // namespace frontera
