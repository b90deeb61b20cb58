// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/features.h"

#include <QList>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace frontera {

namespace {

using InputOrError = std::variant<int, FeatureError>;

FeatureError unknown(QStringView text)
{
    return {.problem = FeatureProblem::UnknownInput, .text = text.toString()};
}

QString plainName(int input)
{
    return QStringLiteral("x%1").arg(input + 1);
}

QString shownName(int input)
{
    QString name(u'x');
    const QString number = QString::number(input + 1);
    for (const QChar digit : number)
        name += QChar(u'₀' + digit.digitValue());
    return name;
}

/// True for a sign between the inputs of a product.
bool isTimes(QChar sign)
{
    return QStringView(u"*·×⋅∗").contains(sign);
}

/// Reads an input: by its name, else by its place, "x1" or "x₁".
InputOrError readInput(QStringView text, std::span<const QString> names)
{
    const QStringView name = text.trimmed();
    const auto found = std::ranges::find(names, name);
    if (found != names.end())
        return static_cast<int>(found - names.begin());
    for (int input = 0; input < static_cast<int>(names.size()); ++input) {
        if (name == plainName(input) || name == shownName(input))
            return input;
    }
    return unknown(name);
}

/// Returns what an input is called that is named in capital or small letters of another kind; its
/// name as it stands if it is right. Empty if there is none, or not just one.
QString meantName(QStringView text, std::span<const QString> names)
{
    const QStringView name = text.trimmed();
    if (std::holds_alternative<int>(readInput(name, names)))
        return name.toString();
    QString meant;
    for (int input = 0; input < static_cast<int>(names.size()); ++input) {
        for (const QString &called : {names[static_cast<std::size_t>(input)], plainName(input)}) {
            if (name.compare(called, Qt::CaseInsensitive) != 0 || meant == called)
                continue;
            if (!meant.isEmpty())
                return {};
            meant = called;
        }
    }
    return meant;
}

/// Returns the square that a text means, which is no feature as it is written: "x1^2" for "x1**2".
/// Empty if it means none.
QString meantSquare(QStringView text, std::span<const QString> names)
{
    constexpr std::array<QStringView, 5> powers = {u"**2", u"** 2", u"^2", u"^ 2", u"²"};
    for (const QStringView power : powers) {
        if (!text.endsWith(power))
            continue;
        const QString name = meantName(text.chopped(power.size()), names);
        return name.isEmpty() ? name : name + QStringLiteral("^2");
    }
    return {};
}

/// Returns the product that a text means, which is no feature as it is written: "x1*x2" for "x1x2".
/// Empty if it means none, or more than one.
QString meantProduct(QStringView text, std::span<const QString> names)
{
    QString meant;
    for (qsizetype cut = 1; cut < text.size(); ++cut) {
        QStringView second = text.sliced(cut).trimmed();
        if (!second.isEmpty() && isTimes(second.front()))
            second = second.sliced(1);
        const QString name = meantName(text.first(cut), names);
        const QString other = meantName(second, names);
        if (name.isEmpty() || other.isEmpty())
            continue;
        const QString product = name + u'*' + other;
        if (!meant.isEmpty() && product != meant)
            return {};
        meant = product;
    }
    return meant;
}

/// Returns the feature that a text means, which is none as it is written; empty if it means none,
/// or is an input alone.
QString meantFeature(QStringView text, std::span<const QString> names)
{
    if (!meantName(text, names).isEmpty())
        return {};
    const QString square = meantSquare(text, names);
    return square.isEmpty() ? meantProduct(text, names) : square;
}

/// Reads a product, given where its sign stands.
std::variant<Feature, FeatureError> readProduct(QStringView text, qsizetype sign,
                                                std::span<const QString> names)
{
    const InputOrError first = readInput(text.first(sign), names);
    if (const auto *error = std::get_if<FeatureError>(&first))
        return *error;
    const InputOrError second = readInput(text.sliced(sign + 1), names);
    if (const auto *error = std::get_if<FeatureError>(&second))
        return *error;
    return Feature::of(std::get<int>(first), std::get<int>(second));
}

/// True if a product of numbers can be drawn as the numbers themselves can: it is 0, or of a size
/// that a literal may have. It may have more digits.
bool isInRange(const Decimal &product)
{
    // So far from the ends doubles decide.
    constexpr double surelyLarge = 1e290;
    const double size = std::abs(product.toDouble());
    if (size >= 1 / surelyLarge && size <= surelyLarge)
        return true;
    const Decimal exact = product.sign() < 0 ? -product : product;
    return exact.isZero() ||
           (exact >= Decimal(1, -Decimal::maxPower) && exact <= Decimal(1, Decimal::maxPower));
}

std::optional<FeatureError> beyondRange(std::span<const Feature> features,
                                        std::span<const Decimal> given, const Dataset &data,
                                        int row)
{
    for (const Feature &feature : features) {
        const Decimal product = given[static_cast<std::size_t>(feature.first)] *
                                given[static_cast<std::size_t>(feature.second)];
        if (!isInRange(product))
            return FeatureError{.problem = FeatureProblem::OutOfRange,
                                .text = featureName(feature, data.givenNames()),
                                .row = row};
    }
    return std::nullopt;
}

} // namespace

