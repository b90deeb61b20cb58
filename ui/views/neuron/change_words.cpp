// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/neuron/change_words.h"

#include "ui/words/number_words.h"

namespace frontera {

std::vector<ChangeWords> waysToWrite(const QString &name, const Number &before, const Number &after)
{
    constexpr qsizetype mostShort = 9;
    const QString equals = name.isEmpty() ? QString() : name + QStringLiteral(" = ");
    if (before == after)
        return {{equals + showNumber(after), {}}, {equals + showNumber(after, mostShort), {}}};
    const QString arrow = name.isEmpty() ? QStringLiteral("→ ") : QStringLiteral(" → ");
    return {{equals + showNumber(before), QStringLiteral(" → ") + showNumber(after)},
            {name, arrow + showNumber(after)},
            {name, arrow + showNumber(after, mostShort)}};
}

} // namespace frontera
