// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;
class QKeySequence;
class QObject;
class QString;
class QWidget;

namespace frontera {

/// Returns a new action of `owner` with this shortcut, which works anywhere in `window`.
[[nodiscard]] QAction *newAction(QObject *owner, QWidget *window, const QKeySequence &key);

/// Sets an action's words in a menu, on a button and in its tip. The tip's last words are the
/// action's keys.
void say(QAction *action, const QString &menuWords, const QString &buttonWords, const QString &tip);

/// Returns a key as it is written on a button: arrows as arrows, which are short and the same in
/// every language.
[[nodiscard]] QString shortKey(const QKeySequence &key);

} // namespace frontera
