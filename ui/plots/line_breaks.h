// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QFont;

namespace frontera {

/// Words broken into lines no wider than `room` pixels, at spaces; a word that is wider stands on a
/// line of its own. Never empty.
[[nodiscard]] QStringList brokenLines(const QString &text, const QFont &font, double room);

} // namespace frontera
