// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QtGlobal>
#include <optional>

namespace frontera {

/// Looks for the first byte that is not text in UTF-8 (RFC 3629), in bytes that come piece by
/// piece. A null byte is no text.
class Utf8Check
{
public:
    /// Whether all was text so far.
    [[nodiscard]] bool take(QByteArrayView piece);
    /// Whether no character has begun whose other bytes are still to come.
    [[nodiscard]] bool isWhole() const { return m_following == 0; }

    /// Where the last character begins that is not ASCII, or is wrong: its place, from 0.
    [[nodiscard]] qint64 position() const { return m_position; }
    [[nodiscard]] bool isNull() const { return m_isNull; }

private:
    [[nodiscard]] bool begin(unsigned char lead);

    qint64 m_taken = 0;
    qint64 m_position = 0;
    int m_following = 0;          ///< bytes of the character that are still to come
    unsigned char m_least = 0x80; ///< of the next of them
    unsigned char m_most = 0xbf;
    bool m_isNull = false;
};

} // namespace frontera
