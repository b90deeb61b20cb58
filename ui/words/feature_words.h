// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>
#include <span>

namespace frontera {

class Dataset;
struct Conic;
struct Feature;
struct FeatureError;
struct WidestStreet;

/// Returns what is wrong with features of these data and what would be right, as the part of a
/// sentence that follows a colon.
[[nodiscard]] QString describe(const FeatureError &error, const Dataset &data);

/// Returns a feature as people write it: "x₁·x₂", "visa·suitcase", "x₁²".
[[nodiscard]] QString featureWords(const Feature &feature, const Dataset &data);
/// Returns the features of the data in that way, with commas between them; empty if there are none.
[[nodiscard]] QString featuresInWords(const Dataset &data);
/// Returns what the letters of the derived inputs stand for: "x₃ = x₁·x₂, x₄ = x₁²"; empty if there
/// are none.
[[nodiscard]] QString featureEquations(const Dataset &data);
/// Tells in a sentence what the derived inputs are, and what a boundary is in the space of those
/// that are given. The data have some.
[[nodiscard]] QString describeBend(const Dataset &data);
/// Tells the same of the boundary in the middle of this street.
[[nodiscard]] QString describeBend(const Dataset &data, const std::optional<WidestStreet> &street);
/// Returns what a conic is called: "an ellipse". Empty if it has no two sides.
[[nodiscard]] QString conicWords(const Conic &conic);

} // namespace frontera
