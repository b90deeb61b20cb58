// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/fraction_words.h"

#include "core/number/rounded.h"
#include "ui/words/number_words.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <array>
#include <vector>

namespace frontera {

namespace {

constexpr qsizetype longestFraction = 14;
constexpr qsizetype mostShortDigits = 6;
constexpr int roundedDigits = 3;
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

qsizetype digitsIn(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
}

QString shown(const Decimal &rounded)
{
    return withMinus(roundedText(rounded, roundedDigits)).replace(u'.', QLocale().decimalPoint());
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
    const Decimal nearest = rounded(fraction, roundedDigits);
    return (Fraction(nearest) == fraction ? QString() : QStringLiteral("≈ ")) + shown(nearest);
}

QString showLargeCount(const Fraction &whole)
{
    bool isInt64 = false;
    const qlonglong count = whole.toString().toLongLong(&isInt64);
    return isInt64 ? showCount(count) : showFraction(whole);
}

namespace {

/// Returns a fraction of few digits, a whole number as it is, and any other one rounded.
QString showShort(const Fraction &fraction)
{
    if (fraction.isWhole() || digitsIn(fraction.toString()) <= mostShortDigits)
        return showFraction(fraction);
    const Decimal nearest = rounded(fraction, roundedDigits);
    return (Fraction(nearest) == fraction ? QString() : QStringLiteral("≈ ")) + shown(nearest);
}

} // namespace

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

QString showRounded(const Fraction &number)
{
    return shown(rounded(number, roundedDigits));
}

QString showRoundedRoot(const Fraction &square)
{
    return shown(roundedRoot(square, roundedDigits));
}

QString showRoot(const Fraction &squared)
{
    if (const std::optional<Fraction> root = squared.squareRoot())
        return showFraction(*root);
    const QString exact = showFraction(squared);
    const QString rounded = showRoundedRoot(squared);
    if (exact.startsWith(u'≈'))
        return QStringLiteral("≈ ") + rounded;
    return exact.size() > 1 ? QStringLiteral("√(%1) ≈ %2").arg(exact, rounded)
                            : QStringLiteral("√%1 ≈ %2").arg(exact, rounded);
}

QString showShortRoot(const Fraction &squared)
{
    const std::optional<Fraction> root = squared.squareRoot();
    return root ? showShort(*root) : QStringLiteral("≈ ") + showRoundedRoot(squared);
}

namespace {

QString pointOf(std::span<const Fraction> numbers, QString (*show)(const Fraction &))
{
    QStringList parts;
    for (const Fraction &number : numbers)
        parts += show(number);
    const bool commaIsPoint = QLocale().decimalPoint() == u",";
    return u'(' + parts.join(commaIsPoint ? QStringLiteral("; ") : QStringLiteral(", ")) + u')';
}

} // namespace

QString showPoint(std::span<const Fraction> numbers)
{
    return pointOf(numbers, showShort);
}

QString fullPoint(std::span<const Fraction> numbers)
{
    return pointOf(numbers, [](const Fraction &number) { return withMinus(number.toString()); });
}

namespace {

/// Returns a sum; `show` writes the size of each coefficient.
QString sumOf(std::span<const Fraction> coefficients, const QStringList &variables,
              const Fraction &bias, const QString &biasName, QString (*show)(const Fraction &))
{
    QString text;
    const auto add = [&text, show](const Fraction &coefficient, const QString &variable) {
        const int sign = coefficient.sign();
        if (sign == 0)
            return;
        if (text.isEmpty())
            text += sign < 0 ? QString(minusSign) : QString();
        else
            text += sign < 0 ? QStringLiteral(" − ") : QStringLiteral(" + ");
        const Fraction size = sign < 0 ? -coefficient : coefficient;
        if (size != Fraction(1)) {
            const QString number = show(size);
            const bool isPlain = std::ranges::all_of(number, [](QChar c) { return c.isDigit(); });
            if (number != u"1") // also if rounded to 1
                text += number + (isPlain ? QString() : QStringLiteral("·"));
        }
        text += variable;
    };
    for (std::size_t i = 0; i < coefficients.size(); ++i)
        add(coefficients[i], variables[static_cast<qsizetype>(i)]);
    add(bias, biasName);
    return text.isEmpty() ? QStringLiteral("0") : text;
}

/// Returns a line whose whole coefficients would be too long.
QString roundedLine(std::span<const Fraction> weights, const Fraction &bias,
                    const QStringList &variables)
{
    Fraction largest;
    for (const Fraction &weight : weights)
        largest = std::max(largest, weight.sign() < 0 ? -weight : weight);
    const auto first =
        std::ranges::find_if(weights, [](const Fraction &weight) { return !weight.isZero(); });
    const Fraction unit = first->sign() < 0 ? -largest : largest;
    std::vector<Fraction> scaled;
    for (const Fraction &weight : weights)
        scaled.push_back(weight / unit);
    return sumOf(scaled, variables, {}, {}, showRounded) + QStringLiteral(" ≈ ") +
           showRounded(-bias / unit);
}

} // namespace

QString showSum(std::span<const Fraction> coefficients, const QStringList &variables,
                const Fraction &bias, const QString &biasName)
{
    return sumOf(coefficients, variables, bias, biasName, showDecimal);
}

QString showLine(std::span<const Fraction> weights, const Fraction &bias,
                 const QStringList &variables, LineDigits digits)
{
    std::vector<Fraction> whole = wholeMultiples(weights);
    const qsizetype most = digits == LineDigits::Few ? mostShortDigits : longestFraction;
    const auto isLong = [most](const Fraction &number) { return number.toString().size() > most; };
    if (std::ranges::any_of(whole, isLong))
        return roundedLine(weights, bias, variables);
    const auto isNotZero = [](const Fraction &number) { return !number.isZero(); };
    const auto first = std::ranges::find_if(whole, isNotZero) - whole.begin();
    Fraction factor =
        whole[static_cast<std::size_t>(first)] / weights[static_cast<std::size_t>(first)];
    if (whole[static_cast<std::size_t>(first)].sign() < 0) {
        factor = -factor;
        for (Fraction &number : whole)
            number = -number;
    }
    const QString number = showDecimal(-bias * factor);
    if (digits == LineDigits::Few && digitsIn(number) > mostShortDigits)
        return roundedLine(weights, bias, variables);
    // One that is too long comes rounded, with its own sign in front.
    return showSum(whole, variables) + QLatin1String(number.startsWith(u'≈') ? " " : " = ") +
           number;
}

QString showSlope(const Fraction &w1, const Fraction &w2, const Fraction &bias,
                  const QStringList &variables)
{
    const bool isVertical = w2.isZero();
    const Fraction slope = isVertical ? Fraction() : -w1 / w2;
    const Fraction rest = -bias / (isVertical ? w1 : w2);
    const auto isCut = [](const Fraction &number) { return showDecimal(number).startsWith(u'≈'); };
    const bool isRounded = isCut(slope) || isCut(rest);
    QString (*const show)(const Fraction &) = isRounded ? showRounded : showDecimal;
    QString line =
        slope.isZero() ? QString() : sumOf(std::span(&slope, 1), variables, {}, {}, show);
    if (line.isEmpty())
        line = show(rest);
    else if (!rest.isZero())
        line += rest.sign() < 0 ? QStringLiteral(" − ") + show(-rest)
                                : QStringLiteral(" + ") + show(rest);
    return variables[isVertical ? 0 : 1] +
           (isRounded ? QStringLiteral(" ≈ ") : QStringLiteral(" = ")) + line;
}

QString briefSum(const QString &sum)
{
    static const QRegularExpression between(QStringLiteral(" [+−] "));
    constexpr std::size_t firstOnes = 4;
    std::vector<qsizetype> places;
    auto match = between.globalMatch(sum);
    while (match.hasNext())
        places.push_back(match.next().capturedStart());
    if (places.size() <= firstOnes + 1)
        return sum;
    return sum.left(places[firstOnes - 1]) + QStringLiteral(" + …") + sum.mid(places.back());
}

} // namespace frontera
