// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_words.h"

#include "core/csv/csv_text.h"

#include <QByteArray>
#include <algorithm>
#include <array>

namespace frontera {

namespace {

/// Words that mean yes and no together. Letters alone must both occur.
struct YesNoPair
{
    const char16_t *yes;
    const char16_t *no;
};

constexpr std::array yesNoPairs = {YesNoPair{u"yes", u"no"},
                                   YesNoPair{u"sí", u"no"},
                                   YesNoPair{u"si", u"no"},
                                   YesNoPair{u"true", u"false"},
                                   YesNoPair{u"verdadero", u"falso"},
                                   YesNoPair{u"y", u"n"},
                                   YesNoPair{u"s", u"n"},
                                   YesNoPair{u"t", u"f"},
                                   YesNoPair{u"v", u"f"}};
constexpr std::size_t firstLetters = 5;

/// What follows the "#", and in Spanish "¡" or "¿", of a spreadsheet's error value: of Excel,
/// LibreOffice and Google.
constexpr std::array sheetErrors = {"n/a",
                                    "n/d",
                                    "div/0!",
                                    "value!",
                                    "valor!",
                                    "ref!",
                                    "name?",
                                    "nombre?",
                                    "num!",
                                    "null!",
                                    "nulo!",
                                    "spill!",
                                    "desbordamiento!",
                                    "calc!",
                                    "error!",
                                    "field!",
                                    "campo!",
                                    "unknown!",
                                    "desconocido!",
                                    "connect!",
                                    "conectar!",
                                    "blocked!",
                                    "bloqueado!",
                                    "busy!",
                                    "ocupado!",
                                    "getting_data",
                                    "obteniendo_datos"};

/// Returns how many bytes of the error value that a text begins with there are; 0 if there is none.
qsizetype sheetErrorSize(QByteArrayView text)
{
    if (!text.startsWith('#'))
        return 0;
    constexpr qsizetype narrow = 3; // signs at least
    const auto *const signsEnd = std::ranges::find_if(text, [](char c) { return c != '#'; });
    if (signsEnd - text.begin() >= narrow)
        return signsEnd - text.begin();
    QByteArrayView word = text.sliced(1);
    for (const QByteArrayView mark : {"¡", "¿"}) {
        if (word.startsWith(mark))
            word = word.sliced(mark.size());
    }
    for (const QByteArrayView error : sheetErrors) {
        if (word.size() >= error.size() &&
            word.first(error.size()).compare(error, Qt::CaseInsensitive) == 0)
            return word.data() - text.data() + error.size();
    }
    return 0;
}

/// Returns true if the text is an error value of LibreOffice that has a number, Err:501 to Err:599,
/// or has no room for it, Err:###.
bool isNumberedError(QByteArrayView text)
{
    constexpr QByteArrayView begin = "err:";
    constexpr qsizetype digits = 3;
    if (text.size() != begin.size() + digits ||
        text.first(begin.size()).compare(begin, Qt::CaseInsensitive) != 0)
        return false;
    const QByteArrayView number = text.sliced(begin.size());
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return number == QByteArrayView("###") ||
           (number[0] == '5' && std::ranges::all_of(number, isDigit));
}

} // namespace

std::optional<bool> csvYesNo(QByteArrayView text)
{
    constexpr qsizetype longest = 9; // "verdadero"
    text = text.trimmed();
    if (text.isEmpty() || text.size() > longest)
        return std::nullopt;
    const QString word = QString::fromUtf8(text).toLower();
    for (const YesNoPair &pair : yesNoPairs) {
        if (word == pair.yes || word == pair.no)
            return word == pair.yes;
    }
    return std::nullopt;
}

void YesNoWords::add(QByteArrayView text)
{
    const QString word =
        QString::fromUtf8(text.trimmed().first(std::min<qsizetype>(text.trimmed().size(), 16)))
            .toLower();
    unsigned pairs = 0;
    for (std::size_t i = 0; i < yesNoPairs.size(); ++i) {
        const bool isYes = word == yesNoPairs[i].yes;
        const bool isNo = word == yesNoPairs[i].no;
        pairs |= isYes || isNo ? 1U << i : 0U;
        m_hasYes = m_hasYes || isYes;
        m_hasNo = m_hasNo || isNo;
    }
    // With and without the accent it is one word.
    constexpr unsigned accents = 6;
    pairs |= (pairs & accents) != 0 ? accents : 0U;
    m_pairs &= pairs;
}

bool YesNoWords::areAll() const
{
    constexpr unsigned words = (1U << firstLetters) - 1;
    return (m_pairs & words) != 0 || (m_pairs != 0 && m_hasYes && m_hasNo);
}

QStringList spellingsOf(const QStringList &labels)
{
    const auto isYesNo = [](const QString &label) { return csvYesNo(label.toUtf8()).has_value(); };
    const auto isWord = [](const QString &label) { return label.trimmed().size() > 1; };
    const bool areYesNo =
        std::ranges::all_of(labels, isYesNo) && std::ranges::any_of(labels, isWord);
    QStringList spellings;
    for (const QString &label : labels)
        spellings += !areYesNo                   ? spellingOf(label)
                     : *csvYesNo(label.toUtf8()) ? QStringLiteral("yes")
                                                 : QStringLiteral("no");
    return spellings;
}

bool isSheetError(QByteArrayView text)
{
    text = text.trimmed();
    return !text.isEmpty() && (sheetErrorSize(text) == text.size() || isNumberedError(text));
}

bool startsWithSheetError(QByteArrayView line)
{
    line = line.first(std::min(line.size(), sheetErrorLookAhead));
    const qsizetype size = sheetErrorSize(line);
    if (size == 0)
        return false;
    const QByteArrayView rest = line.sliced(size);
    const QByteArrayView separators(",;|\t");
    if (!rest.isEmpty() && separators.contains(rest[0]))
        return true;
    // "#N/A 3 1" is a row, "#N/A is missing" a comment, and "### 2024" one, too.
    const QByteArrayView next = rest.trimmed();
    return rest.startsWith(' ') && !next.isEmpty() && line[1] != '#' &&
           QByteArrayView("0123456789+-.#").contains(next[0]);
}

} // namespace frontera
