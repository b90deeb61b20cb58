// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace frontera {

struct CsvFacts;

/// Returns a sentence for each remark on a file that was read: what was left out, and what was
/// understood otherwise than it stands there.
[[nodiscard]] QStringList describeRemarks(const CsvFacts &facts);

} // namespace frontera
