// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"

#include <QtGlobal>

namespace frontera {

/// The significant digits to which a rate that falls is rounded.
constexpr int rateDigits = 12;

/// Returns the learning rate in an epoch ≥ 1: η, or by the schedule η/k or η/√k in epoch k. These
/// need not be decimals: they are rounded once, to rateDigits significant digits, and halfway to
/// the even one.
[[nodiscard]] Decimal rateIn(qint64 epoch, const Settings &settings);
/// Returns the same in doubles, from the one nearest to η: divided by k, or by the double nearest
/// to √k, as IEEE rounds these.
[[nodiscard]] double floatRateIn(qint64 epoch, const Settings &settings);
/// Returns true if rateIn() is η/k or η/√k itself, not rounded.
[[nodiscard]] bool isRateExact(qint64 epoch, const Settings &settings);

} // namespace frontera
