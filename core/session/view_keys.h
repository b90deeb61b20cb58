// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace frontera {

// The views that there are, by their keys, in the order in which they are listed. What a view is,
// says a folder in ui/views/ that has its name; command line and session files know its key alone.
// The number is its place among those that a session keeps open; 0: a session does not keep it.
#define FRONTERA_VIEWS(VIEW)                                                                       \
    VIEW(boundary, 0)                                                                              \
    VIEW(why, 1)                                                                                   \
    VIEW(weights, 2)                                                                               \
    VIEW(history, 4)                                                                               \
    VIEW(neuron, 3)                                                                                \
    VIEW(wall, 5)                                                                                  \
    VIEW(all, 0)                                                                                   \
    VIEW(compare, 0)

/// Returns the keys of all views.
[[nodiscard]] QStringList viewKeys();
/// Returns the keys of those that a session keeps open, in the order in which it lists them.
[[nodiscard]] QStringList sessionViewKeys();

/// Adds a key, as the last one, for as long as it lives: tests have views of their own. To be made
/// and destroyed while nobody else looks at them.
class AddedViewKey
{
public:
    AddedViewKey(const QString &key, bool isInSessions);
    ~AddedViewKey();
    Q_DISABLE_COPY_MOVE(AddedViewKey)
};

} // namespace frontera
