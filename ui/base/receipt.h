// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAction;

namespace frontera {

/// What left the window, to be told in passing.
struct Receipt
{
    QString words;           ///< a few, such as "Saved xor.png"
    QString file = {};       ///< the file's path; empty if there is none, as for what was copied
    QAction *door = nullptr; ///< what shows more of it; null if there is nothing more
    bool isOfData = false;   ///< it tells of the data in force, and of no others
};

} // namespace frontera
