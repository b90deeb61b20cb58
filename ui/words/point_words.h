// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace frontera {

class Dataset;
class Decimal;
class Predictor;
class Run;

/// Tells the values of an observation of the run's data, a line each: its number from 1, its inputs
/// by name, its target, and the sum and the output that a predictor of these data gives. Null for
/// the last two leaves them out. Numbers are exact; of very many inputs the first ones are told.
[[nodiscard]] QStringList describePoint(const Run &run, int row, const Predictor *predictor);

/// Returns what a scaled input was before that, about: "≈ 44000 unscaled". Empty if it is not
/// scaled, or derived from others.
[[nodiscard]] QString unscaledWords(const Dataset &data, int input, const Decimal &value);

} // namespace frontera
