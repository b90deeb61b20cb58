// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trace_summary.h"

#include "core/explanation/float_parting.h"
#include "core/models/gates/gates_model.h"
#include "core/models/model.h"
#include "core/run/run.h"
#include "ui/words/gates_words.h"
#include "ui/words/number_words.h"
#include "ui/words/parting_words.h"
#include "ui/words/plural.h"

#include <QCoreApplication>

namespace frontera {

namespace {

class Summary
{
    Q_DECLARE_TR_FUNCTIONS(Summary)

public:
    static QString converged(const Run &run, qint64 updates)
    {
        const QString epochs = epochCount(*run.learntEpoch());
        if (isGates(run.settings()))
            return tr("converged after %1, with corrections in %2", "6 epochs; 18 steps")
                .arg(epochs, stepCount(updates));
        return tr("converged after %1 and %2", "6 epochs; 11 updates")
            .arg(epochs, updateCount(updates));
    }

    static QString cycle(const Cycle &cycle)
    {
        return cycle.firstEpoch == 0
                   ? tr("cycle: the weights after epoch %1 are those at the start")
                         .arg(cycle.repeatEpoch)
                   : tr("cycle: the weights after epoch %1 are those after epoch %2")
                         .arg(cycle.repeatEpoch)
                         .arg(cycle.firstEpoch);
    }

    /// Returns the sentence about an epoch that does not end.
    static QString stuck(qint64 epoch)
    {
        return tr("not converged: epoch %1 is not at its end after %2 repetitions; take smaller "
                  "weights at the start, or a larger rate")
            .arg(epoch)
            .arg(showCount(mostRepetitions));
    }

    /// Returns the sentence about a run that has not converged. In shuffled epochs weights that
    /// come back prove nothing, as the next epoch has another order.
    static QString notConverged(qint64 epochs, const Settings &settings)
    {
        const Order order = settings.order;
        if (settings.schedule != Schedule::Constant && order != Order::Drawn)
            return tr("not converged after %1: each epoch had a mistake; where the rate falls, "
                      "weights that come back prove nothing",
                      "20 epochs")
                .arg(epochCount(epochs));
        if (order == Order::Drawn)
            return tr("not converged after %1: no epoch without a mistake ended with all right; "
                      "where observations are drawn, weights that come back prove nothing",
                      "20 epochs")
                .arg(epochCount(epochs));
        if (order == Order::Wrong)
            return tr("not converged after %1: each epoch had a mistake; where wrong ones are "
                      "drawn, weights that come back prove nothing",
                      "20 epochs")
                .arg(epochCount(epochs));
        return order == Order::Shuffled
                   ? tr("not converged after %1: each epoch had a mistake; in shuffled epochs, "
                        "weights that come back prove nothing",
                        "20 epochs")
                         .arg(epochCount(epochs))
                   : tr("not converged after %1: each epoch had a mistake, and no state came back",
                        "20 epochs")
                         .arg(epochCount(epochs));
    }

    /// Returns what follows where the last of three neurons has other inputs than the hidden ones.
    static QString hidden(const Run &run)
    {
        return isGates(run.settings()) && hasOtherInputsThanOutputs(run.data())
                   ? tr("; the output neuron learns from hidden outputs 0 and 1, not −1 and +1")
                   : QString();
    }

private:
    static QString epochCount(qint64 count)
    {
        return tr("%1 epoch(s)", nullptr, pluralOf(count)).arg(count);
    }
    static QString updateCount(qint64 count)
    {
        return tr("%1 update(s)", nullptr, pluralOf(count)).arg(count);
    }
    static QString stepCount(qint64 count)
    {
        return tr("%1 step(s)", nullptr, pluralOf(count)).arg(count);
    }
};

} // namespace

QString stuckIn(qint64 epoch)
{
    return Summary::stuck(epoch);
}

QString summaryOf(const Run &run, qint64 updates, qint64 epochs)
{
    const QString hidden = Summary::hidden(run);
    if (run.learntEpoch())
        return Summary::converged(run, updates) + hidden;
    if (run.isStuck())
        return stuckIn(run.epoch());
    const QString end = (run.cycle() ? Summary::cycle(*run.cycle())
                                     : Summary::notConverged(epochs, run.settings())) +
                        hidden;
    return isGates(run.settings()) ? end + QStringLiteral(". ") + describeProgress(run) : end;
}

QString partingOf(const Run &run)
{
    if (!run.model().isPerceptron)
        return {};
    const auto parting = floatParting(run.data(), run.settings(), run.position());
    if (!parting)
        return {};
    const QString brief = describeParting(*parting, run.settings());
    const QString digits = describeRounding(*parting);
    return digits.isEmpty() ? brief : brief + QStringLiteral(". ") + digits;
}

} // namespace frontera
