// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/python_text.h"
#include "core/record/reading.h"

#include <QByteArray>

namespace frontera {

/// Returns the shortest decimal that is this number; of a double, what Python's repr() writes
/// (core/number/python_text.h). The decimal point is "." in every locale.
[[nodiscard]] inline QByteArray exactText(const Number &number)
{
    if (const auto *decimal = std::get_if<Decimal>(&number))
        return decimal->toString().toLatin1();
    return pythonText(std::get<double>(number));
}

} // namespace frontera
