// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <QString>
#include <QStringView>
#include <optional>

namespace frontera {

/// The 16 Boolean functions of two inputs. A gate's number is its four targets, for the
/// observations 00, 01, 10, 11, read as binary digits: AND is 0001, number 1; XOR is 0110,
/// number 6.
constexpr int gateCount = 16;

enum Gate : int { AndGate = 1, XorGate = 6, OrGate = 7 };

/// The gate's key, as the command line takes it: "and", "not-x1-or-x2".
[[nodiscard]] QString gateName(int gate);
/// The gate's four targets: "0110".
[[nodiscard]] QString gateBits(int gate);
/// The number of the gate with this name (in any case) or these four target bits.
[[nodiscard]] std::optional<int> findGate(QStringView nameOrBits);
/// The gate that the data are; nothing if they only share its name.
[[nodiscard]] std::optional<int> gateOf(const Dataset &data);
/// The four observations of a gate in the order 00, 01, 10, 11; inputs x1 and x2.
[[nodiscard]] Dataset gateDataset(int gate);

/// A Boolean function of three inputs, x1 to x3, by its eight target bits for the observations 000,
/// 001, … 111; they are its name too: "10010110". Nothing where the text is not eight of 0 and 1.
[[nodiscard]] std::optional<Dataset> threeInputGate(QStringView bits);

} // namespace frontera
