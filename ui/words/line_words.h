// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

class Dataset;
class Run;
struct Weights;

/// Returns the line w₁·x₁ + w₂·x₂ + b = 0 solved for x₂, "x₂ = −x₁ + 1.5", or for x₁ where it is
/// vertical, in the letters of the data. Empty where there are not two weights, or both are 0.
[[nodiscard]] QString slopeOf(const Weights &weights, const Dataset &data);
/// Returns that of the run's boundary where it stands; empty where it has none.
[[nodiscard]] QString slopeOf(const Run &run);

} // namespace frontera
