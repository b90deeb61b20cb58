// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QColor;

namespace frontera {

// Pieces of rich text, as QTextDocument takes it.

[[nodiscard]] QString inColour(const QString &html, const QColor &colour);
/// Takes plain words.
[[nodiscard]] QString inBold(const QString &words);
/// A paragraph of rich text, with more CSS; a little room follows it.
[[nodiscard]] QString paragraph(const QString &html, const QString &style = {});

} // namespace frontera