QString featureKey(const Feature &feature)
{
    return feature.isSquare() ? plainName(feature.first) + QStringLiteral("^2")
                              : plainName(feature.first) + u'*' + plainName(feature.second);
}

QString featureName(const Feature &feature, std::span<const QString> givenNames)
{
    const QString &first = givenNames[static_cast<std::size_t>(feature.first)];
    return feature.isSquare() ? first + QStringLiteral("^2")
                              : first + u'*' + givenNames[static_cast<std::size_t>(feature.second)];
}

std::variant<Feature, FeatureError> readFeature(QStringView text,
                                                std::span<const QString> givenNames)
{
    const QStringView words = text.trimmed();
    if (words.isEmpty())
        return FeatureError{.problem = FeatureProblem::Empty};
    FeatureError error{.problem = FeatureProblem::NotAProduct, .text = words.toString()};
    bool isFirst = true;
    const auto note = [&](const FeatureError &found) {
        if (std::exchange(isFirst, false))
            error = found;
    };
    // A name may itself have the signs: each place where one stands is tried.
    for (qsizetype sign = 0; sign < words.size(); ++sign) {
        if (!isTimes(words[sign]))
            continue;
        const auto product = readProduct(words, sign, givenNames);
        if (const auto *found = std::get_if<Feature>(&product))
            return *found;
        note(std::get<FeatureError>(product));
    }
    for (const QStringView power : {QStringView(u"^2"), QStringView(u"²")}) {
        if (!words.endsWith(power))
            continue;
        const InputOrError input = readInput(words.chopped(power.size()), givenNames);
        if (const auto *found = std::get_if<int>(&input))
            return Feature::of(*found, *found);
        note(std::get<FeatureError>(input));
    }
    if (const QString meant = meantFeature(words, givenNames); !meant.isEmpty())
        return FeatureError{
            .problem = FeatureProblem::WrittenElse, .text = words.toString(), .meant = meant};
    // Where more than one sign stands, the rest is no name of an input but another product.
    if (std::ranges::any_of(error.text,
                            [](QChar c) { return isTimes(c) || c == u'^' || c == u'²'; }))
        return FeatureError{.problem = FeatureProblem::NotAProduct, .text = words.toString()};
    return error;
}

std::variant<std::vector<Feature>, FeatureError> readFeatures(QStringView text, const Dataset &data)
{
    std::vector<Feature> features;
    for (const QStringView part : text.split(u',')) {
        const auto feature = readFeature(part, data.givenNames());
        if (const auto *error = std::get_if<FeatureError>(&feature))
            return *error;
        features.push_back(std::get<Feature>(feature));
    }
    if (const std::optional<FeatureError> error = problemOf(features, data))
        return *error;
    return features;
}

std::optional<FeatureError> problemOf(std::span<const Feature> features, const Dataset &data)
{
    for (auto feature = features.begin(); feature != features.end(); ++feature) {
        if (std::find(features.begin(), feature, *feature) != feature)
            return FeatureError{.problem = FeatureProblem::Twice,
                                .text = featureName(*feature, data.givenNames())};
    }
    const auto inputs = data.givenCount() + static_cast<int>(features.size());
    if (inputs > Dataset::mostInputs)
        return FeatureError{.problem = FeatureProblem::TooMany, .count = inputs};
    for (int row = 0; row < data.observationCount(); ++row) {
        if (const auto error = beyondRange(features, data.given(row), data, row))
            return error;
    }
    return std::nullopt;
}

std::optional<FeatureError> problemOf(std::span<const Decimal> given, const Dataset &data)
{
    return beyondRange(data.features(), given, data, data.observationCount());
}

Dataset withFeatures(const Dataset &data, const std::vector<Feature> &features)
{
    return features == data.features() ? data : Dataset(data, features);
}

Dataset withPossibleFeatures(const Dataset &data, const std::vector<Feature> &features)
{
    std::vector<Feature> possible;
    for (const Feature &feature : features) {
        possible.push_back(feature);
        if (feature.second >= data.givenCount() || problemOf(possible, data))
            possible.pop_back();
    }
    return withFeatures(data, possible);
}

std::vector<Decimal> withDerived(std::vector<Decimal> given, const Dataset &data)
{
    for (const Feature &feature : data.features())
        given.push_back(given[static_cast<std::size_t>(feature.first)] *
                        given[static_cast<std::size_t>(feature.second)]);
    return given;
}

std::vector<Feature> allFeatures(int givenCount)
{
    std::vector<Feature> all;
    for (int first = 0; first < givenCount; ++first) {
        for (int second = first + 1; second < givenCount; ++second)
            all.push_back({first, second});
    }
    for (int input = 0; input < givenCount; ++input)
        all.push_back({input, input});
    return all;
}

} // namespace frontera
