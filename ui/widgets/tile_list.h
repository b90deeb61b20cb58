// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace frontera {

/// The air around the content of a tile in a list of pictures, for its outline and the focus ring.
inline constexpr int tileInset = 7;

/// Returns whether a widget is a list that shows pictures side by side.
[[nodiscard]] inline bool hasTiles(const QWidget *widget)
{
    const auto *list = qobject_cast<const QListView *>(widget);
    return list != nullptr && list->viewMode() == QListView::IconMode;
}

} // namespace frontera
