// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/settings/settings.h"

#include <memory>
#include <optional>

namespace frontera {

struct Explanation;

/// The run on the left of a comparison.
struct ComparedRun
{
    Dataset data;
    Settings settings;
    std::shared_ptr<const Explanation> explanation = {}; ///< null: the receiver works it out
    std::optional<qint64> position = {};                 ///< its own, if it has gone on alone
};

} // namespace frontera
