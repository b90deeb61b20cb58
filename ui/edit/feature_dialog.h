// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/feature.h"

#include <optional>
#include <vector>

class QWidget;

namespace frontera {

class Dataset;

/// Asks for the derived inputs of the data, as a person types them: "x1*x2, x1^2". Nothing if the
/// person leaves them as they are.
[[nodiscard]] std::optional<std::vector<Feature>> askForFeatures(const Dataset &data,
                                                                 QWidget *window);

} // namespace frontera
