// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/data/table_source.h"

namespace frontera {

/// Returns what is on the clipboard as a text with a table, as spreadsheets copy their cells: a tab
/// between these. The text is empty if there is none.
[[nodiscard]] TableSource clipboardTable();

} // namespace frontera
