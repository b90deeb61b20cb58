// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/decimal.h"
#include "core/record/reading.h"

#include <QString>
#include <QStringList>

namespace frontera {

class Dataset;
struct Settings;

// The parts of a step's arithmetic that are the same whether its results are known or not.

/// Returns a line for each derived input, "x₃ = x₁·x₂". None where there are very many.
[[nodiscard]] QStringList derivedInputs(const Dataset &data);
/// Returns the same with a unit's numbers: "x₃ = x₁·x₂ = 0.5·3 = 1.5".
[[nodiscard]] QStringList derivedInputs(const Dataset &data, const UnitReading &unit);
/// Returns the bias's factor −1, "·(−1)", where its constant input is −1; else nothing.
[[nodiscard]] QString biasFactor(const Settings &settings);
/// Returns "w₁·x₁ + w₂·x₂ + b".
[[nodiscard]] QString symbolicSum(const Dataset &data, const Settings &settings);
/// Returns the same in the numbers of a unit: "0.1·1 + 0.1·1 − 0.3".
[[nodiscard]] QString sumInNumbers(const UnitReading &unit, const Settings &settings);
/// Returns "step(z)", or how a tie is decided where targets are −1 and 1.
[[nodiscard]] QString symbolicOutput(const Settings &settings);
/// Returns the function around its argument: "step(%1)", "sign(%1)".
[[nodiscard]] QString activationWords(const Settings &settings);
/// Returns "e = t − ŷ", with the left-hand side in <i>.
[[nodiscard]] QString symbolicError(const Settings &settings);
/// True if a mistake is where t·z ≤ 0.
[[nodiscard]] bool isMistakeBySign(const Settings &settings);
/// True if the rate falls from epoch to epoch.
[[nodiscard]] bool fallsRate(const Settings &settings);
/// Returns the rate in an epoch.
[[nodiscard]] Number shownRate(qint64 epoch, const Settings &settings);
/// Returns the rate of an epoch worked out: "η = 0.1/3 ≈ 0.0333333333333".
[[nodiscard]] QString rateLine(qint64 epoch, const Settings &settings);

} // namespace frontera
