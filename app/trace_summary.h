// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"

#include <QString>

namespace frontera {

class Run;

/// Returns a sentence about a run that was trained for at most `epochs` epochs and made `updates`
/// updates: it has learnt, it goes round for ever, or neither is known.
[[nodiscard]] QString summaryOf(const Run &run, qint64 updates, qint64 epochs);
/// Returns the sentence about a run that is stuck in an epoch (Run::isStuck()).
[[nodiscard]] QString stuckIn(qint64 epoch);
/// Returns in a few words where the run, as far as it stands, parts from the one with the other
/// arithmetic (core/explanation/float_parting.h); empty if it does not.
[[nodiscard]] QString partingOf(const Run &run);

} // namespace frontera
