// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/line_text.h"

#include "core/data/dataset.h"
#include "core/data/input_letters.h"
#include "core/linear/separability.h"
#include "core/number/rounded.h"
#include "ui/words/typed_words.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <utility>

namespace frontera {

namespace {

constexpr int shownDigits = 6;
constexpr qsizetype mostExactDigits = 12;
constexpr std::size_t mostCoordinates = 12; // or terms of a sum

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
                               ? oneLine(data.inputNames()[static_cast<std::size_t>(input)])
                               : letters.plainInput(input));
}

LineText::LineText(std::vector<QString> inputs, CheckDigits digits)
    : m_digits(digits)
    , m_inputs(std::move(inputs))
{
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

bool LineText::isCut(std::size_t terms) const
{
    return m_digits == CheckDigits::Few && terms > mostCoordinates;
}

QString LineText::sum(const QStringList &terms) const
{
    const QString plus = QStringLiteral(" + ");
    return isCut(static_cast<std::size_t>(terms.size()))
               ? tr("%1 + … (%2 in all)", "terms of a sum")
                     .arg(terms.first(mostCoordinates).join(plus))
                     .arg(terms.size())
               : terms.join(plus);
}

QString LineText::list(const QStringList &texts, qsizetype most) const
{
    const QString comma = QStringLiteral(", ");
    return m_digits == CheckDigits::Few && texts.size() > most
               ? tr("%1, … (%2 in all)", "1, 2, 3")
                     .arg(texts.first(most).join(comma))
                     .arg(texts.size())
               : texts.join(comma);
}

QString LineText::point(std::span<const Fraction> numbers) const
{
    QStringList texts;
    bool isRounded = false;
    for (const Fraction &coordinate :
         isCut(numbers.size()) ? numbers.first(mostCoordinates) : numbers) {
        texts += number(coordinate);
        isRounded = isRounded || rounds(coordinate);
    }
    if (isCut(numbers.size()))
        texts += QStringLiteral("…");
    return (isRounded ? QStringLiteral("≈ (") : QStringLiteral("(")) +
           texts.join(QStringLiteral(", ")) + u')';
}

QString LineText::term(const Fraction &number, const QString &factor, Form form) const
{
    const QString text = form == Form::Exact
                             ? this->number(number)
                             : roundedText(rounded(number, shownDigits), shownDigits);
    if (factor.isEmpty())
        return text;
    if (text == u"1")
        return factor;
    return text == u"-1" ? u'-' + factor : text + u'·' + factor;
}

/// Adds a term to a sum, with its sign between. One that is 0 is left out.
void LineText::addTerm(QString &sum, const Fraction &number, const QString &factor, Form form) const
{
    if (number.isZero())
        return;
    const bool isNegative = number.sign() < 0;
    if (!sum.isEmpty())
        sum += isNegative ? QStringLiteral(" - ") : QStringLiteral(" + ");
    sum += term(isNegative && !sum.isEmpty() ? -number : number, factor, form);
}

QString LineText::equation(const WidestStreet &street) const
{
    const bool isRounded =
        rounds(street.bias) ||
        std::ranges::any_of(street.weights, [this](const Fraction &w) { return rounds(w); });
    const Form form = isRounded ? Form::Decimal : Form::Exact;
    QString sum;
    const std::size_t terms =
        isCut(street.weights.size()) ? mostCoordinates : street.weights.size();
    for (std::size_t i = 0; i < terms; ++i)
        addTerm(sum, street.weights[i], input(i), form);
    if (terms < street.weights.size())
        sum += QStringLiteral(" + …");
    addTerm(sum, street.bias, {}, form);
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
