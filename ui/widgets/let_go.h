// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace frontera {

/// Takes a widget out of its window, and deletes it once none of its events is under way: it may be
/// what was clicked, and Qt may be handing an event on to a list of all that lies beside it.
inline void letGo(QWidget *widget)
{
    widget->hide();
    widget->setParent(nullptr);
    widget->deleteLater();
}

} // namespace frontera
