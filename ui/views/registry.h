// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/view_keys.h"

#include <QStringView>
#include <span>

namespace frontera {

struct ViewKind;

// The views of core/session/view_keys.h. A new one is a folder beside this file, with its ViewKind
// in it, and a line there.
#define FRONTERA_VIEW(key, place, since) extern const ViewKind key##View;
FRONTERA_VIEWS(FRONTERA_VIEW)
#undef FRONTERA_VIEW

/// Returns all views in the order of the registry.
[[nodiscard]] std::span<const ViewKind *const> views();
/// Returns the view with this key; null if there is none.
[[nodiscard]] const ViewKind *viewOf(QStringView key);
/// Returns the view's key as Qt writes it.
[[nodiscard]] QString keyOf(const ViewKind &view);

/// Adds a view, as the last one, for as long as it lives: tests have views of their own. To be made
/// and destroyed while there is no window and no picture.
class AddedView
{
public:
    explicit AddedView(const ViewKind &view);
    ~AddedView();
    Q_DISABLE_COPY_MOVE(AddedView)

private:
    AddedViewKey m_key;
};

} // namespace frontera
