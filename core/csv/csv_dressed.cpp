// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_dressed.h"

#include "core/csv/csv_cells.h"
#include "core/csv/csv_layout.h"
#include "core/csv/csv_numbers.h"

#include <QString>
#include <algorithm>
#include <array>

namespace frontera {

namespace {

constexpr int most = 100; // texts that are looked at
constexpr qsizetype longestSign = 4;

bool isFigure(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A text, taken apart: "$", "15.20" and nothing; nothing, "15" and "%".
struct Parts
{
    QString before = {};
    QString number = {};
    QString after = {};
};

Parts partsOf(const QString &text)
{
    const auto first = std::ranges::find_if(text, isFigure);
    if (first == text.end())
        return {};
    const qsizetype begin = first - text.begin();
    qsizetype end = text.size();
    while (end > begin && !isFigure(text[end - 1]))
        --end;
    QString before = text.left(begin).trimmed();
    for (const QChar minus : {u'-', u'+', u'\u2212'})
        before.remove(minus);
    return {before.trimmed(), text.sliced(begin, end - begin), text.sliced(end).trimmed()};
}

/// Returns true if a number may have this in front of it: $, S/, US$, Bs.
bool isSignBefore(const QString &sign)
{
    const bool isWord = sign.compare(u"Bs", Qt::CaseInsensitive) == 0;
    return sign.isEmpty() || isWord ||
           (sign.size() <= longestSign &&
            std::ranges::any_of(sign, [](QChar c) { return !c.isLetterOrNumber(); }));
}

bool isNumber(const QString &text)
{
    const QByteArray number = text.toUtf8();
    return isCsvValue(number) && !isCsvGap(number);
}

/// Returns true for groups of digits with "/", "-", ":" or "." between: 31/01/2024, 12:30.
bool isDate(const QString &text)
{
    constexpr int ofYear = 4;
    constexpr int ofDay = 3;
    int parts = 0;
    int digits = 0; // of the present part
    int marks = 0;
    bool hasYear = false;
    for (const QChar c : text) {
        digits = isFigure(c) ? digits + 1 : 0;
        parts += digits == 1 ? 1 : 0;
        hasYear = hasYear || digits == ofYear;
        marks += c == u'/' || c == u'-' || c == u':' ? 1 : 0;
        if (digits == 0 && !QStringView(u"/-:. TZ").contains(c))
            return false;
    }
    return isFigure(text.front()) &&
           ((parts >= ofDay && (marks > 1 || hasYear)) || (parts == 2 && marks == 1));
}

template <typename Is>
bool areAll(const std::vector<QString> &texts, Is is)
{
    return !texts.empty() && std::ranges::all_of(texts, is);
}

} // namespace

DressedKind dressedKind(const CsvCells &cells, const CsvLayout &layout, int column)
{
    std::vector<QString> texts;
    for (int row = layout.firstRow; row < cells.rows() && std::ssize(texts) < most; ++row) {
        const QByteArrayView text = cells.cell(row, column).trimmed();
        if (!isCsvGap(text) && !isCsvDash(text))
            texts.push_back(QString::fromUtf8(text));
    }
    if (areAll(texts, [](const QString &text) { return !text.isEmpty() && isDate(text); }))
        return DressedKind::Dates;
    const Parts first = texts.empty() ? Parts() : partsOf(texts.front());
    const bool isDressed = areAll(texts, [&first](const QString &text) {
        const Parts parts = partsOf(text);
        return parts.before == first.before && parts.after == first.after &&
               isSignBefore(parts.before) && parts.after.size() <= longestSign &&
               isNumber(parts.number);
    });
    return isDressed ? DressedKind::Signed : DressedKind::None;
}

QByteArrayView firstText(const CsvCells &cells, const CsvLayout &layout, int column)
{
    for (int row = layout.firstRow; row < cells.rows(); ++row) {
        const QByteArrayView text = cells.cell(row, column);
        if (!isCsvGap(text) && !isCsvDash(text))
            return text;
    }
    return {};
}

} // namespace frontera
