// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_separator.h"

namespace frontera {

bool CsvSeparator::take(QByteArrayView piece)
{
    m_bytes += piece;
    for (const char c : piece) {
        if (c == '\n' || c == '\r') {
            if (!m_isQuoted && !m_isBlank)
                return true;
            if (!m_isQuoted)
                m_hasTab = false; // a blank line's
            continue;
        }
        m_isBlank = m_isBlank && (c == ' ' || c == '\t');
        m_isQuoted = m_isQuoted != (c == '"'); // a doubled one closes and opens again
        m_hasTab = m_hasTab || (c == '\t' && !m_isQuoted);
        m_hasSemicolon = m_hasSemicolon || (c == ';' && !m_isQuoted);
    }
    return false;
}

} // namespace frontera
