// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/model.h"

#include <span>

namespace frontera {

/// Returns all models that the program has.
[[nodiscard]] std::span<const Model *const> models();

} // namespace frontera
