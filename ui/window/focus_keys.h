// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace frontera {

/// Lets a focused button keep Space, and a focused slider, list box or scroll bar the keys that
/// work it, so that everything can be reached by Tab; and lets Ctrl+C copy selected words. Without
/// it the window's keys (Space, arrows, Home), which are shortcuts, would come first. To be
/// installed on the application.
class FocusKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace frontera
