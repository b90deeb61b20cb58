// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;
class QKeySequence;
class QObject;
class QString;
class QWidget;

namespace frontera {

/// An action of `owner` that its key reaches anywhere in the window.
[[nodiscard]] QAction *newAction(QObject *owner, QWidget *window, const QKeySequence &key);

/// Gives an action its words: in a menu, on a button, and in a tip, which adds the keys.
void say(QAction *action, const QString &menuWords, const QString &buttonWords, const QString &tip);

} // namespace frontera
