// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/utf8_check.h"

#include <cstring>

namespace frontera {

namespace {

/// Returns true if 8 bytes are all from 1 to 127.
bool arePlain(const char *bytes)
{
    constexpr quint64 high = 0x8080808080808080;
    constexpr quint64 ones = 0x0101010101010101;
    quint64 word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return ((word | (word - ones)) & high) == 0;
}

} // namespace

bool Utf8Check::take(QByteArrayView piece)
{
    constexpr qsizetype step = sizeof(quint64);
    for (qsizetype i = 0; i < piece.size();) {
        if (m_following == 0 && i + step <= piece.size() && arePlain(piece.data() + i)) {
            i += step;
            continue;
        }
        const auto byte = static_cast<unsigned char>(piece[i]);
        if (m_following > 0) {
            if (byte < m_least || byte > m_most)
                return false;
            m_hasLong = --m_following == 0 || m_hasLong;
            m_least = 0x80;
            m_most = 0xbf;
        } else {
            m_position = m_taken + i;
            if (!begin(byte))
                return false;
        }
        ++i;
    }
    m_taken += piece.size();
    return true;
}

/// Begins a character with its first byte, which tells how many follow. Returns false for a byte
/// that begins none. The bounds of the second byte exclude characters that are longer than need be,
/// surrogates, and numbers beyond U+10FFFF.
bool Utf8Check::begin(unsigned char lead)
{
    m_isNull = lead == 0;
    if (lead < 0x80)
        return lead != 0;
    if (lead < 0xc2 || lead > 0xf4)
        return false;
    m_following = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    if (lead == 0xe0)
        m_least = 0xa0;
    else if (lead == 0xed)
        m_most = 0x9f;
    else if (lead == 0xf0)
        m_least = 0x90;
    else if (lead == 0xf4)
        m_most = 0x8f;
    return true;
}

} // namespace frontera
