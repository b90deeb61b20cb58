// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/registry.h"

#include "ui/views/view_kind.h"

#include <algorithm>
#include <vector>

namespace frontera {

namespace {

std::vector<const ViewKind *> &list()
{
#define FRONTERA_VIEW(key, place, since) &key##View,
    static std::vector<const ViewKind *> all = {FRONTERA_VIEWS(FRONTERA_VIEW)};
#undef FRONTERA_VIEW
    return all;
}

} // namespace

std::span<const ViewKind *const> views()
{
    return list();
}

AddedView::AddedView(const ViewKind &view)
    : m_key(keyOf(view), view.isRemembered)
{
    list().push_back(&view);
}

AddedView::~AddedView()
{
    list().pop_back();
}

const ViewKind *viewOf(QStringView key)
{
    const auto all = views();
    const auto it =
        std::ranges::find_if(all, [key](const ViewKind *view) { return keyOf(*view) == key; });
    return it == all.end() ? nullptr : *it;
}

QString keyOf(const ViewKind &view)
{
    return QString::fromLatin1(view.key.data(), static_cast<qsizetype>(view.key.size()));
}

} // namespace frontera
