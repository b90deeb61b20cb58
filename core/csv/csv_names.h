// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace frontera {

// What the name of a column says of the use that is made of it, in English and Spanish. Capitals,
// accents and marks of a question do not matter.

/// Returns true if a name says that its column holds the classes: class, clase, target, aprobado,
/// survived, and the like. `y` does where it stands first or last, or beside x1, x2 … alone, and
/// no column is called x: then both are coordinates.
[[nodiscard]] bool isTargetName(const QStringList &names, int column);

/// Returns true if a name is that of a quantity, which may count by itself: hours, semana, dosis,
/// x, study_hours, and the like, or any with a unit in brackets.
[[nodiscard]] bool isQuantityName(const QString &name);

/// Returns true if a column of this name can hold the numbers of the rows: no, row, fila, #, and
/// the like, or nothing.
[[nodiscard]] bool isRowNumberName(const QString &name);

/// Returns true if a name says which row it is, so that its numbers do even where they do not count
/// by one: código, cédula, legajo, patient, "student number", orden, rank, and the like.
[[nodiscard]] bool isIdentityName(const QString &name);

/// Returns true if a column of this name holds a key of the rows, whatever numbers these are: id,
/// PassengerId, customer_id, and the like.
[[nodiscard]] bool isKeyName(const QString &name);

} // namespace frontera
