// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/data/input_letters.h"
#include "core/settings/settings.h"

namespace frontera {

/// Returns the letter of the bias: "b", or "w₀" where it is the weight of a constant input −1 (of
/// data with an input x₀, one that is free).
[[nodiscard]] inline QString biasName(const Settings &settings, const Dataset &data)
{
    return isBiasOpposite(settings) ? indexed(u'w', InputLetters(data).constant())
                                    : QStringLiteral("b");
}

/// Returns the letter of that constant input: "x₀".
[[nodiscard]] inline QString constantInput(const Dataset &data)
{
    const InputLetters letters(data);
    return indexed(letters.letter(), letters.constant());
}

} // namespace frontera
