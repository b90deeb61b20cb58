// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace frontera {

struct Model;

/// Returns the perceptron as it is registered (core/models/models.h).
[[nodiscard]] const Model &perceptronModel();

} // namespace frontera
