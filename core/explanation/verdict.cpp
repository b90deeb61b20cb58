// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/verdict.h"

#include "core/explanation/explanation.h"
#include "core/learning/timeline.h"

namespace frontera {

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
    verdict.isImpossible = !explanation.separability.isLearnable;
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
    } else {
        verdict.kind = Verdict::Kind::Underway;
    }
    return verdict;
}

} // namespace frontera
