// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace frontera {

/// Replaces each run of blanks and tabs between two cells by one tab, in text whose bytes come
/// piece by piece. Those around a line are left out, and those within quotes stay.
class CsvBlanks
{
public:
    explicit CsvBlanks(char quote)
        : m_quote(quote)
    {
    }

    /// Returns the next bytes with single tabs; they stay until the next call.
    [[nodiscard]] QByteArrayView take(QByteArrayView bytes)
    {
        m_text.resize(0);
        for (const char c : bytes) {
            const bool isEnd = !m_isQuoted && (c == '\n' || c == '\r');
            if (!m_isQuoted && (c == ' ' || c == '\t')) {
                m_isAfterBlank = true;
                continue;
            }
            if (m_isAfterBlank && m_hasCell && !isEnd)
                m_text += '\t';
            m_isAfterBlank = false;
            m_hasCell = !isEnd;
            m_isQuoted = m_isQuoted != (c == m_quote);
            m_text += c;
        }
        return m_text;
    }

private:
    char m_quote;
    bool m_isQuoted = false;
    bool m_isAfterBlank = false; ///< true if the bytes so far end with blanks
    bool m_hasCell = false;      ///< true if something stands before them in the line
    QByteArray m_text;
};

} // namespace frontera
