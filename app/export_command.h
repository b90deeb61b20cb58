// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace frontera {

struct ExportRequest;

/// `frontera export`: draws a state of a run into a file. Needs a QApplication, on any platform.
/// Returns the exit status.
[[nodiscard]] int runExport(const ExportRequest &request);

} // namespace frontera
