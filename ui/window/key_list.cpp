// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/key_list.h"

#include "ui/base/action_words.h"

#include <QAction>
#include <QMenu>
#include <algorithm>
#include <utility>

namespace frontera {

namespace {

/// Returns the words of a menu without the mark of its letter and what stands at the right.
QString plain(QString words)
{
    return words.section(u'\t', 0, 0).remove(u'&');
}

} // namespace

std::vector<KeyWords> keysOf(const QList<QAction *> &actions)
{
    std::vector<KeyWords> list;
    for (const QAction *action : actions) {
        if (const QMenu *menu = action->menu()) {
            for (KeyWords &within : keysOf(menu->actions()))
                list.push_back(
                    {within.keys, plain(menu->title()) + QStringLiteral(": ") + within.words});
            continue;
        }
        KeyWords entry{.keys = {}, .words = plain(action->text())};
        for (const QKeySequence &key : action->shortcuts())
            entry.keys += shortKey(key);
        if (!entry.keys.isEmpty())
            list.push_back(std::move(entry));
    }
    return list;
}

std::vector<KeyGroup> keysOf(const QList<const QMenu *> &menus)
{
    std::vector<KeyGroup> groups;
    const auto isListed = [&groups](const KeyWords &entry) {
        return std::ranges::any_of(groups, [&entry](const KeyGroup &group) {
            return std::ranges::find(group.keys, entry) != group.keys.end();
        });
    };
    for (const QMenu *menu : menus) {
        std::vector<KeyWords> keys = keysOf(menu->actions());
        std::erase_if(keys, isListed);
        groups.push_back({plain(menu->title()), std::move(keys)});
    }
    return groups;
}

} // namespace frontera
