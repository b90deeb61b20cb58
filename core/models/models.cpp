// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/models.h"

#include "core/models/perceptron/perceptron_model.h"

#include <array>

namespace frontera {

std::span<const Model *const> models()
{
    static const std::array all = {&perceptronModel()};
    return all;
}

} // namespace frontera
