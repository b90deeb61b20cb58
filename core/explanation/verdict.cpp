// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/verdict.h"

#include "core/explanation/explanation.h"
#include "core/learning/timeline.h"

namespace frontera {

namespace {

Verdict::Solution solutionOf(const Explanation &explanation)
{
    if (!explanation.isKnown)
        return Verdict::Solution::Unknown;
    return explanation.separability.isLearnable ? Verdict::Solution::Exists
                                                : Verdict::Solution::None;
}

/// Whether a run that goes round disproves all weights: by Novikoff's theorem it does where a
/// solution implies one that leaves no observation at z = 0 (mistake_bound.h).
bool cycleDisproves(const Settings &settings)
{
    return settings.useBias || settings.targets == Targets::Bipolar;
}

} // namespace

Verdict verdictOf(const Timeline &timeline, const Explanation &explanation)
{
    const Dataset &data = timeline.data();
    const Trainer &trainer = timeline.trainer();
    Verdict verdict;
    verdict.epoch = timeline.epoch();
    verdict.step = timeline.position();
    verdict.mistakes = timeline.mistakesUpTo(timeline.position());
    verdict.right = countRight(timeline.weights(), data, timeline.settings());
    verdict.observations = data.observationCount();
    verdict.solution = solutionOf(explanation);
    verdict.bestRight = explanation.bestRight;

    const std::optional<Cycle> &cycle = trainer.cycle();
    if (timeline.position() == 0) {
        verdict.kind = Verdict::Kind::Start;
    } else if (trainer.learntEpoch() &&
               timeline.position() >= *trainer.learntEpoch() * data.observationCount()) {
        verdict.kind = Verdict::Kind::Learnt;
        verdict.epoch = *trainer.learntEpoch();
    } else if (cycle && timeline.position() >= cycle->repeatEpoch * data.observationCount()) {
        verdict.kind = Verdict::Kind::Cycle;
        verdict.cycle = *cycle;
        if (cycleDisproves(timeline.settings()))
            verdict.solution = Verdict::Solution::None;
    } else {
        verdict.kind = Verdict::Kind::Underway;
    }
    return verdict;
}

} // namespace frontera
