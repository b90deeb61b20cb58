// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace frontera {

class Run;
struct Explanation;
struct Settings;

/// Tells where the boundary of a worksheet's last row is found.
enum class LastBoundary {
    Drawn,   ///< it crosses the drawing, and is dashed there
    Outside, ///< it misses the drawing
    Curve,   ///< derived inputs bend it, and it is dashed
    Undrawn, ///< there is no drawing, as the data have not two inputs
};

/// Asks whether the classes can be separated: by a line if there are two inputs, else by weights;
/// of three neurons, what they have learnt.
[[nodiscard]] QString worksheetQuestion(const Settings &settings, int inputs);
/// Answers it of one neuron, a paragraph each: the answer, how the run at its present position
/// ends, and the boundary of its last row, if the weights have one that can be written exactly or
/// seen.
[[nodiscard]] QStringList worksheetAnswers(const Run &run, const Explanation &explanation,
                                           LastBoundary last);

} // namespace frontera
