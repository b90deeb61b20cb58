// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_form.h"

#include <QByteArrayView>

namespace frontera {

// Lines that begin with "#" or "%" are comments. But "#" may also be what a cell holds: the name of
// a column that numbers the rows, "#,length,kind", or one of many symbols, "#,1.5,rose",
// or the first sign of a colour, "#ff0000,1,0". And a comment may have the names of the columns.

/// Tells comments from rows, line by line.
class CsvAside
{
public:
    explicit CsvAside(const CsvForm &form)
        : m_form(form)
    {
    }

    /// Returns true if the next line is a comment. Each line that may begin a row is to be asked
    /// for once, in the order of the file; its first bytes are enough, unless needsMore().
    [[nodiscard]] bool isComment(QByteArrayView line);
    /// Returns true if the line that was asked for last is the row of names, behind the sign of a
    /// comment.
    [[nodiscard]] bool isNames() const { return m_isNames; }
    /// Returns true if it depends on more bytes than these whether a line is a comment.
    [[nodiscard]] static bool needsMore(QByteArrayView begun);

private:
    [[nodiscard]] bool isAside(QByteArrayView line);

    CsvForm m_form;
    int m_comments = 0; ///< so far, with that of the names
    bool m_isNames = false;
    bool m_hadHashRow = false;
    bool m_hadPercentRow = false;
};

} // namespace frontera
