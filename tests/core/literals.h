// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/perceptron/perceptron.h"
#include "core/number/decimal.h"

#include <QTest>

namespace frontera {

/// Returns the number of a literal, which must be a right one.
inline Decimal number(QStringView literal)
{
    return Decimal::parse(literal).value();
}

// For the messages of QCOMPARE.
inline char *toString(const Decimal &decimal)
{
    return QTest::toString(decimal.toString());
}

inline QString text(const Weights &weights)
{
    QString text;
    for (const Decimal &weight : weights.w)
        text += weight.toString() + u',';
    return text + weights.b.toString();
}

inline char *toString(const Weights &weights)
{
    return QTest::toString(text(weights));
}

} // namespace frontera
