// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/explanation.h"

#include "core/csv/scaled_data.h"
#include "core/data/dataset.h"
#include "core/linear/best_line.h"
#include "core/models/models.h"
#include "core/settings/settings.h"

#include <algorithm>

namespace frontera {

namespace {

std::optional<int> bestRight(const Dataset &data, const LinearQuestion &question, bool isLearnable,
                             const std::stop_token &stop)
{
    if (isLearnable)
        return data.observationCount();
    if (!bestLineCost(data, question.useBias))
        return std::nullopt;
    return bestLine(data, question, stop);
}

/// Returns the bound that scaled inputs would have, if that is of use.
std::optional<Fraction> scaledMost(const Dataset &data, const Settings &settings,
                                   const std::optional<MistakeBound> &bound,
                                   const std::stop_token &stop)
{
    constexpr int share = 10;
    const bool isScaled = data.origin() != nullptr && !data.origin()->scales.empty();
    if (!bound || bound->most <= Fraction(manyMistakes) || isScaled ||
        qint64{data.observationCount()} * data.givenCount() > mostForScaling)
        return std::nullopt;
    const std::optional<Dataset> scaled = scaledData(data, CsvScale::Standard);
    // What is derived may have too many digits.
    if (!scaled || scaled->inputCount() != data.inputCount())
        return std::nullopt;
    const std::optional<MistakeBound> other = mistakeBound(*scaled, settings, stop);
    return other && other->most * Fraction(share) <= bound->most ? std::optional(other->most)
                                                                 : std::nullopt;
}

/// Fills in what is found out, in an order of which each part is of use without those after it.
void find(const Dataset &data, const Settings &settings, const std::stop_token &stop,
          Explanation &explanation)
{
    int ones = 0;
    for (int row = 0; row < data.observationCount(); ++row)
        ones += data.target(row);
    explanation.hasBothClasses = ones > 0 && ones < data.observationCount();
    explanation.isKnown = false;
    const std::optional<LinearQuestion> question = questionOf(settings);
    explanation.isAsked = question.has_value();
    if (question)
        explanation.separability = separability(data, *question, stop);
    explanation.isKnown = true;
    if (settings.model->isPerceptron && question && settings.arithmetic == Arithmetic::Exact)
        explanation.bound = mistakeBound(data, settings, stop);
    if (question)
        explanation.bestRight =
            bestRight(data, *question, explanation.separability.isLearnable, stop);
    if (settings.model->isPerceptron)
        explanation.parting = floatParting(data, settings, stepsForParting(data, settings), stop);
    if (explanation.hasBothClasses)
        explanation.scaledMost = scaledMost(data, settings, explanation.bound, stop);
}

} // namespace

std::optional<double> bestLineCost(const Dataset &data, bool useBias)
{
    constexpr int plain = 3; // inputs, beyond which the numbers become long
    const int turns = std::max(data.inputCount() - (useBias ? 0 : 1), 1);
    double places = 1; // a line is turned around each observation, with one less to be turned to
    for (int rows = data.observationCount(), i = 0; i < turns && rows > 1; ++i)
        places *= rows--;
    const double most = double{mostForBestLine} * mostForBestLine / (turns > plain ? 10 : 1);
    if (data.observationCount() > mostForBestLine || places > most)
        return std::nullopt;
    return places * (turns > plain ? turns : 1);
}

Explanation explain(const Dataset &data, const Settings &settings, const std::stop_token &stop)
{
    const Explanation explanation = explainSoFar(data, settings, stop);
    if (explanation.isKnown && !explanation.isCutShort)
        return explanation;
    Explanation unknown;
    unknown.isKnown = false;
    return unknown;
}

Explanation explainSoFar(const Dataset &data, const Settings &settings, const std::stop_token &stop)
{
    Explanation explanation;
    try {
        find(data, settings, stop, explanation);
    } catch (const Stopped &) {
        explanation.isCutShort = explanation.isKnown;
    }
    return explanation;
}

} // namespace frontera
