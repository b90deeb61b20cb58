// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

class Fraction;
struct WidestStreet;

// Boundaries as a program prints them: exact, with plain signs and digits.

/// Returns a term of a sum, "1/2·x1"; with 1 or −1 in front the factor alone, "x1" or "-x1".
[[nodiscard]] QString termText(const Fraction &number, const QString &factor);
/// Returns the middle of the street as an equation, without terms that are 0: "2·x1 - x2 + 3 = 0".
[[nodiscard]] QString equationText(const WidestStreet &street);
/// Returns the same, of two inputs, solved for x2: "x2 = -x1 + 3/2". The weight of x2 is not 0.
[[nodiscard]] QString slopeText(const WidestStreet &street);

} // namespace frontera
