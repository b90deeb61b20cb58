// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/number_words.h"

#include "core/number/python_text.h"

#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <utility>

namespace frontera {

namespace {

constexpr QChar minus(0x2212);
constexpr QChar narrowSpace(0x202f); ///< at which no line is broken
constexpr qsizetype longestNumber = 20;
constexpr qsizetype keptWhenCut = 14;

QString localised(QString text)
{
    text.replace(u'-', minus);
    return text.replace(u'.', QLocale().decimalPoint());
}

/// Returns a number as one digit, the others, and a power of ten: 1e20 for 1 and twenty zeros. One
/// that has a power of ten already is returned unchanged.
QString asPower(const QString &text)
{
    if (text.contains(u'e'))
        return text;
    const QString sign = text.startsWith(u'-') ? QStringLiteral("-") : QString();
    const QString digits = text.sliced(sign.size());
    const qsizetype point = digits.indexOf(u'.') < 0 ? digits.size() : digits.indexOf(u'.');
    const auto isDigit = [](QChar c) { return c != u'0' && c != u'.'; };
    const qsizetype first = std::ranges::find_if(digits, isDigit) - digits.begin();
    if (first == digits.size())
        return text; // 0
    QString mantissa = digits.sliced(first).remove(u'.');
    while (mantissa.endsWith(u'0'))
        mantissa.chop(1);
    if (mantissa.size() > 1)
        mantissa.insert(1, u'.');
    return sign + mantissa + u'e' +
           QString::number(first < point ? point - first - 1 : point - first);
}

} // namespace

QString showNumber(const Decimal &number)
{
    QString text = number.toString();
    if (text.size() > longestNumber) {
        if (const QString power = asPower(text); power.size() <= keptWhenCut)
            return localised(power);
        const qsizetype power = text.indexOf(u'e');
        QString cut = text.left(keptWhenCut) + QChar(0x2026);
        if (power >= 0) {
            text = cut + text.mid(power);
        } else {
            // A long integer is cut as a power of ten, or its size would be lost.
            const qsizetype first = text.startsWith(u'-') ? 1 : 0;
            const qsizetype point = text.indexOf(u'.') < 0 ? text.size() : text.indexOf(u'.');
            if (point > keptWhenCut) {
                cut.insert(first + 1, u'.');
                cut += u'e' + QString::number(point - first - 1);
            }
            text = cut;
        }
    }
    return localised(text);
}

namespace {

QString shortened(QString text, qsizetype most)
{
    if (text.size() <= most)
        return localised(text);
    if (const QString power = asPower(text); power.size() <= most)
        return localised(power);
    QString sign;
    if (text.startsWith(u'-')) {
        sign = u'-';
        text.remove(0, 1);
    }
    QString power;
    if (const qsizetype at = text.indexOf(u'e'); at >= 0) {
        power = text.sliced(at);
        text.truncate(at);
    }
    const qsizetype point = text.indexOf(u'.') < 0 ? text.size() : text.indexOf(u'.');
    const auto isDigit = [](QChar c) { return c != u'0' && c != u'.'; };
    const qsizetype first = std::ranges::find_if(text, isDigit) - text.begin();
    const qsizetype room = most - sign.size() - 1; // "…" takes one
    if (power.isEmpty() && (point > room || first >= room)) {
        power = u'e' + QString::number(first < point ? point - first - 1 : point - first);
        text = text.sliced(first).remove(u'.').insert(1, u'.');
    }
    return localised(sign + text.left(room - power.size()) + QChar(0x2026) + power);
}

QString pythonWords(double number)
{
    return QString::fromLatin1(pythonText(number));
}

} // namespace

QString showNumber(const Decimal &number, qsizetype most)
{
    return shortened(number.toString(), most);
}

QString showNumber(const Number &number, qsizetype most)
{
    const auto *inFloats = std::get_if<double>(&number);
    if (inFloats == nullptr)
        return showNumber(exact(number), most);
    const QString text = pythonWords(*inFloats);
    constexpr qsizetype kept = 2; // digits at the end
    const QString head = text.left(most - kept - 1);
    const bool isSized = head.contains(u'.') &&
                         std::ranges::any_of(head, [](QChar c) { return c >= u'1' && c <= u'9'; });
    if (text.size() <= most || text.contains(u'e') || !isSized)
        return shortened(text, most);
    return localised(head + QChar(0x2026) + text.right(kept));
}

QString showNumber(const Number &number)
{
    const auto *inFloats = std::get_if<double>(&number);
    return inFloats != nullptr ? localised(pythonWords(*inFloats)) : showNumber(exact(number));
}

QString showWhole(const Number &number)
{
    const auto *inFloats = std::get_if<double>(&number);
    return inFloats != nullptr ? localised(pythonWords(*inFloats)) : showWhole(exact(number));
}

QString showFactor(const Number &number)
{
    const QString text = showNumber(number);
    return signOf(number) < 0 ? u'(' + text + u')' : text;
}

QString showWhole(const Decimal &number)
{
    return localised(number.toString());
}

QString showNumber(int number)
{
    return showNumber(Decimal(number));
}

QString showFactor(const Decimal &number)
{
    return showFactor(Number(number));
}

QString showCount(qint64 count)
{
    QString digits = QString::number(count);
    constexpr qsizetype leastGrouped = 5;
    constexpr qsizetype group = 3;
    const qsizetype first = digits.startsWith(u'-') ? 1 : 0;
    if (digits.size() - first >= leastGrouped) {
        for (qsizetype at = digits.size() - group; at > first; at -= group)
            digits.insert(at, narrowSpace);
    }
    return digits.replace(u'-', minus);
}

namespace {

template <typename Value>
QString vectorWords(std::span<const Value> numbers, qsizetype most = 0)
{
    QStringList parts;
    for (const Value &number : numbers)
        parts += most > 0 ? showNumber(number, most) : showNumber(number);
    const bool commaIsPoint = QLocale().decimalPoint() == u",";
    return u'(' + parts.join(commaIsPoint ? QStringLiteral("; ") : QStringLiteral(", ")) + u')';
}

template <typename Value>
QString briefVectorWords(std::span<const Value> numbers, qsizetype mostOfEach = 0)
{
    constexpr std::size_t mostShown = 12;
    constexpr std::size_t firstOnes = 5;
    if (numbers.size() <= mostShown)
        return vectorWords(numbers, mostOfEach);
    const QString end = vectorWords(numbers.last(1), mostOfEach).mid(1);
    const QString begin = vectorWords(numbers.first(firstOnes), mostOfEach).chopped(1);
    const QString gap =
        vectorWords(numbers.first(2)).contains(u';') ? QStringLiteral("; ") : QStringLiteral(", ");
    return begin + gap + u'…' + gap + end;
}

} // namespace

QString showBriefVector(std::span<const Decimal> numbers)
{
    return briefVectorWords(numbers);
}

QString showBriefVector(std::span<const Number> numbers, qsizetype mostOfEach)
{
    return briefVectorWords(numbers, mostOfEach);
}

QString showVector(std::span<const Decimal> numbers)
{
    return vectorWords(numbers);
}

QString showVector(std::span<const Number> numbers)
{
    return vectorWords(numbers);
}

QString withoutGroups(QString typed)
{
    for (const QChar space : {narrowSpace, QChar(QChar::Nbsp)})
        typed.remove(space);
    return typed;
}

QString normalised(QString typed)
{
    return withoutGroups(std::move(typed)).replace(u',', u'.');
}

} // namespace frontera
