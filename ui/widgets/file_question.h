// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace frontera {

// Dialogs that ask for the name of a file, with letters that go with their window.

/// Asks for a file to be opened, from a folder on; an empty one stands for the last folder. No file
/// can be deleted or renamed there. Returns an empty text if the person gives up.
[[nodiscard]] QString fileToOpen(QWidget *window, const QString &title, const QString &folder,
                                 const QString &filter);
/// Asks for the name of a file to be saved; `suggested` is its folder and name. `ending` is added
/// to a name without one. Returns an empty text if the person gives up.
[[nodiscard]] QString fileToSave(QWidget *window, const QString &title, const QString &suggested,
                                 const QString &filter, const QString &ending = {});

} // namespace frontera
