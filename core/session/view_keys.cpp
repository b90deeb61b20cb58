// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/view_keys.h"

#include "core/session/session_file.h"

#include <algorithm>
#include <vector>

namespace frontera {

namespace {

struct ViewKey
{
    QString key;
    int placeInSession; ///< 0: it has none
    int since;          ///< a version of session files
};

std::vector<ViewKey> &list()
{
#define FRONTERA_VIEW(key, place, since) {QStringLiteral(#key), place, since},
    static std::vector<ViewKey> all = {FRONTERA_VIEWS(FRONTERA_VIEW)};
#undef FRONTERA_VIEW
    return all;
}

} // namespace

QStringList viewKeys()
{
    QStringList keys;
    for (const ViewKey &view : list())
        keys += view.key;
    return keys;
}

QStringList sessionViewKeys()
{
    std::vector<ViewKey> kept = list();
    std::erase_if(kept, [](const ViewKey &view) { return view.placeInSession == 0; });
    std::ranges::sort(kept, {}, &ViewKey::placeInSession);
    QStringList keys;
    for (const ViewKey &view : kept)
        keys += view.key;
    return keys;
}

int viewSince(const QString &key)
{
    return std::ranges::find(list(), key, &ViewKey::key)->since;
}

AddedViewKey::AddedViewKey(const QString &key, bool isInSessions)
{
    list().push_back({key, isInSessions ? static_cast<int>(list().size()) + 1 : 0, sessionVersion});
}

AddedViewKey::~AddedViewKey()
{
    list().pop_back();
}

} // namespace frontera
