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

enum Gate : int { AndGate = 1, XorGate = 6, OrGate = 7, NorGate = 8, XnorGate = 9, NandGate = 14 };

/// The numbers that stand for false and true in a gate's inputs.
enum class GateInputs {
    ZeroOne, ///< 0 and 1
    Bipolar, ///< −1 and +1
};

/// Returns the gate's key on the command line: "and", "not-x1-or-x2". `gate` is from 0 to 15, here
/// and below.
[[nodiscard]] QString gateName(int gate);
/// Returns the gate's four targets: "0110".
[[nodiscard]] QString gateBits(int gate);
/// Returns the number of the gate with this name (in any case) or these four target bits; nothing
/// if there is none.
[[nodiscard]] std::optional<int> findGate(QStringView nameOrBits);
/// Returns the number of the gate that the data equal, name and all, with either inputs and any
/// derived ones; nothing if they equal none.
[[nodiscard]] std::optional<int> gateOf(const Dataset &data);
/// Returns the four observations of a gate in the order 00, 01, 10, 11, with inputs x1 and x2.
[[nodiscard]] Dataset gateDataset(int gate, GateInputs inputs = GateInputs::ZeroOne);

/// Returns the eight observations of a Boolean function of the inputs x1 to x3, given its targets
/// for 000, 001, … 111. The targets are its name too: "10010110". Nothing if the text is not eight
/// characters of 0 and 1.
[[nodiscard]] std::optional<Dataset> threeInputGate(QStringView bits,
                                                    GateInputs inputs = GateInputs::ZeroOne);

/// Returns the inputs of a gate, of two inputs or of three, with any derived ones; nothing if the
/// data equal no gate.
[[nodiscard]] std::optional<GateInputs> gateInputsOf(const Dataset &data);
/// Returns the gate that the data equal with these inputs, and the same features; the data
/// themselves if they equal none.
[[nodiscard]] Dataset withInputs(const Dataset &data, GateInputs inputs);

} // namespace frontera
