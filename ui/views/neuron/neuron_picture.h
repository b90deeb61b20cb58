// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/plot_signs.h"

#include <QString>
#include <optional>
#include <vector>

namespace frontera {

class Run;

/// An input of the neuron and the edge that leads from it to the body.
struct NeuronInput
{
    QString name;    ///< "x₁"; "1" for the bias, which is the weight of an input that is always 1
    QString value;   ///< "0.5"; empty at the start, and for the bias
    QString weight;  ///< "w₁ = 0.1", before the update
    QString change;  ///< " → 0.2": what the update made of it; empty where it made nothing
    QString product; ///< "0.1 · 1 = 0.1"; empty at the start, and for the bias
    int sign = 0;    ///< of the weight: −1, 0 or 1
    double share = 0; ///< the weight's size, where the largest of all has 1
};

/// The artificial neuron at a position of a run: a pure function of the position. The numbers are
/// those with which the step was computed; at the start there are only names and the weights.
struct NeuronPicture
{
    std::vector<NeuronInput> inputs; ///< the first ones, where there are too many to draw
    QString more;                    ///< "… and 3 more", or empty
    std::optional<NeuronInput> bias;

    QString sum;                 ///< "z = 0.1"
    bool isBipolar = false;      ///< the function of activation is the sign of z, not the step
    bool firesAtZero = false;    ///< which end of the step's jump belongs to it
    QString function;            ///< "step"
    QString convention;          ///< "z ≥ 0 → 1"
    std::optional<int> sumSign;  ///< where on the function z lies: −1, 0 or 1
    QString output;              ///< the number ŷ, or empty
    std::optional<int> outClass; ///< 1 or 0; none at the start and at a tie, which is neither
    QString target;              ///< the number t, or empty
    int targetClass = 0;
    QString error; ///< "e = −1"
    bool isMistake = false;

    // The longest words to come, so that nothing moves from one step to the next.
    QString widestValue;
    QString widestWeight;
    QString widestChange;
    QString widestProduct;
};

[[nodiscard]] NeuronPicture neuronPicture(const Run &run);

} // namespace frontera
