// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace frontera {

/// The window's keys (Space, arrows, Home) are shortcuts, which come before the widget that has the
/// focus. Installed on the application, this lets a focused button keep Space, and a focused
/// slider, list or table keep the keys that work it, so that everything can be reached by Tab; and
/// selected words can be copied.
class FocusKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace frontera
