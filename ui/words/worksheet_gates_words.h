// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <array>

namespace frontera {

class Run;
struct Explanation;

/// Asks what three neurons have learnt.
[[nodiscard]] QString worksheetGatesQuestion();
/// Answers it, a paragraph each: how the run at its present position ends, and the line of each
/// neuron. `areDrawn` tells of which hidden neurons the drawing of the inputs shows the line.
[[nodiscard]] QStringList worksheetGatesAnswers(const Run &run, const Explanation &explanation,
                                                const std::array<bool, 2> &areDrawn);

} // namespace frontera
