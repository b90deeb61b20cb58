// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>
#include <QString>

namespace frontera {

/// The remembered choice; the first one where there is none, or one that is not known here.
template <typename Choice>
Choice remembered(const QString &key, Choice last)
{
    const int value = QSettings().value(key, 0).toInt();
    return value >= 0 && value <= static_cast<int>(last) ? static_cast<Choice>(value) : Choice{};
}

} // namespace frontera
