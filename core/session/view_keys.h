// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace frontera {

// The list of the views: their keys, in the order in which they are listed. A folder of ui/views/
// with this name says what the view is; command line and session files know its key alone.
// `place`: where a session file lists it among the open ones; a new view takes the next number that
// is free, and 0 if a session does not keep it.
// `since`: the first version of session files that has it; a new view takes sessionVersion.
#define FRONTERA_VIEWS(VIEW) /* key, place, since */                                               \
    VIEW(boundary, 0, 1)                                                                           \
    VIEW(why, 1, 1)                                                                                \
    VIEW(weights, 2, 1)                                                                            \
    VIEW(history, 4, 1)                                                                            \
    VIEW(neuron, 3, 1)                                                                             \
    VIEW(hidden, 6, 2)                                                                             \
    VIEW(lift, 8, 2)                                                                               \
    VIEW(wall, 5, 1)                                                                               \
    VIEW(code, 7, 2)                                                                               \
    VIEW(all, 0, 1)                                                                                \
    VIEW(compare, 0, 1)

/// Returns the keys of all views.
[[nodiscard]] QStringList viewKeys();
/// Returns the keys of those that a session keeps open, in the order in which it lists them.
[[nodiscard]] QStringList sessionViewKeys();
/// Returns the first version of session files that has the view with this key, which must be one of
/// viewKeys().
[[nodiscard]] int viewSince(const QString &key);

/// Adds a key, as the last one and since sessionVersion, for as long as it lives: tests have views
/// of their own. To be made and destroyed while nobody else looks at the list.
class AddedViewKey
{
public:
    AddedViewKey(const QString &key, bool isInSessions);
    ~AddedViewKey();
    Q_DISABLE_COPY_MOVE(AddedViewKey)
};

} // namespace frontera
