// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace frontera {

struct PredictingWeights;
struct UnlabelledRows;

/// Tells by which weights rows are classified, and how many of the data these get wrong.
[[nodiscard]] QString describeWeights(const PredictingWeights &weights);
/// Tells of which rows of a file no class is said; nothing if of none.
[[nodiscard]] QStringList describeUnclassified(const UnlabelledRows &rows);

} // namespace frontera
