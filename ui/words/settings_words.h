// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace frontera {

class Dataset;
struct Settings;

/// Returns all settings of a run in words, one a line: "Learning rate: η = 0.1". Equations have
/// spaces at which no line is broken.
[[nodiscard]] QStringList listSettings(const Settings &settings, const Dataset &data);

/// Returns the learning rate: "0.1", or "0.1/k" or "0.1/√k" in epoch k.
[[nodiscard]] QString showRate(const Settings &settings);

/// Returns the settings of any model, for data with so many inputs, from its fields alone: of those
/// in use the name and the value.
[[nodiscard]] QStringList listFields(const Settings &settings, int inputs);

/// Returns the settings of a run of these data in short, in versions for less and less room: "η =
/// 0.1 · start w = (0, 0), b = 0 · fires at z ≥ 0" comes first, the rate alone last. All have the
/// settings that are not usual before those that are; what leaves one out ends with "…".
[[nodiscard]] QStringList settingsInShort(const Settings &settings, const Dataset &data);

} // namespace frontera
