// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/explanation.h"

#include "core/data/dataset.h"
#include "core/explanation/best_line.h"

namespace frontera {

Explanation explain(const Dataset &data, const Settings &settings)
{
    Explanation explanation;
    explanation.bestRight = bestLine(data, settings);
    explanation.separability = separability(data, settings);
    explanation.bound = mistakeBound(data, settings);
    int ones = 0;
    for (int row = 0; row < data.observationCount(); ++row)
        ones += data.target(row);
    explanation.hasBothClasses = ones > 0 && ones < data.observationCount();
    return explanation;
}

} // namespace frontera
