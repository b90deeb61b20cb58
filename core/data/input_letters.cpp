// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/input_letters.h"

#include "core/data/dataset.h"

#include <algorithm>

namespace frontera {

namespace {

constexpr QChar firstSubscript(0x2080);
constexpr qsizetype mostDigits = 4;
constexpr int noNumber = -1;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Returns the number of a name such as "x0", "X_1", "x[2]", "x.3" or "x₄", else noNumber.
int numberIn(const QString &name)
{
    if (name.isEmpty() || (name.front() != u'x' && name.front() != u'X'))
        return noNumber;
    QString digits = name.sliced(1);
    if (!digits.isEmpty() && QStringView(u"_ -.").contains(digits.front()))
        digits.remove(0, 1);
    for (const QStringView brackets : {u"[]", u"()", u"{}"}) {
        if (digits.size() > 2 && digits.front() == brackets.front() &&
            digits.back() == brackets.back()) {
            digits = digits.sliced(1).chopped(1);
            break;
        }
    }
    for (QChar &c : digits) {
        if (c >= firstSubscript && c < QChar(firstSubscript.unicode() + 10))
            c = QChar(u'0' + c.unicode() - firstSubscript.unicode());
    }
    return digits.isEmpty() || digits.size() > mostDigits || !std::ranges::all_of(digits, isDigit)
               ? noNumber
               : digits.toInt();
}

} // namespace

QString indexed(QChar letter, int index)
{
    QString text = letter;
    const QString digits = QString::number(index);
    for (const QChar digit : digits)
        text += QChar(firstSubscript.unicode() + digit.digitValue());
    return text;
}

InputLetters::InputLetters(const Dataset &data)
    : m_numbers(std::size_t(data.inputCount()), noNumber)
    , m_areNames(std::size_t(data.inputCount()))
{
    const auto isTaken = [this](int number) { return std::ranges::count(m_numbers, number) > 0; };
    const auto names = data.givenNames();
    bool isSmall = false;
    bool isLarge = false;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const int number = numberIn(names[i]);
        if (number == noNumber || isTaken(number))
            continue;
        m_numbers[i] = number;
        m_areNames[i] = true;
        (names[i].front() == u'x' ? isSmall : isLarge) = true;
    }
    if (isLarge && !isSmall)
        m_letter = u'X';
    int next = 1;
    for (int &number : std::span(m_numbers).first(names.size())) {
        if (number != noNumber)
            continue;
        while (isTaken(next))
            ++next;
        number = next;
    }
    int last = m_numbers.empty() ? 0 : std::max(0, std::ranges::max(m_numbers));
    for (int &number : std::span(m_numbers).subspan(names.size()))
        number = ++last;
    m_constant = isTaken(0) ? last + 1 : 0;
}

QString InputLetters::plainInput(int input) const
{
    return m_letter + QString::number(number(input));
}

QString InputLetters::plainWeight(int input) const
{
    return u'w' + QString::number(number(input));
}

QStringList InputLetters::inputs() const
{
    QStringList letters;
    for (const int number : m_numbers)
        letters += indexed(m_letter, number);
    return letters;
}

QStringList InputLetters::weights() const
{
    QStringList letters;
    for (const int number : m_numbers)
        letters += indexed(u'w', number);
    return letters;
}

QString inputLetter(const Dataset &data, int input)
{
    return InputLetters(data).input(input);
}

QString weightLetter(const Dataset &data, int input)
{
    return InputLetters(data).weight(input);
}

} // namespace frontera
