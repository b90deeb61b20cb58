// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace frontera {

struct DeckRequest;
struct WorksheetRequest;

// Both commands write a run as a document. They need a QApplication, on any platform, and return
// the exit status.

/// Runs `frontera deck`: writes pages to be shown.
[[nodiscard]] int runDeck(const DeckRequest &request);
/// Runs `frontera worksheet`: writes pages to be filled in.
[[nodiscard]] int runWorksheet(const WorksheetRequest &request);

} // namespace frontera
