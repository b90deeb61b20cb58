// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/per.h"
#include "core/session/whole_file.h"
#include "ui/base/goes_on.h"
#include "ui/base/theme.h"
#include "ui/slides/page_count.h"
#include "ui/views/shown.h"

#include <QString>
#include <optional>

namespace frontera {

class Dataset;
class Run;
struct Settings;

struct DeckOptions
{
    qint64 epochs = 20;        ///< at most; fewer if all is learnt sooner
    bool endsWithRound = true; ///< where weights come back: what follows has been seen
    Per per = Per::Step;
    ThemeChoice theme = ThemeChoice::Light;
};

/// Trains a run that stands at the end of an epoch, or at its beginning, by the next epoch of a
/// deck. Returns false if the deck has no further one.
[[nodiscard]] bool goOnInDeck(Run &run, const DeckOptions &options);

// A deck is a run as a PDF document of wide pages, to be shown one after another: a title, the
// truth table, the run, and the verdict with its proof.

/// Trains a run as far as a deck shows it, and counts the pages. Where `goesOn` says no, the count
/// has no meaning.
[[nodiscard]] PageCount deckPages(const Dataset &data, const Settings &settings,
                                  const DeckOptions &options, const GoesOn &goesOn = {});

/// Writes a deck, whole or not at all, in the present language and with the decimal point of the
/// default locale. The caller checks that deckPages() is not too many. Cube and slice are seen as
/// in `shown`; the views are those of a deck. Returns what failed; nothing on success, and also if
/// `goesOn` stopped the work, which writes nothing.
[[nodiscard]] std::optional<WriteError> writeDeck(const Dataset &data, const Settings &settings,
                                                  const Shown &shown, const DeckOptions &options,
                                                  const QString &path, const GoesOn &goesOn = {});

} // namespace frontera
