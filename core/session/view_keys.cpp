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

std::vector<ViewKey> &viewList()
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
    for (const ViewKey &view : viewList())
        keys += view.key;
    return keys;
}

QStringList sessionViewKeys()
{
    std::vector<ViewKey> kept = viewList();
    std::erase_if(kept, [](const ViewKey &view) { return view.placeInSession == 0; });
    std::ranges::sort(kept, {}, &ViewKey::placeInSession);
    QStringList keys;
    for (const ViewKey &view : kept)
        keys += view.key;
    return keys;
}

int viewSince(const QString &key)
{
    return std::ranges::find(viewList(), key, &ViewKey::key)->since;
}

AddedViewKey::AddedViewKey(const QString &key, bool isInSessions)
{
    viewList().push_back(
        {key, isInSessions ? static_cast<int>(viewList().size()) + 1 : 0, sessionVersion});
}

AddedViewKey::~AddedViewKey()
{
    viewList().pop_back();
}

} // namespace frontera
