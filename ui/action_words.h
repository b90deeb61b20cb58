// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;
class QString;

namespace frontera {

/// Gives an action its words: in a menu, on a button, and in a tip, which adds the keys.
void say(QAction *action, const QString &menuWords, const QString &buttonWords, const QString &tip);

} // namespace frontera
