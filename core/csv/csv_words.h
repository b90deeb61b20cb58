// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <optional>

namespace frontera {

/// Returns true for yes, sí, true, verdadero, and their first letters, false for no, false, falso,
/// and theirs, in capitals too; nothing for any other text.
[[nodiscard]] std::optional<bool> csvYesNo(QByteArrayView text);

/// The words of a column that may be yes and no in one language.
class YesNoWords
{
public:
    void add(QByteArrayView text);
    /// Returns true if all words added are yes or no, or the like, in one language: letters alone
    /// only if both occur. At least one must be added.
    [[nodiscard]] bool areAll() const;

private:
    unsigned m_pairs = ~0U; ///< the pairs of words that all words belong to
    bool m_hasYes = false;
    bool m_hasNo = false;
};

/// Returns what labels have in common that name one class in different spellings: capitals, blanks
/// and accents do not matter; and where all of them mean yes or no, and one at least is more than a
/// letter, sí, s and yes are one.
[[nodiscard]] QStringList spellingsOf(const QStringList &labels);

/// Returns true if a cell is what spreadsheets write for a value that they cannot compute, in
/// English or Spanish: #N/A, #DIV/0!, #¡VALOR!, Err:502, or the signs of a column that is too
/// narrow, ###.
[[nodiscard]] bool isSheetError(QByteArrayView text);
/// Returns true if the first cell of a line is such a value, so that it is no comment. Its first
/// sheetErrorLookAhead bytes are enough.
[[nodiscard]] bool startsWithSheetError(QByteArrayView line);
constexpr qsizetype sheetErrorLookAhead = 32;

} // namespace frontera
