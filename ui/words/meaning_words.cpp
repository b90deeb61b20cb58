// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/meaning_words.h"

#include "core/data/dataset.h"
#include "core/settings/settings.h"
#include "ui/words/threshold_words.h"

#include <QCoreApplication>

namespace frontera {

namespace {

class MeaningPhrases
{
    Q_DECLARE_TR_FUNCTIONS(Arithmetic)

public:
    static QString feature() { return tr("a further input"); }
    static QString sum() { return tr("the sum"); }
    static QString threshold() { return tr("the threshold"); }
    static QString rate() { return tr("the learning rate"); }

    static QString output(const Settings &settings)
    {
        if (settings.targets == Targets::Bipolar)
            return tr("the output"); // its formula says what it is at 0
        return aboutThreshold(settings.firesAtZero ? tr("the output: 1 if z ≥ 0")
                                                   : tr("the output: 1 if z > 0"),
                              settings);
    }

    static QString error(const Settings &settings)
    {
        return learnsByError(settings) ? tr("the error: target less output")
                                       : tr("the error: 0 where it is right");
    }

    /// Returns the words beside the weights and the bias: one sentence, over as many lines.
    static QStringList learning(int inputs, const Settings &settings)
    {
        const bool isBatch = settings.update == Update::Batch;
        QStringList lines;
        if (inputs == 1)
            lines += isBatch ? tr("the changes add up") : tr("the weight learns, at the rate η");
        else if (isBatch)
            lines << tr("the changes add up,") << tr("each by its own input");
        else
            lines << tr("the weights learn: the rate η")
                  << (learnsByError(settings) ? tr("times e times their own input")
                                              : tr("times t times their own input"));
        if (!settings.useBias)
            return lines;
        lines.back() += u',';
        while (lines.size() < inputs)
            lines += QString();
        lines += isBatch ? tr("and so do those of the bias") : tr("and so does the bias");
        return lines;
    }
};

} // namespace

QStringList meaningsOfFormulas(const Dataset &data, const Settings &settings)
{
    constexpr std::size_t mostTold = 4; // features: the formulas of more are not told
    QStringList meanings;
    if (data.features().size() <= mostTold) {
        for (std::size_t i = 0; i < data.features().size(); ++i)
            meanings += MeaningPhrases::feature();
    }
    meanings << MeaningPhrases::sum() << MeaningPhrases::output(settings);
    if (settings.hasThreshold)
        meanings += MeaningPhrases::threshold();
    meanings += MeaningPhrases::error(settings);
    if (settings.schedule != Schedule::Constant)
        meanings += MeaningPhrases::rate();
    return meanings + MeaningPhrases::learning(data.inputCount(), settings);
}

} // namespace frontera
