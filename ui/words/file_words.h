// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/whole_file.h"

#include <QString>

namespace frontera {

/// Why a file was not written, in one sentence that names it.
[[nodiscard]] QString describe(WriteError error, const QString &path);

} // namespace frontera
