// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/fraction_words.h"

#include "ui/words/number_words.h"

#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>

namespace frontera {

namespace {

constexpr qsizetype longestFraction = 14;
constexpr QChar minusSign(0x2212);

struct Glyph
{
    int numerator;
    int denominator;
    char16_t sign;
};

constexpr std::array glyphs = {
    Glyph{1, 2, u'½'}, Glyph{1, 3, u'⅓'}, Glyph{2, 3, u'⅔'}, Glyph{1, 4, u'¼'}, Glyph{3, 4, u'¾'},
    Glyph{1, 5, u'⅕'}, Glyph{2, 5, u'⅖'}, Glyph{3, 5, u'⅗'}, Glyph{4, 5, u'⅘'}, Glyph{1, 6, u'⅙'},
    Glyph{5, 6, u'⅚'}, Glyph{1, 8, u'⅛'}, Glyph{3, 8, u'⅜'}, Glyph{5, 8, u'⅝'}, Glyph{7, 8, u'⅞'},
};

QString withMinus(QString text)
{
    return text.replace(u'-', minusSign);
}

/// Whether what showRounded() makes of a number is the fraction itself: 1e15.
bool isExact(double number, const Fraction &fraction)
{
    const std::optional<Decimal> shown = Decimal::parse(QString::number(number, 'g', 3));
    return shown && Fraction(*shown) == fraction;
}

} // namespace

QString showFraction(const Fraction &fraction)
{
    const Fraction size = fraction.sign() < 0 ? -fraction : fraction;
    for (const Glyph &glyph : glyphs) {
        if (size == Fraction(glyph.numerator, glyph.denominator))
            return (fraction.sign() < 0 ? QString(minusSign) : QString()) + QChar(glyph.sign);
    }
    const QString text = fraction.toString();
    if (text.size() <= longestFraction)
        return withMinus(text);
    const double rounded = fraction.toDouble();
    return (isExact(rounded, fraction) ? QString() : QStringLiteral("≈ ")) + showRounded(rounded);
}

QString showDecimal(const Fraction &fraction)
{
    // A denominator of 2s and 5s only ends; so does then a product with a power of ten.
    Fraction shifted = fraction;
    int places = 0;
    while (!shifted.isWhole() && places < 9) {
        shifted = shifted * Fraction(10);
        ++places;
    }
    const QString digits = shifted.toString();
    if (!shifted.isWhole() || digits.size() > longestFraction)
        return showFraction(fraction);
    const std::optional<Decimal> whole = Decimal::parse(digits);
    return showNumber(*whole * *Decimal::parse(QStringLiteral("1e-%1").arg(places)));
}

QString showRounded(double number)
{
    return withMinus(QLocale().toString(number, 'g', 3));
}

QString showRoot(const Fraction &squared)
{
    if (const std::optional<Fraction> root = squared.squareRoot())
        return showFraction(*root);
    const QString exact = showFraction(squared);
    const QString rounded = showRounded(std::sqrt(squared.toDouble()));
    if (exact.startsWith(u'≈'))
        return QStringLiteral("≈ ") + rounded;
    return exact.size() > 1 ? QStringLiteral("√(%1) ≈ %2").arg(exact, rounded)
                            : QStringLiteral("√%1 ≈ %2").arg(exact, rounded);
}

QString showPoint(std::span<const Fraction> numbers)
{
    QStringList parts;
    for (const Fraction &number : numbers)
        parts += showFraction(number);
    const bool commaIsPoint = QLocale().decimalPoint() == u",";
    return u'(' + parts.join(commaIsPoint ? QStringLiteral("; ") : QStringLiteral(", ")) + u')';
}

QString showSum(std::span<const Fraction> coefficients, QChar letter, const Fraction &bias)
{
    QString text;
    const auto add = [&text](const Fraction &coefficient, const QString &variable) {
        const int sign = coefficient.sign();
        if (sign == 0)
            return;
        if (text.isEmpty())
            text += sign < 0 ? QString(minusSign) : QString();
        else
            text += sign < 0 ? QStringLiteral(" − ") : QStringLiteral(" + ");
        const Fraction size = sign < 0 ? -coefficient : coefficient;
        if (size != Fraction(1))
            text += showDecimal(size) + (size.isWhole() ? QString() : QStringLiteral("·"));
        text += variable;
    };
    for (std::size_t i = 0; i < coefficients.size(); ++i)
        add(coefficients[i], indexed(letter, static_cast<int>(i) + 1));
    add(bias, QStringLiteral("b"));
    return text.isEmpty() ? QStringLiteral("0") : text;
}

QString showLine(std::span<const Fraction> weights, const Fraction &bias)
{
    std::vector<Fraction> whole = wholeMultiples(weights);
    const auto isNotZero = [](const Fraction &number) { return !number.isZero(); };
    const auto first = std::ranges::find_if(whole, isNotZero) - whole.begin();
    Fraction factor =
        whole[static_cast<std::size_t>(first)] / weights[static_cast<std::size_t>(first)];
    if (whole[static_cast<std::size_t>(first)].sign() < 0) {
        factor = -factor;
        for (Fraction &number : whole)
            number = -number;
    }
    return showSum(whole, u'x') + QStringLiteral(" = ") + showDecimal(-bias * factor);
}

} // namespace frontera
