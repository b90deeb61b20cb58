// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>
#include <QString>

namespace frontera {

/// Returns the choice remembered under `key`. Where there is none, or its number is not from 0 to
/// that of `last`, returns the choice with number 0.
template <typename Choice>
Choice remembered(const QString &key, Choice last)
{
    const int value = QSettings().value(key, 0).toInt();
    return value >= 0 && value <= static_cast<int>(last) ? static_cast<Choice>(value) : Choice{};
}

} // namespace frontera
