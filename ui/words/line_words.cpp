// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/line_words.h"

#include "core/data/input_letters.h"
#include "core/run/run.h"
#include "ui/words/fraction_words.h"

#include <algorithm>

namespace frontera {

QString slopeOf(const Weights &weights, const Dataset &data)
{
    if (weights.w.size() != 2 || std::ranges::all_of(weights.w, &Decimal::isZero))
        return {};
    return showSlope(Fraction(weights.w[0]), Fraction(weights.w[1]), Fraction(weights.b),
                     InputLetters(data).inputs());
}

QString slopeOf(const Run &run)
{
    return isLinear(run) ? slopeOf(weightsOf(run), run.data()) : QString();
}

} // namespace frontera
