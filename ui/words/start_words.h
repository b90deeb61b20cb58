// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

class Run;

/// What a run is for, before anything was presented.
struct StartWords
{
    QString aim; ///< "A perceptron looks for a line and learns from its mistakes.", in two lines
    QString classes; ///< "Ones ● on one side of it, zeros ○ on the other."
};

/// Returns the words of a run of a perceptron; of a run of three units that learn gates the aim
/// alone; of other models nothing.
[[nodiscard]] StartWords describeStart(const Run &run);

} // namespace frontera
