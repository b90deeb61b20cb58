// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace frontera {

/// Two epochs that ended in equal states. Epoch 0 is the start.
struct Cycle
{
    qint64 firstEpoch = 0;
    qint64 repeatEpoch = 0; ///< later than firstEpoch

    [[nodiscard]] qint64 epochs() const { return repeatEpoch - firstEpoch; }
    bool operator==(const Cycle &) const = default;
};

} // namespace frontera
