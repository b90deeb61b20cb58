// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/whole_file.h"
#include "ui/base/goes_on.h"
#include "ui/base/theme.h"
#include "ui/slides/page_count.h"
#include "ui/views/shown.h"

#include <QString>
#include <optional>

namespace frontera {

class Dataset;
struct Settings;

/// What has a page of its own in a deck.
enum class DeckPer {
    Step,
    Update, ///< a step that changed the weights
    Epoch,  ///< its last step
};

struct DeckOptions
{
    qint64 epochs = 20; ///< at most so many; it ends sooner where all is learnt
    DeckPer per = DeckPer::Step;
    ThemeChoice theme = ThemeChoice::Light;
};

// A deck: a run as a PDF document of wide pages, to be shown one after another. A title, the truth
// table, the run, and the verdict with its proof.

[[nodiscard]] PageCount deckPages(const Dataset &data, const Settings &settings,
                                  const DeckOptions &options, const GoesOn &goesOn = {});

/// Writes a deck, which has not too many pages, whole or not at all. In the present language, with
/// the decimal point of the default locale. The run is seen from the side from which it is shown,
/// in the views of a deck. Where `goesOn` says no, nothing is written, and that is no error.
[[nodiscard]] std::optional<WriteError> writeDeck(const Dataset &data, const Settings &settings,
                                                  const Shown &shown, const DeckOptions &options,
                                                  const QString &path, const GoesOn &goesOn = {});

} // namespace frontera
