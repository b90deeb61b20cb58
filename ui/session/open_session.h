// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/os/file_mark.h"
#include "core/session/session.h"

#include <QString>

namespace frontera {

/// A session as a window has it open, with the file in which it is saved.
struct OpenSession
{
    Session session;
    QString path = {};  ///< of the file; empty for none
    FileMark mark = {}; ///< of the file when the window last read or wrote it

    bool operator==(const OpenSession &) const = default;
};

} // namespace frontera
