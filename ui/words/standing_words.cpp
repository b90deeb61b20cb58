// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/standing_words.h"

#include "core/explanation/verdict.h"
#include "core/models/gates/gates_model.h"
#include "core/models/model.h"
#include "core/run/run.h"
#include "ui/words/fraction_words.h"
#include "ui/words/kept_words.h"
#include "ui/words/number_words.h"
#include "ui/words/plural.h"
#include "ui/words/start_words.h"
#include "ui/words/step_words.h"
#include "ui/words/verdict_words.h"

#include <QCoreApplication>

namespace frontera {

namespace {

class StandingPhrases
{
    Q_DECLARE_TR_FUNCTIONS(Standing)

public:
    static QString place(const Run &run)
    {
        return tr("Epoch %1 · step %2").arg(showCount(run.epoch()), showCount(run.position()));
    }

    static QString right(const Verdict &verdict)
    {
        return tr("%1 of %2 right now")
            .arg(showCount(verdict.right), showCount(verdict.observations));
    }

    /// Returns what helps a run that will take long, or does, because of the sizes of its inputs.
    static QString scaling(const Verdict &verdict)
    {
        constexpr qint64 patience = 10; // epochs
        const bool isLong = verdict.kind == Verdict::Kind::Underway && verdict.epoch > patience;
        if ((verdict.kind != Verdict::Kind::Start && !isLong) || !verdict.bounds)
            return {};
        return tr("Up to %1 mistakes are possible; with the inputs evened out at most %2: press E.")
            .arg(showLargeCount(verdict.bounds->most), showLargeCount(verdict.bounds->scaledMost));
    }
};

} // namespace

StandingWords describeStanding(const Verdict &verdict, const Run &run)
{
    const VerdictWords news = describe(verdict, run);
    const StepWords step = describeStep(run);
    StandingWords words{.headline = news.headline, .change = news.detail};
    if (verdict.kind == Verdict::Kind::Start) {
        const StartWords start = describeStart(run);
        if (!start.aim.isEmpty())
            words.headline = start.aim;
        if (!start.classes.isEmpty()) {
            words.change = start.classes;
            words.outlook = keptVerdict(verdict);
        }
        if (words.outlook.isEmpty() && run.settings().model->isPerceptron)
            words.outlook = StandingPhrases::scaling(verdict);
        return words;
    }
    words.place = StandingPhrases::place(run);
    words.briefScore = StandingPhrases::right(verdict);
    words.score = words.briefScore + QStringLiteral(" · ") + describeCountSoFar(verdict, run);
    const QString back = describeReturn(run);
    const bool isNews = verdict.kind == Verdict::Kind::Learnt || !back.isEmpty();
    if (step.head.isEmpty() || isNews) {
        // Elsewhere the detail says more than that weights came back.
        if (verdict.solution == Verdict::Solution::None && !verdict.kept && !back.isEmpty() &&
            !isGates(run.settings()))
            words.change = back;
        return words;
    }
    words.headline = step.head;
    words.change = step.change;
    words.outlook =
        verdict.kind == Verdict::Kind::Cycle ? news.headline : describeOutlook(verdict, run);
    if (words.outlook.isEmpty() && run.settings().model->isPerceptron)
        words.outlook = StandingPhrases::scaling(verdict);
    return words;
}

} // namespace frontera
