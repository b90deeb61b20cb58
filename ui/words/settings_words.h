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

} // namespace frontera
