// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace frontera {

class Dataset;
struct Settings;

/// Returns what each formula of a perceptron's step is, "the sum", in the order in which
/// describeArithmetic() tells them at the start. Empty where a formula needs no word; shorter than
/// the formulas where the last ones need none.
[[nodiscard]] QStringList meaningsOfFormulas(const Dataset &data, const Settings &settings);

} // namespace frontera
