// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/field.h"

namespace frontera {

/// Returns the fields that can be set for a perceptron, in the order in which help lists the
/// options and a session file is read. A detail stands after the choice that it belongs to.
[[nodiscard]] std::span<const Field> perceptronFields();

} // namespace frontera
