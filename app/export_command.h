// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace frontera {

struct ExportRequest;

/// Runs `frontera export`: draws a state of a run, or several, into a file or files. Needs a
/// QApplication, on any platform. Returns the exit status.
[[nodiscard]] int runExport(const ExportRequest &request);

} // namespace frontera
