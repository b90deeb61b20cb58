// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_encoding.h"

#include <QChar>
#include <array>

namespace frontera {

namespace {

/// The characters of the bytes from 0x80 to 0x9f in Windows-1252 (Unicode's file CP1252.TXT); 0: no
/// character. All other bytes are the character of that number, as in Latin-1.
constexpr std::array<char16_t, 32> windowsCharacters = {
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};
constexpr unsigned char firstWindows = 0x80;

/// Returns the character of a byte of Windows-1252; 0 if it is none.
char16_t windowsCharacter(unsigned char byte)
{
    const auto place = static_cast<std::size_t>(byte - firstWindows);
    return byte >= firstWindows && place < windowsCharacters.size() ? windowsCharacters.at(place)
                                                                    : char16_t(byte);
}

void addUtf8(char32_t c, QByteArray &utf8)
{
    const auto following = [&utf8](char32_t bits) {
        utf8 += static_cast<char>(0x80 | (bits & 0x3f));
    };
    if (c < 0x80) {
        utf8 += static_cast<char>(c);
    } else if (c < 0x800) {
        utf8 += static_cast<char>(0xc0 | (c >> 6));
        following(c);
    } else if (c < 0x10000) {
        utf8 += static_cast<char>(0xe0 | (c >> 12));
        following(c >> 6);
        following(c);
    } else {
        utf8 += static_cast<char>(0xf0 | (c >> 18));
        following(c >> 12);
        following(c >> 6);
        following(c);
    }
}

/// Returns true if at least half of the units of two bytes have the high one 0, and few the low.
bool isUtf16(QByteArrayView head, bool isBigEndian)
{
    const qsizetype units = head.size() / 2;
    qsizetype high = 0;
    qsizetype low = 0;
    for (qsizetype unit = 0; unit < units; ++unit) {
        low += head[2 * unit + (isBigEndian ? 1 : 0)] == '\0';
        high += head[2 * unit + (isBigEndian ? 0 : 1)] == '\0';
    }
    constexpr int few = 8;
    return units > 0 && 2 * high >= units && few * low <= high;
}

} // namespace

FoundEncoding encodingOf(QByteArrayView head, std::optional<CsvEncoding> chosen)
{
    head = head.first(std::min(head.size(), csvEncodingHead));
    const bool isBig = head.startsWith("\xfe\xff");
    if (isBig || head.startsWith("\xff\xfe"))
        return {chosen.value_or(CsvEncoding::Utf16), isBig};
    if (!chosen && isUtf16(head, false))
        return {CsvEncoding::Utf16};
    if (chosen.value_or(CsvEncoding::Utf16) == CsvEncoding::Utf16 && isUtf16(head, true))
        return {CsvEncoding::Utf16, true};
    return {chosen.value_or(CsvEncoding::Utf8)};
}

bool CsvDecoder::take(QByteArrayView bytes, QByteArray &utf8)
{
    for (const char byte : bytes) {
        const qint64 place = m_taken++;
        if (m_from.encoding == CsvEncoding::Utf16) {
            if (m_begun.isEmpty())
                m_position = place;
            m_begun += byte;
            if (m_begun.size() % 2 == 0 && !takeUnit(utf8))
                return false;
        } else {
            m_position = place;
            if (!takeByte(static_cast<unsigned char>(byte), utf8))
                return false;
        }
    }
    return true;
}

bool CsvDecoder::takeByte(unsigned char byte, QByteArray &utf8)
{
    const char16_t character = windowsCharacter(byte);
    m_isNull = byte == 0;
    if (character == 0)
        return false;
    const bool follows = byte >= 0x80 && byte < 0xc0 && m_following > 0;
    m_looksLikeUtf8 = m_looksLikeUtf8 || (follows && m_following == 1);
    if (follows)
        --m_following;
    else
        m_following = byte < 0xc0 || byte > 0xf4 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    addUtf8(character, utf8);
    return true;
}

/// Takes the unit that is complete, the first or the second one of a character.
bool CsvDecoder::takeUnit(QByteArray &utf8)
{
    const auto unitAt = [this](qsizetype at) {
        const auto first = static_cast<unsigned char>(m_begun[at]);
        const auto second = static_cast<unsigned char>(m_begun[at + 1]);
        return static_cast<char16_t>(m_from.isBigEndian ? (first << 8) | second
                                                        : (second << 8) | first);
    };
    const char16_t unit = unitAt(0);
    m_isNull = unit == 0;
    if (unit == 0 || QChar::isLowSurrogate(unit))
        return false;
    if (!QChar::isHighSurrogate(unit)) {
        addUtf8(unit, utf8);
    } else if (m_begun.size() < 4) {
        return true;
    } else if (const char16_t second = unitAt(2); QChar::isLowSurrogate(second)) {
        addUtf8(QChar::surrogateToUcs4(unit, second), utf8);
    } else {
        return false;
    }
    m_begun.clear();
    return true;
}

} // namespace frontera
