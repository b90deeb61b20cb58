// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/plot_signs.h"
#include "ui/views/neuron/change_words.h"

#include <QPointF>
#include <QRectF>
#include <QString>
#include <optional>
#include <vector>

namespace frontera {

class HistoryRecord;
class Run;

/// An input of the neuron and the edge from it to the body.
struct NeuronInput
{
    QString name;  ///< "x₁"; "1" for the bias as the weight of an input that is always 1
    QString value; ///< "0.5"; empty at the start, and for the bias
    std::vector<ChangeWords> weight; ///< the ways to write "w₁ = 0.1 → 0.2"
    /// In batches those for "Δw₁ = 0 → −0.1", what the epoch's mistakes add up to; else empty.
    std::vector<ChangeWords> sum;
    QString product;             ///< "0.1 · 1 = 0.1"; empty at the start, and for the bias
    int sign = 0;                ///< of the weight: −1, 0 or 1
    double share = 0;            ///< the weight's size, relative to the largest of all
    std::vector<QPointF> course; ///< of the weight: steps to the right, its values upwards
    bool counts = true;          ///< false while the weight is 0, and stays so in the step
};

/// The artificial neuron at a position of a run: a pure function of the position. The numbers are
/// those with which the step was computed; at the start there are only names and weights.
struct NeuronPicture
{
    std::vector<NeuronInput> inputs; ///< the first ones, if there are too many to draw
    QString more;                    ///< "… and 3 more"; may be empty
    std::optional<NeuronInput> bias;
    /// The inputs have names, which stand beside their circles, and the values in these.
    bool isNamed = false;
    QString courses;   ///< tells what the courses of the weights are; empty if none is to be drawn
    QRectF courseArea; ///< around all of them, and zero; the least value is its top
    QString dotted;    ///< tells what a dotted edge means; empty if there is none

    QString sum;                 ///< "z = 0.1"
    QString briefSum;            ///< the same with a long number shortened
    bool isBipolar = false;      ///< the activation function is the sign of z, not the step
    bool isTieAMistake = false;  ///< it is 0 at z = 0, which is wrong for both classes
    bool firesAtZero = false;    ///< the step has its value 1 at z = 0
    QString function;            ///< "step"
    QString convention;          ///< "z ≥ 0 → 1"
    std::optional<int> sumSign;  ///< of z: −1, 0 or 1
    QString output;              ///< the number ŷ; may be empty
    std::optional<int> outClass; ///< 1 or 0; nothing at the start and at a tie, which is neither
    QString target;              ///< the number t; may be empty
    int targetClass = 0;
    QString error; ///< "e = −1"
    bool isMistake = false;
    bool hasSums = false; ///< what mistakes add is added up to the end of the epoch

    // The longest words to come, so that nothing moves from one step to the next.
    QString widestValue; ///< of what stands beside the circles
    QString widestWeight;
    QString widestChange;
    QString widestProduct;
    QString widestSum; ///< with its change; empty without sums
};

/// Adds the weights' courses from the start to the run's position, as polygons of at most about
/// `columns` steps. The record must be of the run and be read up to there; of another run, and
/// where numbers are too large, nothing is added.
void addCourses(NeuronPicture &picture, const Run &run, const HistoryRecord &record, int columns);
/// Returns the picture of the run's position. Names the first inputs only if there would be more
/// than `mostRows` rows of inputs, "and more" and the bias.
[[nodiscard]] NeuronPicture neuronPicture(const Run &run, int mostRows = 9);
/// Returns the picture of the step after the run's position, which presents this row, before
/// anything is computed: the inputs, the weights and the target.
[[nodiscard]] NeuronPicture askedNeuronPicture(const Run &run, int row, int mostRows = 9);

} // namespace frontera
