// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"

#include <QString>

namespace frontera {

class Run;

/// Sums a run up that was trained for at most so many epochs: whether it was learnt, goes round, or
/// neither is known.
[[nodiscard]] QString summaryOf(const Run &run, qint64 updates, qint64 epochs);

} // namespace frontera
