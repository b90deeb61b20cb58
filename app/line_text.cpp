// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/line_text.h"

#include "core/data/dataset.h"
#include "core/data/input_letters.h"
#include "core/linear/separability.h"
#include "core/number/rounded.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace frontera {

namespace {

constexpr int shownDigits = 6;
constexpr qsizetype mostExactDigits = 12;
constexpr std::size_t mostCoordinates = 12;

/// Returns true if some name looks like the letter of another input, such as "x0" of the first.
bool canBeMistaken(const Dataset &data)
{
    static const QRegularExpression letter(QStringLiteral("^[xX][0-9]+$"));
    for (int input = 0; input < data.givenCount(); ++input) {
        const QString &name = data.inputNames()[static_cast<std::size_t>(input)];
        if (letter.match(name).hasMatch() && QStringView(name).mid(1).toInt() != input + 1)
            return data.givenCount() == data.inputCount();
    }
    return false;
}

bool isLong(const QString &number)
{
    return std::ranges::count_if(number, [](QChar c) { return c.isDigit(); }) > mostExactDigits;
}

} // namespace

LineText::LineText(const Dataset &data, CheckDigits digits)
    : m_digits(digits)
    , m_hasNames(canBeMistaken(data))
{
    const InputLetters letters(data);
    for (int input = 0; input < data.inputCount(); ++input)
        m_inputs.push_back(m_hasNames || letters.isName(input)
                               ? data.inputNames()[static_cast<std::size_t>(input)]
                               : letters.plainInput(input));
}

bool LineText::rounds(const Fraction &number) const
{
    return m_digits == CheckDigits::Few && isLong(number.toString()) &&
           Fraction(rounded(number, shownDigits)) != number;
}

QString LineText::number(const Fraction &number) const
{
    const QString text = number.toString();
    return m_digits == CheckDigits::Few && isLong(text)
               ? roundedText(rounded(number, shownDigits), shownDigits)
               : text;
}

QString LineText::number(const Decimal &number) const
{
    return rounds(Fraction(number)) ? this->number(Fraction(number)) : number.toString();
}

QString LineText::equal(const QString &name, const Fraction &number) const
{
    return name + (rounds(number) ? QStringLiteral(" ≈ ") : QStringLiteral(" = ")) +
           this->number(number);
}

QString LineText::point(std::span<const Fraction> numbers) const
{
    const bool isCut = m_digits == CheckDigits::Few && numbers.size() > mostCoordinates;
    QStringList texts;
    bool isRounded = false;
    for (const Fraction &coordinate : isCut ? numbers.first(mostCoordinates) : numbers) {
        texts += number(coordinate);
        isRounded = isRounded || rounds(coordinate);
    }
    if (isCut)
        texts += QStringLiteral("…");
    return (isRounded ? QStringLiteral("≈ (") : QStringLiteral("(")) +
           texts.join(QStringLiteral(", ")) + u')';
}

QString LineText::term(const Fraction &number, const QString &factor) const
{
    const QString text = this->number(number);
    if (factor.isEmpty())
        return text;
    if (text == u"1")
        return factor;
    return text == u"-1" ? u'-' + factor : text + u'·' + factor;
}

/// Adds a term to a sum, with its sign between. One that is 0 is left out.
void LineText::addTerm(QString &sum, const Fraction &number, const QString &factor) const
{
    if (number.isZero())
        return;
    const bool isNegative = number.sign() < 0;
    if (!sum.isEmpty())
        sum += isNegative ? QStringLiteral(" - ") : QStringLiteral(" + ");
    sum += term(isNegative && !sum.isEmpty() ? -number : number, factor);
}

QString LineText::equation(const WidestStreet &street) const
{
    QString sum;
    bool isRounded = rounds(street.bias);
    for (std::size_t i = 0; i < street.weights.size(); ++i) {
        addTerm(sum, street.weights[i], input(i));
        isRounded = isRounded || rounds(street.weights[i]);
    }
    addTerm(sum, street.bias);
    return sum + (isRounded ? QStringLiteral(" ≈ 0") : QStringLiteral(" = 0"));
}

QString LineText::slope(const WidestStreet &street) const
{
    const Fraction &divisor = street.weights[1];
    const Fraction factor = -street.weights[0] / divisor;
    const Fraction rest = -street.bias / divisor;
    QString sum;
    addTerm(sum, factor, input(0));
    addTerm(sum, rest);
    return input(1) +
           (rounds(factor) || rounds(rest) ? QStringLiteral(" ≈ ") : QStringLiteral(" = ")) +
           (sum.isEmpty() ? QStringLiteral("0") : sum);
}

} // namespace frontera
