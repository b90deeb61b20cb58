// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"
#include "ui/words/number_words.h"

namespace frontera {

/// Returns the letter of the bias: "b", or "w₀" where it is the weight of a constant input −1.
[[nodiscard]] inline QString biasName(const Settings &settings)
{
    return isBiasOpposite(settings) ? indexed(u'w', 0) : QStringLiteral("b");
}

} // namespace frontera
