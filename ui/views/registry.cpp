// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/registry.h"

#include "ui/views/view_kind.h"

#include <algorithm>

namespace frontera {

std::span<const ViewKind *const> views()
{
#define FRONTERA_VIEW(key) &key##View,
    static constexpr const ViewKind *all[] = {FRONTERA_VIEWS(FRONTERA_VIEW)};
#undef FRONTERA_VIEW
    return all;
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
