// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/view_kind.h"

#include <QRectF>
#include <QSizeF>
#include <functional>
#include <vector>

namespace frontera {

/// Returns the smallest size of a view's plot in which its words keep apart.
using LeastSize = std::function<QSizeF(const ViewKind &view)>;

/// A view of a picture, and its place in the room for all of them.
struct PlacedPart
{
    const ViewKind *view;
    QRectF place;
};

/// Returns true if each of the views has its least size in this room.
[[nodiscard]] bool haveRoom(const ViewParts &parts, const LeastSize &least, QSizeF room);
/// Places the views: each has its share of the height, and half of the width, as far as all others
/// keep their least size. Where there is too little room they are too small in proportion.
[[nodiscard]] std::vector<PlacedPart> placed(const ViewParts &parts, const LeastSize &least,
                                             QSizeF room);

} // namespace frontera
