// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/entry.h"
#include "core/settings/settings.h"

#include <QByteArray>
#include <QString>

namespace frontera {

struct Reading;

/// Returns the names of the units' gates with "," between: "or,nand,and".
[[nodiscard]] QString textOf(const GateUnits &units);
/// Reads the gates of three units, each by its name or its four target bits, with "," between.
[[nodiscard]] Entry<GateUnits> readUnits(QStringView text);
/// Returns a name for each unit of a reading that differs from all others, for columns: of units
/// that learn gates the gate's name, with "_" and the unit's number, from 1, where several have the
/// same gate: "or_1", "or_2", "and". Empty for other units.
[[nodiscard]] std::vector<QByteArray> unitNames(const Reading &reading);

} // namespace frontera
