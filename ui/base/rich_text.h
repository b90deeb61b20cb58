// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QColor;

namespace frontera {

// Pieces of rich text, as QTextDocument takes it.

/// Colours a piece of rich text.
[[nodiscard]] QString inColour(const QString &html, const QColor &colour);
/// Makes bold rich text of plain words, which are escaped.
[[nodiscard]] QString inBold(const QString &words);
/// Makes a paragraph of a piece of rich text, with a small space below it. `style` is more CSS.
[[nodiscard]] QString paragraph(const QString &html, const QString &style = {});

} // namespace frontera
