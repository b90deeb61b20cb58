// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <QString>
#include <QStringView>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace frontera {

/// The reason why features are refused.
enum class FeatureProblem {
    Empty,        ///< no feature between two commas
    NotAProduct,  ///< neither a product of two inputs nor a square
    WrittenElse,  ///< text: no feature, but one that is written in another way; meant: that way
    UnknownInput, ///< text: what names no given input
    Twice,        ///< text: a feature that there already is
    TooMany,      ///< count inputs, more than Dataset::mostInputs
    OutOfRange,   ///< text: a feature whose product lies beyond 10^±Decimal::maxPower in a row
};

/// The first problem of features, and its place.
struct FeatureError
{
    FeatureProblem problem{};
    QString text = {};  ///< see FeatureProblem
    QString meant = {}; ///< see FeatureProblem
    int row = 0;        ///< for OutOfRange: the observation, from 0
    int count = 0;      ///< for TooMany: the number of inputs, given and derived

    bool operator==(const FeatureError &) const = default;
};

/// Returns the name that files have for a feature, by the places of its inputs, from 1: "x1*x2",
/// "x1^2".
[[nodiscard]] QString featureKey(const Feature &feature);
/// Returns what the data call a feature, by the names of its inputs: "width*height", "width^2".
[[nodiscard]] QString featureName(const Feature &feature, std::span<const QString> givenNames);

/// Reads a feature by the names of given inputs, or by their places: "x1*x2", "x1^2", "x1*x1", and
/// as people write and the window shows it: "x₁·x₂", "x1×x2", "x₁²".
[[nodiscard]] std::variant<Feature, FeatureError> readFeature(QStringView text,
                                                              std::span<const QString> givenNames);
/// Reads features with "," between them, and looks whether the data can have them.
[[nodiscard]] std::variant<std::vector<Feature>, FeatureError> readFeatures(QStringView text,
                                                                            const Dataset &data);

/// Returns why the data cannot have these features, in place of those they have; nothing if they
/// can.
[[nodiscard]] std::optional<FeatureError> problemOf(std::span<const Feature> features,
                                                    const Dataset &data);
/// Returns why an observation of these given inputs cannot be in the data; nothing if it can.
[[nodiscard]] std::optional<FeatureError> problemOf(std::span<const Decimal> given,
                                                    const Dataset &data);

/// Returns the data with these features, in place of those they have. problemOf() has nothing
/// against them.
[[nodiscard]] Dataset withFeatures(const Dataset &data, const std::vector<Feature> &features);
/// Returns the data with those of these features whose inputs they have, and none that
/// problemOf() refuses.
[[nodiscard]] Dataset withPossibleFeatures(const Dataset &data,
                                           const std::vector<Feature> &features);
/// Returns the data as they were given, without features.
[[nodiscard]] inline Dataset givenData(const Dataset &data)
{
    return data.features().empty() ? data : withFeatures(data, {});
}
/// Returns the inputs of an observation of these data, given and derived, of which the given ones
/// are these.
[[nodiscard]] std::vector<Decimal> withDerived(std::vector<Decimal> given, const Dataset &data);
/// Returns all features that the data can have of their given inputs: products of two, then
/// squares.
[[nodiscard]] std::vector<Feature> allFeatures(int givenCount);

} // namespace frontera
