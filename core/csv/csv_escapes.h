// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace frontera {

/// Replaces what a backslash stands before, in ARFF's rows, by what CSV has for it: a quote by two
/// quotes, another character by itself. The bytes come piece by piece.
class CsvEscapes
{
public:
    explicit CsvEscapes(char quote)
        : m_quote(quote)
    {
    }

    /// Returns the next bytes without backslashes; they stay until the next call.
    [[nodiscard]] QByteArrayView take(QByteArrayView bytes)
    {
        if (!m_isEscaped && !bytes.contains('\\'))
            return bytes;
        m_text.resize(0);
        for (const char c : bytes) {
            if (m_isEscaped && c == m_quote)
                m_text += c;
            m_isEscaped = !m_isEscaped && c == '\\';
            if (!m_isEscaped)
                m_text += c;
        }
        return m_text;
    }

private:
    char m_quote;
    bool m_isEscaped = false; ///< true if the bytes so far end with a backslash
    QByteArray m_text;
};

} // namespace frontera
