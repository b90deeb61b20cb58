// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace frontera {

/// Finds what stands between the cells of CSV text: what splits its first record. Of tab, semicolon
/// and comma it is the first one that occurs there outside of quotes; so "0,5;1,5;yes" has
/// semicolons and decimal commas. Where none does there is one column, and a comma would split it.
class CsvSeparator
{
public:
    /// Takes the next bytes; whether the first record has ended with them. Blank lines before it
    /// are passed over.
    [[nodiscard]] bool take(QByteArrayView piece);
    /// All bytes taken.
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
