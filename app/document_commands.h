// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace frontera {

struct DeckRequest;
struct WorksheetRequest;

// Write a run as a document. They need a QApplication, on any platform, and return the exit status.

/// `frontera deck`: pages to be shown.
[[nodiscard]] int runDeck(const DeckRequest &request);
/// `frontera worksheet`: pages to be filled in.
[[nodiscard]] int runWorksheet(const WorksheetRequest &request);

} // namespace frontera
