// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/verdict_words.h"

#include "core/explanation/step_effect.h"
#include "core/explanation/verdict.h"
#include "core/models/gates/gates_model.h"
#include "core/models/model.h"
#include "core/models/perceptron/perceptron.h"
#include "core/run/run.h"
#include "ui/words/bias_words.h"
#include "ui/words/feature_words.h"
#include "ui/words/gate_words.h"
#include "ui/words/gates_words.h"
#include "ui/words/kept_words.h"
#include "ui/words/number_words.h"
#include "ui/words/plural.h"
#include "ui/words/settings_words.h"
#include "ui/words/threshold_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace frontera {

namespace {

using Solution = Verdict::Solution;

class VerdictPhrases
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)

public:
    static QString limit(const Verdict &verdict, const Run &run)
    {
        const Settings &settings = run.settings();
        if (!verdict.bestRight)
            return unknownLimit(run.data().inputCount(), settings.useBias);
        const QString best = showCount(*verdict.bestRight);
        const QString all = showCount(verdict.observations);
        return limitWords(run.data().inputCount(), settings.useBias).arg(best, all);
    }

    /// Returns the words about the most, %1, that any boundary gets right of all, %2.
    static QString limitWords(int inputs, bool useBias)
    {
        if (inputs <= 2)
            return useBias ? tr("no line gets more than %1 of %2")
                           : tr("no line through the origin gets more than %1 of %2");
        if (inputs == 3)
            return useBias ? tr("no plane gets more than %1 of %2")
                           : tr("no plane through the origin gets more than %1 of %2");
        return useBias ? tr("no hyperplane gets more than %1 of %2")
                       : tr("no hyperplane through the origin gets more than %1 of %2");
    }

    /// For data of which it is only known that not all can be right.
    static QString unknownLimit(int inputs, bool useBias)
    {
        if (inputs <= 2)
            return useBias ? tr("no line gets all right")
                           : tr("no line through the origin gets all right");
        if (inputs == 3)
            return useBias ? tr("no plane gets all right")
                           : tr("no plane through the origin gets all right");
        return useBias ? tr("no hyperplane gets all right")
                       : tr("no hyperplane through the origin gets all right");
    }

    static VerdictWords start(const Verdict &verdict)
    {
        return {tr("Nothing was presented yet."),
                tr("With the start weights, %1 of %2 are right.")
                    .arg(showCount(verdict.right), showCount(verdict.observations))};
    }

    /// Floats may learn what no line separates, or go round where one does: because of rounding.
    static bool isExact(const Run &run) { return run.settings().arithmetic == Arithmetic::Exact; }

    static VerdictWords underway(const Verdict &verdict, const Run &run)
    {
        VerdictWords words;
        words.headline = tr("Epoch %1, step %2: %3 of %4 right")
                             .arg(showCount(verdict.epoch), showCount(verdict.step),
                                  showCount(verdict.right), showCount(verdict.observations));
        words.detail = soFar(verdict, run) + u'.';
        if (const QString outlook = VerdictPhrases::outlook(verdict, run); !outlook.isEmpty())
            words.detail += u' ' + outlook;
        return words;
    }

    static QString soFar(const Verdict &verdict, const Run &run)
    {
        const int form = pluralOf(verdict.mistakes);
        return (isGates(run.settings()) ? tr("%1 step(s) with corrections so far", nullptr, form)
                : isEachMistakeCorrected(run) ? tr("%1 correction(s) so far", nullptr, form)
                                              : tr("%1 mistake(s) so far", nullptr, form))
            .arg(showCount(verdict.mistakes));
    }

    static QString outlook(const Verdict &verdict, const Run &run)
    {
        if (run.isStuck())
            return tr("Epoch %1 is not at its end after %2 repetitions.")
                .arg(showCount(verdict.epoch), showCount(mostRepetitions));
        // That no line does it is a proof of its own. It is kept back for as long as it takes the
        // class to see it, and a fixed order to show its cycle.
        const qint64 keptBack = isSameEachEpoch(run.settings().order) ? 3 : 1;
        if (verdict.epoch <= keptBack)
            return {};
        if (verdict.solution == Solution::None && isExact(run))
            return tr("It will never end: %1.").arg(limit(verdict, run));
        if (run.settings().schedule != Schedule::Constant)
            return tr("As the rate falls, weights that come back prove nothing.");
        if (run.settings().order == Order::Wrong && verdict.solution != Solution::Exists)
            return tr("Where wrong ones are drawn, no cycle can be proved.");
        return {};
    }

    static VerdictWords learnt(const Verdict &verdict, const Run &run)
    {
        const QString epochs =
            tr("%1 epoch(s)", nullptr, pluralOf(verdict.epoch)).arg(showCount(verdict.epoch));
        const int form = pluralOf(verdict.mistakes);
        const QString corrections =
            (isGates(run.settings())       ? tr("%1 step(s) with corrections", nullptr, form)
             : isEachMistakeCorrected(run) ? tr("%1 correction(s)", nullptr, form)
                                           : tr("%1 mistake(s)", nullptr, form))
                .arg(showCount(verdict.mistakes));
        const QString headline =
            verdict.observations == 1
                ? tr("Learnt: the only observation is right after %1 and %2")
                      .arg(epochs, corrections)
                : tr("Learnt: all %1 right after %2 and %3")
                      .arg(showCount(verdict.observations), epochs, corrections);
        return {headline, tr("The last epoch had no mistake, so nothing changes any more.")};
    }

    static VerdictWords cycle(const Verdict &verdict, const Run &run)
    {
        const QString repeat = showCount(verdict.cycle.repeatEpoch);
        const QString first = showCount(verdict.cycle.firstEpoch);
        const bool isFromStart = verdict.cycle.firstEpoch == 0;
        const QString title = dataTitle(run.data());
        if (verdict.solution == Solution::None)
            return {tr("%1: %2.").arg(title, limit(verdict, run)),
                    isFromStart ? tr("The weights after epoch %1 are those at the start: "
                                     "it will go round for ever.")
                                      .arg(repeat)
                                : tr("The weights after epoch %1 are those after epoch %2: "
                                     "it will go round for ever.")
                                      .arg(repeat, first)};
        VerdictWords words;
        words.headline = tr("%1: from this start it will go round for ever.").arg(title);
        words.detail =
            isFromStart
                ? tr("The weights after epoch %1 are those at the start.").arg(repeat)
                : tr("The weights after epoch %1 are those after epoch %2.").arg(repeat, first);
        if (verdict.solution == Solution::Exists && !isExact(run))
            words.detail += u' ' + tr("But all %1 can be right: it is rounding that goes round.")
                                       .arg(showCount(verdict.observations));
        else if (verdict.solution == Solution::Exists)
            words.detail += u' ' + tr("But all %1 can be right, with z = 0 for some: another start "
                                      "would do.")
                                       .arg(showCount(verdict.observations));
        return words;
    }

    static QString hiddenOutputs(const Dataset &data)
    {
        return hasOtherInputsThanOutputs(data) ? tr("hidden outputs 0/1") + QStringLiteral(" · ")
                                               : QString();
    }

    static QString position(const Run &run) { return tr("step %1").arg(showCount(run.position())); }

    static QString settings(const Settings &settings, const Dataset &data)
    {
        const Weights start = initialWeights(settings, data.inputCount());
        QStringList parts;
        const QString rate = QStringLiteral("η = ") + showRate(settings);
        parts += settings.schedule == Schedule::Constant ? rate : tr("%1 in epoch k").arg(rate);
        const QString w = QStringLiteral("w = ") + showBriefVector(start.w);
        if (settings.hasThreshold)
            parts += tr("start %1, θ = %2").arg(w, showNumber(settings.threshold));
        else
            parts += settings.useBias ? tr("start %1, %2 = %3")
                                            .arg(w, biasName(settings, data),
                                                 showNumber(signedBias(start.b, settings)))
                                      : tr("start %1, no bias").arg(w);
        if (isBiasOpposite(settings))
            parts += constantInput(data) + QStringLiteral(" = −1");
        const bool isBipolar = settings.targets == Targets::Bipolar;
        if (isBipolar)
            parts += tr("targets −1/+1");
        if (const std::optional<int> right = classAtZero(settings))
            parts +=
                aboutThreshold(*right == 1 ? tr("fires at z ≥ 0") : tr("fires at z > 0"), settings);
        if (const Decimal zone = deadZoneOf(settings); !zone.isZero())
            parts += tr("dead zone ±%1").arg(showNumber(zone));
        if (isBipolar && learnsByError(settings))
            parts += QStringLiteral("η·(t − ŷ)·x");
        if (settings.order == Order::Chosen) {
            QStringList rows;
            for (const int row : settings.permutation)
                rows += QString::number(row + 1);
            parts += tr("order %1").arg(rows.join(QStringLiteral(", ")));
        } else if (settings.order == Order::Shuffled) {
            parts += tr("shuffled, seed %1").arg(settings.seed);
        } else if (settings.order == Order::ShuffledOnce) {
            parts += tr("shuffled once, seed %1").arg(settings.seed);
        } else if (settings.order == Order::Drawn) {
            parts += tr("drawn with replacement, seed %1").arg(settings.seed);
        } else if (settings.order == Order::Wrong) {
            parts += tr("drawn from the wrong ones, seed %1").arg(settings.seed);
        }
        if (settings.update != Update::Online)
            parts +=
                settings.update == Update::Batch ? tr("in batches") : tr("repeated until right");
        if (settings.keep == Keep::Best)
            parts += tr("the best weights kept");
        else if (settings.keep == Keep::Average)
            parts += tr("the average kept");
        if (settings.arithmetic == Arithmetic::Float)
            parts += tr("in floats");
        return parts.join(QStringLiteral(" · "));
    }
};

} // namespace

