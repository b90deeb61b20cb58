// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace frontera {

class Dataset;
struct Settings;

// Both are about three units (core/models/gates/hidden_proof.h) once each has learnt its gate.

/// Returns in sentences, in the language in force, where their hidden units put the samples,
/// whether a line separates the classes there, and whether the output unit's gate does.
[[nodiscard]] QStringList hiddenAsText(const Dataset &data, const Settings &settings);
/// Returns the same as the value of a field in JSON.
[[nodiscard]] QString hiddenAsJson(const Dataset &data, const Settings &settings);

} // namespace frontera
