// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/plane.h"

#include "core/data/dataset.h"
#include "core/data/signed_columns.h"
#include "ui/words/data_words.h"
#include "ui/words/number_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace frontera {

namespace {

/// Returns the most frequent value of an input, the largest of several; the median if not even a
/// tenth of the observations share a value.
Decimal usualValue(const Dataset &data, int input)
{
    std::vector<Decimal> values;
    for (int row = 0; row < data.observationCount(); ++row)
        values.push_back(data.inputs(row)[static_cast<std::size_t>(input)]);
    std::ranges::sort(values);
    std::size_t most = 0;
    Decimal usual;
    for (std::size_t begin = 0; begin < values.size();) {
        const auto end =
            std::ranges::upper_bound(values.begin() + static_cast<std::ptrdiff_t>(begin),
                                     values.end(), values[begin]) -
            values.begin();
        const std::size_t count = static_cast<std::size_t>(end) - begin;
        if (count >= most) {
            most = count;
            usual = values[begin];
        }
        begin = static_cast<std::size_t>(end);
    }
    constexpr std::size_t frequent = 10; // one observation in so many
    return most * frequent >= values.size() ? usual : values[values.size() / 2];
}

} // namespace

bool isCube(const Dataset &data)
{
    return data.inputCount() == 3 && data.features().empty();
}

bool isBent(const Dataset &data)
{
    return !data.features().empty() && data.inputCount() > 2;
}

QPointF Plane::place(std::span<const Decimal> inputs) const
{
    return {inputs[static_cast<std::size_t>(across)].toDouble(),
            up ? inputs[static_cast<std::size_t>(*up)].toDouble() : 0};
}

bool Plane::contains(std::span<const Decimal> inputs) const
{
    for (int input = 0; input < static_cast<int>(at.size()); ++input) {
        const auto i = static_cast<std::size_t>(input);
        if (!isAxis(input) && inputs[i] != at[i])
            return false;
    }
    return true;
}

Weights Plane::slice(const Weights &weights) const
{
    Weights slice;
    slice.w = {weights.w[static_cast<std::size_t>(across)],
               up ? weights.w[static_cast<std::size_t>(*up)] : Decimal()};
    slice.b = weights.b;
    for (int input = 0; input < static_cast<int>(weights.w.size()); ++input) {
        const auto i = static_cast<std::size_t>(input);
        if (!isAxis(input))
            slice.b = slice.b + weights.w[i] * at[i];
    }
    return slice;
}

Plane planeOf(const Dataset &data, int across, int up)
{
    Plane plane;
    plane.across = across;
    if (data.inputCount() > 1)
        plane.up = up;
    for (int input = 0; input < data.givenCount(); ++input)
        plane.at.push_back(plane.isAxis(input) ? Decimal() : usualValue(data, input));
    return plane;
}

namespace {

/// Returns how well one input alone parts the classes: how far their means lie from each other, in
/// standard deviations within them, squared; infinity if nothing else varies. −1 for a constant.
double partingOf(const Dataset &data, int input)
{
    const SignedColumns &columns = data.columns(); // whatever their unit
    const auto place = static_cast<std::size_t>(input);
    const double largest = columns.largest(place); // no square overflows in units of this
    const std::span<const double> signs(columns.signs(), std::size_t(columns.rowCount()));
    std::array<double, 2> sums{};
    std::array<double, 2> counts{};
    const auto valueAt = [&](std::size_t row) {
        return largest == 0 ? 0 : columns.column(place)[row] * signs[row] / largest;
    };
    bool isConstant = true;
    for (std::size_t row = 0; row < signs.size(); ++row) {
        sums[signs[row] > 0] += valueAt(row);
        ++counts[signs[row] > 0];
        isConstant = isConstant && valueAt(row) == valueAt(0);
    }
    if (isConstant)
        return -1;
    if (counts[0] == 0 || counts[1] == 0)
        return 0;
    const std::array<double, 2> means{sums[0] / counts[0], sums[1] / counts[1]};
    double squares = 0;
    for (std::size_t row = 0; row < signs.size(); ++row)
        squares += std::pow(valueAt(row) - means[signs[row] > 0], 2);
    const double way = std::pow(means[1] - means[0], 2);
    const double variance = squares / static_cast<double>(signs.size());
    if (way == 0 || variance == 0)
        return way == 0 ? 0 : std::numeric_limits<double>::infinity();
    // Sums in another order are rounded to others: what differs by that alone is equal.
    int exponent = 0;
    constexpr int digits = 30; // binary
    return std::ldexp(std::nearbyint(std::ldexp(std::frexp(way / variance, &exponent), digits)),
                      exponent - digits);
}

} // namespace

Plane usualPlane(const Dataset &data)
{
    constexpr int few = 2;
    if (data.givenCount() <= few)
        return planeOf(data, 0, 1);
    // Those that matter most, in their order; of equal ones the first.
    std::vector<std::pair<double, int>> inputs;
    for (int input = 0; input < data.givenCount(); ++input)
        inputs.emplace_back(-partingOf(data, input), input);
    std::ranges::stable_sort(inputs, {}, &std::pair<double, int>::first);
    return planeOf(data, std::min(inputs[0].second, inputs[1].second),
                   std::max(inputs[0].second, inputs[1].second));
}

QString describePlane(const Plane &plane, const Dataset &data)
{
    bool hasOthers = false;
    for (int row = 0; row < data.observationCount() && !hasOthers; ++row)
        hasOthers = !plane.contains(data.inputs(row));
    return describePlane(plane, data, hasOthers);
}

QString describePlane(const Plane &plane, const Dataset &data, bool hasOthers)
{
    QStringList parts;
    for (int input = 0; input < data.givenCount(); ++input) {
        if (!plane.isAxis(input))
            parts += QStringLiteral("%1\u00a0=\u00a0%2")
                         .arg(inputName(data, input),
                              showNumber(plane.at[static_cast<std::size_t>(input)]));
    }
    if (parts.isEmpty())
        return {};
    // Naming the first ones is enough.
    constexpr qsizetype mostNamed = 12;
    if (parts.size() > mostNamed)
        parts = parts.first(mostNamed) << QStringLiteral("…");
    const QString slice = QCoreApplication::translate("Plane", "slice at %1", "x₃ = 1, x₄ = 0")
                              .arg(parts.join(listSeparator()));
    return hasOthers ? slice + u' ' +
                           QCoreApplication::translate("Plane", "(small: observations beside it)")
                     : slice;
}

} // namespace frontera
