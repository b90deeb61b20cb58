// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/kept_words.h"

#include "core/explanation/verdict.h"
#include "core/models/perceptron/averaged.h"
#include "core/run/run.h"
#include "ui/words/bias_words.h"

#include <QCoreApplication>

namespace frontera {

namespace {

class KeptPhrases
{
    Q_DECLARE_TR_FUNCTIONS(Kept)

public:
    static QString name(Keep keep) { return keep == Keep::Best ? tr("kept") : tr("average"); }

    static QString formula(Keep keep)
    {
        return keep == Keep::Best ? tr("Kept: the weights that got the most right so far")
                                  : tr("Kept: the mean of the weights after each presentation");
    }

    static QString verdict(const VerdictKept &kept, int observations)
    {
        const QString right = showCount(kept.right);
        const QString all = showCount(observations);
        if (kept.keep == Keep::Average)
            return tr("The average gets %1 of %2 right.").arg(right, all);
        return kept.since == 0 ? tr("Best kept: %1 of %2 right since the start.").arg(right, all)
                               : tr("Best kept: %1 of %2 right since step %3.")
                                     .arg(right, all, showCount(kept.since));
    }

    static QString weights(Keep keep, const QString &numbers)
    {
        return keep == Keep::Best ? tr("Best kept: %1").arg(numbers)
                                  : tr("Average: %1").arg(numbers);
    }

    static QString rounding()
    {
        return tr("The average is rounded to %1 digits.").arg(averageDigits);
    }
};

} // namespace

QString keptName(const Settings &settings)
{
    return settings.keep == Keep::Last ? QString() : KeptPhrases::name(settings.keep);
}

QString keptFormula(const Settings &settings)
{
    return settings.keep == Keep::Last ? QString() : KeptPhrases::formula(settings.keep);
}

QString keptVerdict(const Verdict &verdict)
{
    return verdict.kept ? KeptPhrases::verdict(*verdict.kept, verdict.observations) : QString();
}

QString keptWeights(const Run &run)
{
    constexpr qsizetype mostDigits = averageDigits + 8; // all of a rounded mean, of usual size
    const Reading reading = run.reading();
    if (!reading.kept)
        return {};
    QString numbers = QStringLiteral("w = ") + showBriefVector(reading.kept->weights, mostDigits);
    if (reading.kept->bias)
        numbers += QStringLiteral(", %1 = ").arg(biasName(run.settings(), run.data())) +
                   showNumber(*reading.kept->bias, mostDigits);
    return KeptPhrases::weights(run.settings().keep, numbers);
}

QString keptRounding(const Run &run)
{
    const Reading reading = run.reading();
    return reading.kept && reading.kept->isRounded ? KeptPhrases::rounding() : QString();
}

} // namespace frontera
