// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QFont;

namespace frontera {

/// Breaks words at spaces into lines no wider than `room` pixels. A wider word gets a line of its
/// own. Returns at least one line.
[[nodiscard]] QStringList brokenLines(const QString &text, const QFont &font, double room);

/// Breaks words likewise into at most `most` lines, none wider than `room`: "…" takes the place of
/// as many words in the middle as is needed, and of letters of a word that is too wide.
[[nodiscard]] QStringList fewLines(const QString &text, const QFont &font, double room,
                                   qsizetype most);

} // namespace frontera
