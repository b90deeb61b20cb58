// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_aside.h"

#include "core/csv/csv_words.h"

#include <utility>

namespace frontera {

bool CsvAside::isComment(QByteArrayView line)
{
    m_isNames = false;
    if (!isAside(line))
        return false;
    m_isNames = m_form.namesComment == m_comments++;
    return !m_isNames;
}

bool CsvAside::isAside(QByteArrayView line)
{
    const bool isHash = line.startsWith('#') && !startsWithSheetError(line);
    if (!isHash && !line.startsWith('%'))
        return false;
    const SignRows rows = isHash ? m_form.hashRows : m_form.percentRows;
    if (rows == SignRows::None || line.size() < 2)
        return true;
    if (rows == SignRows::Joined)
        return line.sliced(1, 1).trimmed().isEmpty();
    if (line[1] != m_form.separator)
        return true;
    const bool hadRow = std::exchange(isHash ? m_hadHashRow : m_hadPercentRow, true);
    return hadRow && rows == SignRows::First;
}

bool CsvAside::needsMore(QByteArrayView begun)
{
    return (begun.startsWith('#') && begun.size() < sheetErrorLookAhead) ||
           (begun.startsWith('%') && begun.size() < 2);
}

} // namespace frontera
