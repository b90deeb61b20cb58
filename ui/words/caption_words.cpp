// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/caption_words.h"

#include "core/models/gates/gates_model.h"
#include "core/run/run.h"
#include "ui/words/number_words.h"
#include "ui/words/verdict_words.h"

#include <QCoreApplication>

namespace frontera {

namespace {

class CaptionPhrases
{
    Q_DECLARE_TR_FUNCTIONS(Caption)

public:
    static QString formulas() { return tr("What one step does"); }

    static CaptionWords arithmetic(const Run &run)
    {
        const QString step = showCount(run.position());
        const bool isFloat = run.settings().arithmetic == Arithmetic::Float;
        const QString brief = (isFloat ? tr("Step %1 in floats, with the weights before it")
                                       : tr("Step %1, with the weights before it"))
                                  .arg(step);
        if (isGates(run.settings())) // there are nine of them
            return {brief, brief};
        return {(isFloat ? tr("Step %1 in floats, with the weights before it: %2")
                         : tr("Step %1, with the weights before it: %2"))
                    .arg(step, describeWeightsBefore(run)),
                brief};
    }

    static CaptionWords tableOfUnits(const Run &run)
    {
        const QString words = run.position() == 0   ? atStart(run, tr("With the start weights"))
                              : run.facts().updated ? tr("With the new weights")
                                                    : tr("With the same weights");
        return {words, words};
    }

    static CaptionWords table(const Run &run)
    {
        const QString weights = describeWeights(run);
        if (run.position() == 0)
            return {atStart(run, tr("With the start weights %1").arg(weights)),
                    atStart(run, tr("At the start"))};
        return {
            (run.facts().updated ? tr("With the new weights %1") : tr("With the same weights %1"))
                .arg(weights),
            tr("Now: %1", "weights").arg(weights)};
    }

    static CaptionWords asked(const Run &run)
    {
        const QString words = tr("What comes, and what is to come out");
        if (!isLinear(run))
            return {words, words};
        return {tr("Now: %1", "weights").arg(describeWeights(run)), words};
    }

private:
    static QString atStart(const Run &run, const QString &weights)
    {
        return tr("%1: %2 of %3 right", "with the start weights; how many of how many")
            .arg(weights, showCount(run.predictor()->countRight(run.data())),
                 showCount(run.data().observationCount()));
    }
};

} // namespace

CaptionWords captionOfArithmetic(const Run &run)
{
    return run.position() == 0
               ? CaptionWords{CaptionPhrases::formulas(), CaptionPhrases::formulas()}
               : CaptionPhrases::arithmetic(run);
}

CaptionWords captionOfTable(const Run &run)
{
    return isLinear(run) ? CaptionPhrases::table(run) : CaptionPhrases::tableOfUnits(run);
}

CaptionWords captionOfAskedTable(const Run &run)
{
    return CaptionPhrases::asked(run);
}

} // namespace frontera
