// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace frontera {

/// A search for the separator of CSV text in its first record: the first line that is not blank, or
/// several lines, as quotes may hold line ends. The separator is the first of tab, semicolon and
/// comma that occurs there outside of quotes: so "0,5;1,5;yes" has semicolons and decimal commas.
/// If none occurs, the text has one column, and a comma is assumed.
class CsvSeparator
{
public:
    /// Takes the next bytes. Returns true if they hold the end of the first record: then
    /// separator() is final.
    [[nodiscard]] bool take(QByteArrayView piece);
    /// Returns all bytes taken so far.
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }
    [[nodiscard]] char separator() const { return m_hasTab ? '\t' : m_hasSemicolon ? ';' : ','; }

private:
    QByteArray m_bytes;
    bool m_isQuoted = false;
    bool m_isBlank = true;
    bool m_hasTab = false;
    bool m_hasSemicolon = false;
};

} // namespace frontera
