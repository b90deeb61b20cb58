// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>
#include <span>

namespace frontera {

struct ViewKind;

// The registry of views, in the order in which they are listed. A new view is a folder beside this
// file, with its ViewKind in it, and a line here.
#define FRONTERA_VIEWS(VIEW)                                                                       \
    VIEW(boundary)                                                                                 \
    VIEW(why)                                                                                      \
    VIEW(weights)                                                                                  \
    VIEW(history)                                                                                  \
    VIEW(neuron)                                                                                   \
    VIEW(wall)                                                                                     \
    VIEW(all)                                                                                      \
    VIEW(compare)

#define FRONTERA_VIEW(key) extern const ViewKind key##View;
FRONTERA_VIEWS(FRONTERA_VIEW)
#undef FRONTERA_VIEW

/// Returns all views in the order of the registry.
[[nodiscard]] std::span<const ViewKind *const> views();
/// Returns the view with this key; null if there is none.
[[nodiscard]] const ViewKind *viewOf(QStringView key);
/// Returns the view's key as Qt writes it.
[[nodiscard]] QString keyOf(const ViewKind &view);

} // namespace frontera
