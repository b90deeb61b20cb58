// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QtGlobal>
#include <optional>

namespace frontera {

/// A search for the first byte that is not UTF-8 text (RFC 3629), in bytes that come piece by
/// piece. A null byte counts as wrong.
class Utf8Check
{
public:
    /// Checks the next bytes. Returns false at the first wrong one; nothing may be taken after it.
    [[nodiscard]] bool take(QByteArrayView piece);
    /// Returns true if the bytes so far end with a whole character.
    [[nodiscard]] bool isWhole() const { return m_following == 0; }

    /// Returns the place, from 0, of the first byte of the character that is wrong after take()
    /// returned false, or that is not whole yet. Of no meaning otherwise.
    [[nodiscard]] qint64 position() const { return m_position; }
    /// Returns true if the wrong byte is a null byte.
    [[nodiscard]] bool isNull() const { return m_isNull; }
    /// Returns true if a whole character of several bytes was among those taken.
    [[nodiscard]] bool hasLong() const { return m_hasLong; }

private:
    [[nodiscard]] bool begin(unsigned char lead);

    qint64 m_taken = 0;
    qint64 m_position = 0;
    int m_following = 0;          ///< the number of bytes that the character still lacks
    unsigned char m_least = 0x80; ///< the next of them is from m_least to m_most
    unsigned char m_most = 0xbf;
    bool m_isNull = false;
    bool m_hasLong = false;
};

} // namespace frontera
