// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <vector>

class QAction;
class QMenu;

namespace frontera {

/// What a key does, or several keys do.
struct KeyWords
{
    QStringList keys; ///< as they are written on buttons: "→", "PgDown"
    QString words;    ///< those of the menu; within a submenu its title in front

    bool operator==(const KeyWords &) const = default;
};

/// The keys of a menu, with its title.
struct KeyGroup
{
    QString title;
    std::vector<KeyWords> keys;
};

/// Returns the keys of the actions in each menu and in the menus within it. What two menus have
/// stands with the first.
[[nodiscard]] std::vector<KeyGroup> keysOf(const QList<const QMenu *> &menus);
/// Returns the keys of these actions.
[[nodiscard]] std::vector<KeyWords> keysOf(const QList<QAction *> &actions);

} // namespace frontera
