// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/reading.h"

#include <QByteArray>
#include <QLocale>

namespace frontera {

/// Returns the shortest decimal that is this number; of a double, the shortest that is read as the
/// same double. The decimal point is "." in every locale.
[[nodiscard]] inline QByteArray exactText(const Number &number)
{
    if (const auto *decimal = std::get_if<Decimal>(&number))
        return decimal->toString().toLatin1();
    return QByteArray::number(std::get<double>(number), 'g', QLocale::FloatingPointShortest);
}

} // namespace frontera
