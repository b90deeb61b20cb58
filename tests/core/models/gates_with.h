// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/gates/gates_model.h"

/// Returns the settings of three units that learn these gates; the others are as usual.
inline frontera::Settings gatesWith(const frontera::GateUnits &units)
{
    frontera::Settings settings;
    settings.model = &frontera::gatesModel();
    settings.units = units;
    return settings;
}
