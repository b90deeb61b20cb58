// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/plane_conic.h"

#include "core/data/dataset.h"
#include "ui/plots/plane.h"

namespace frontera {

namespace {

/// A given input in a plane: a variable, or a number.
struct Factor
{
    bool isAcross = false;
    bool isUp = false;
    Decimal number = {}; ///< if it is neither
};

Factor factorOf(const Plane &plane, int input)
{
    if (plane.isAxis(input))
        return {input == plane.across, input == plane.up, {}};
    return {false, false, plane.at[static_cast<std::size_t>(input)]};
}

/// Returns the coefficient that a factor, times another number, belongs to.
Decimal &coefficientOf(Conic &conic, const Factor &factor)
{
    return factor.isAcross ? conic.x : factor.isUp ? conic.y : conic.one;
}

void addTerm(Conic &conic, const Decimal &weight, const Factor &factor)
{
    Decimal &sum = coefficientOf(conic, factor);
    sum = sum + (factor.isAcross || factor.isUp ? weight : weight * factor.number);
}

void addProduct(Conic &conic, const Decimal &weight, const Factor &first, const Factor &second)
{
    if (!first.isAcross && !first.isUp)
        return addTerm(conic, weight * first.number, second);
    if (!second.isAcross && !second.isUp)
        return addTerm(conic, weight * second.number, first);
    Decimal &sum = first.isAcross != second.isAcross ? conic.xy
                   : first.isAcross                  ? conic.xx
                                                     : conic.yy;
    sum = sum + weight;
}

} // namespace

Conic conicIn(const Plane &plane, const Dataset &data, const Weights &weights)
{
    Conic conic;
    conic.one = weights.b;
    const auto given = static_cast<std::size_t>(data.givenCount());
    for (std::size_t input = 0; input < given; ++input)
        addTerm(conic, weights.w[input], factorOf(plane, static_cast<int>(input)));
    for (std::size_t i = 0; i < data.features().size(); ++i) {
        const Feature &feature = data.features()[i];
        addProduct(conic, weights.w[given + i], factorOf(plane, feature.first),
                   factorOf(plane, feature.second));
    }
    return conic;
}

} // namespace frontera
