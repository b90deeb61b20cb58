// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/classified_words.h"

#include "core/session/predicted_rows.h"
#include "ui/words/number_words.h"
#include "ui/words/plural.h"

#include <QCoreApplication>

namespace frontera {

namespace {

class ClassifiedWords
{
    Q_DECLARE_TR_FUNCTIONS(ClassifiedWords)

public:
    static QString weights(const PredictingWeights &weights)
    {
        const QString step = showCount(weights.position);
        if (weights.areKept)
            return tr("With the weights kept by step %1: %2.", "step; what they get right")
                .arg(step, right(weights));
        return weights.position == 0
                   ? tr("With the weights of the start, before any step: %1.",
                        "what they get right")
                         .arg(right(weights))
                   : tr("With the weights of step %1: %2.", "step; what they get right")
                         .arg(step, right(weights));
    }

    static QString gaps(qint64 rows)
    {
        return tr("%1 row(s) left without a class, as a number is missing.", nullptr,
                  pluralOf(rows))
            .arg(showCount(rows));
    }

    static QString labelled(qint64 rows)
    {
        return tr("%1 row(s) left out that have a class already.", nullptr, pluralOf(rows))
            .arg(showCount(rows));
    }

private:
    static QString right(const PredictingWeights &weights)
    {
        const QString all = showCount(weights.observations);
        return weights.wrong == 0 ? tr("all %1 observations of the data are right").arg(all)
                                  : tr("%1 of the %2 observations of the data are wrong", nullptr,
                                       pluralOf(weights.wrong))
                                        .arg(showCount(weights.wrong), all);
    }
};

} // namespace

QString describeWeights(const PredictingWeights &weights)
{
    return ClassifiedWords::weights(weights);
}

QStringList describeUnclassified(const UnlabelledRows &rows)
{
    QStringList sentences;
    if (rows.gaps > 0)
        sentences += ClassifiedWords::gaps(rows.gaps);
    if (rows.labelled > 0)
        sentences += ClassifiedWords::labelled(rows.labelled);
    return sentences;
}

} // namespace frontera
