// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/csv_choices.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QtGlobal>

namespace frontera {

/// The encoding of a text, and in UTF-16 the order of the two bytes of a unit.
struct FoundEncoding
{
    CsvEncoding encoding = CsvEncoding::Utf8;
    bool isBigEndian = false;
};

/// The number of bytes at the beginning of a text from which its encoding is found out.
constexpr qsizetype csvEncodingHead = 1'024;

/// Finds out the encoding of a text from its first bytes: by its byte order mark, or as UTF-16
/// without one if half of its characters at least are of Latin-1; else UTF-8 is assumed. An
/// encoding that is `chosen` is that one; of UTF-16 the order is found out.
[[nodiscard]] FoundEncoding encodingOf(QByteArrayView head, std::optional<CsvEncoding> chosen);

/// A converter to UTF-8 of a text in another encoding, whose bytes come piece by piece. A null
/// character counts as wrong, and so do half a pair of UTF-16, and the five bytes that are no
/// characters of Windows-1252.
class CsvDecoder
{
public:
    explicit CsvDecoder(FoundEncoding from)
        : m_from(from)
    {
    }

    /// Adds the text of the next bytes, up to the first wrong character. Returns false if there is
    /// one; nothing may be taken after it.
    [[nodiscard]] bool take(QByteArrayView bytes, QByteArray &utf8);
    /// Returns true if the bytes so far end with a whole character.
    [[nodiscard]] bool isWhole() const { return m_begun.isEmpty(); }
    /// Returns the place, from 0, of the first byte of the character that is wrong after take()
    /// returned false, or that is not whole yet. Of no meaning otherwise.
    [[nodiscard]] qint64 position() const { return m_position; }
    /// Returns true if the wrong character is U+0000.
    [[nodiscard]] bool isNull() const { return m_isNull; }
    /// Returns true if bytes of Windows-1252 look like a character of several bytes in UTF-8.
    [[nodiscard]] bool looksLikeUtf8() const { return m_looksLikeUtf8; }

private:
    [[nodiscard]] bool takeByte(unsigned char byte, QByteArray &utf8);
    [[nodiscard]] bool takeUnit(QByteArray &utf8);

    FoundEncoding m_from;
    QByteArray m_begun; ///< of a character of UTF-16 whose other bytes are still to come
    qint64 m_position = 0;
    qint64 m_taken = 0;
    int m_following = 0; ///< the number of bytes that would complete a character in UTF-8
    bool m_isNull = false;
    bool m_looksLikeUtf8 = false;
};

} // namespace frontera
