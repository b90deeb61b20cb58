// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/verdict.h"

#include "core/explanation/explanation.h"
#include "core/models/model.h"
#include "core/run/run.h"

namespace frontera {

namespace {

Verdict::Solution solutionOf(const Explanation &explanation)
{
    if (!explanation.isKnown || !explanation.isAsked)
        return Verdict::Solution::Unknown;
    return explanation.separability.isLearnable ? Verdict::Solution::Exists
                                                : Verdict::Solution::None;
}

/// Returns true if a run that goes round proves that no weights get all right. By Novikoff's
/// theorem it does if any such weights imply others that leave no observation at z = 0
/// (mistake_bound.h). In batches, too: the sum of k ≤ n mistakes adds at most η²·k²·R² to |w|², so
/// the mistakes are bounded by n times as much. Doubles may go round because of their rounding.
bool cycleDisproves(const Settings &settings)
{
    return settings.model->isPerceptron && settings.arithmetic == Arithmetic::Exact &&
           !settings.hasThreshold && (settings.useBias || !classAtZero(settings));
}

VerdictKept keptOf(const Run &run, const Predictor &predictor)
{
    const Reading reading = run.reading();
    const int right = reading.kept->right ? *reading.kept->right : predictor.countRight(run.data());
    return {run.settings().keep, right, reading.kept->since};
}

} // namespace

Verdict verdictOf(const Run &run, const Explanation &explanation)
{
    const Dataset &data = run.data();
    Verdict verdict;
    verdict.epoch = run.epoch();
    verdict.step = run.position();
    verdict.mistakes = run.mistakesUpTo(run.position());
    verdict.right = run.predictor()->countRight(data);
    verdict.observations = data.observationCount();
    verdict.solution = solutionOf(explanation);
    verdict.bestRight = explanation.bestRight;
    if (explanation.isKnown && explanation.scaledMost)
        verdict.bounds = {explanation.bound->most, *explanation.scaledMost};

    if (const PredictorPointer kept = run.keptPredictor())
        verdict.kept = keptOf(run, *kept);

    const std::optional<Cycle> &cycle = run.cycle();
    if (run.position() == 0) {
        verdict.kind = Verdict::Kind::Start;
    } else if (run.learntEpoch() && run.position() >= run.clock().endOf(*run.learntEpoch())) {
        verdict.kind = Verdict::Kind::Learnt;
        verdict.epoch = *run.learntEpoch();
    } else if (cycle && run.position() >= run.clock().endOf(cycle->repeatEpoch)) {
        verdict.kind = Verdict::Kind::Cycle;
        verdict.cycle = *cycle;
        if (cycleDisproves(run.settings()))
            verdict.solution = Verdict::Solution::None;
    } else {
        verdict.kind = Verdict::Kind::Underway;
    }
    return verdict;
}

} // namespace frontera
