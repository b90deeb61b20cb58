// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/line_text.h"

#include "core/linear/separability.h"

namespace frontera {

namespace {

/// Adds a term to a sum, with its sign between. One that is 0 is left out.
void addTerm(QString &sum, const Fraction &number, const QString &factor = {})
{
    if (number.isZero())
        return;
    const bool isNegative = number.sign() < 0;
    if (!sum.isEmpty())
        sum += isNegative ? QStringLiteral(" - ") : QStringLiteral(" + ");
    sum += termText(isNegative && !sum.isEmpty() ? -number : number, factor);
}

QString inputText(std::size_t input)
{
    return QStringLiteral("x%1").arg(input + 1);
}

} // namespace

QString termText(const Fraction &number, const QString &factor)
{
    if (factor.isEmpty())
        return number.toString();
    if (number == Fraction(1))
        return factor;
    return number == Fraction(-1) ? u'-' + factor : number.toString() + u'·' + factor;
}

QString equationText(const WidestStreet &street)
{
    QString sum;
    for (std::size_t i = 0; i < street.weights.size(); ++i)
        addTerm(sum, street.weights[i], inputText(i));
    addTerm(sum, street.bias);
    return sum + QStringLiteral(" = 0");
}

QString slopeText(const WidestStreet &street)
{
    const Fraction &divisor = street.weights[1];
    QString sum;
    addTerm(sum, -street.weights[0] / divisor, inputText(0));
    addTerm(sum, -street.bias / divisor);
    return QStringLiteral("x2 = ") + (sum.isEmpty() ? QStringLiteral("0") : sum);
}

} // namespace frontera