QString VerdictWords::sentence() const
{
    return detail.isEmpty() ? headline : headline + u' ' + detail;
}

namespace {

VerdictWords describeAny(const Verdict &verdict, const Run &run)
{
    switch (verdict.kind) {
    case Verdict::Kind::Start:
        return VerdictPhrases::start(verdict);
    case Verdict::Kind::Underway:
        return VerdictPhrases::underway(verdict, run);
    case Verdict::Kind::Learnt:
        return VerdictPhrases::learnt(verdict, run);
    case Verdict::Kind::Cycle:
        break;
    }
    return VerdictPhrases::cycle(verdict, run);
}

} // namespace

VerdictWords describe(const Verdict &verdict, const Run &run)
{
    VerdictWords words = describeAny(verdict, run);
    if (const QString kept = keptVerdict(verdict); !kept.isEmpty())
        words.detail += words.detail.isEmpty() ? kept : u' ' + kept;
    return isGates(run.settings()) ? describeGates(verdict, run, words) : words;
}

QString describeCountSoFar(const Verdict &verdict, const Run &run)
{
    return VerdictPhrases::soFar(verdict, run);
}

QString describeOutlook(const Verdict &verdict, const Run &run)
{
    if (verdict.kind != Verdict::Kind::Underway)
        return {};
    if (isGates(run.settings()))
        return describeGates(verdict, run, {}).detail;
    QStringList sentences{VerdictPhrases::outlook(verdict, run), keptVerdict(verdict)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString describeSettings(const Settings &settings, const Dataset &data)
{
    QString words;
    if (isGates(settings))
        words = describeUnits(settings.units) + QStringLiteral(" · ") +
                VerdictPhrases::hiddenOutputs(data) + VerdictPhrases::settings(settings, data);
    else
        words = settings.model->isPerceptron
                    ? VerdictPhrases::settings(settings, data)
                    : listFields(settings, data.inputCount()).join(QStringLiteral(" · "));
    return data.features().empty() ? words : words + QStringLiteral(" · ") + featureEquations(data);
}

QString describePosition(const Run &run)
{
    return VerdictPhrases::position(run);
}

namespace {

QString weightsText(const Run &run, Number LinkReading::*weight)
{
    const UnitReading unit = run.reading().units.front();
    std::vector<Number> weights;
    for (const LinkReading &link : unit.links)
        weights.push_back(link.*weight);
    QString text = QStringLiteral("w = ") + showBriefVector(weights);
    if (run.settings().hasThreshold)
        text += QStringLiteral(", θ = ") + showNumber(run.settings().threshold);
    if (unit.bias)
        text += QStringLiteral(", %1 = ").arg(biasName(run.settings(), run.data())) +
                showNumber((*unit.bias).*weight);
    return text;
}

} // namespace

QString describeWeights(const Run &run)
{
    return weightsText(run, &LinkReading::after);
}

QString describeWeightsBefore(const Run &run)
{
    return weightsText(run, &LinkReading::weight);
}

} // namespace frontera
