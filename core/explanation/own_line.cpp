// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/own_line.h"

#include "core/data/dataset.h"
#include "core/models/perceptron/perceptron.h"

namespace frontera {

Weights weightsOf(const OwnLine &line)
{
    Weights weights;
    weights.w = {line.from[1] - line.to[1], line.to[0] - line.from[0]};
    weights.b = -(weights.w[0] * line.from[0] + weights.w[1] * line.from[1]);
    return weights;
}

OwnLineScore scoreOf(const OwnLine &line, const Dataset &data, const Settings &settings)
{
    const Weights left = weightsOf(line);
    const Weights right{{-left.w[0], -left.w[1]}, -left.b};
    Settings conventions = settings;
    conventions.deadZone = Decimal(); // a line's weights can be as large as need be
    const int onLeft = countRight(left, data, conventions);
    const int onRight = countRight(right, data, conventions);
    return onRight > onLeft ? OwnLineScore{right, onRight} : OwnLineScore{left, onLeft};
}

} // namespace frontera
