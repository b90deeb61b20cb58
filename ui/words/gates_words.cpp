// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/gates_words.h"

#include "core/explanation/verdict.h"
#include "core/models/gates/gate_learner.h"
#include "core/run/run.h"
#include "ui/words/gate_words.h"
#include "ui/words/number_words.h"
#include "ui/words/plural.h"
#include "ui/words/verdict_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace frontera {

namespace {

class GatesPhrases
{
    Q_DECLARE_TR_FUNCTIONS(GatesVerdict)

public:
    explicit GatesPhrases(const Run &run)
        : m_run(run)
        , m_units(run.settings().units)
        , m_observations(run.data().observationCount())
        , m_survey(surveyOf(unitWeightsOf(*run.predictor()), run.settings(), run.data()))
    {
    }

    [[nodiscard]] QString start() const
    {
        return joined({tr("%1 and %2 learn from the inputs, %3 from their outputs.")
                           .arg(title(0), title(1), title(2)),
                       mismatch()});
    }

    [[nodiscard]] QString progress(bool saysNever) const
    {
        return joined({unitsNow(), saysNever ? never() : QString(), mismatch()});
    }

    [[nodiscard]] VerdictWords learnt(qint64 epoch) const
    {
        const QString epochs = tr("%1 epoch(s)", nullptr, pluralOf(epoch)).arg(showCount(epoch));
        const QString headline =
            m_observations == 1 ? tr("Learnt: the only observation is right after %1").arg(epochs)
                                : tr("Learnt: all %1 right after %2").arg(all(), epochs);
        if (m_survey.hiddenPlaces == m_survey.places)
            return {headline, tr("Each neuron has learnt its gate: nothing changes any more.")};
        return {headline, tr("%1 and %2 turn %3 points into %4; %5 parts them.")
                              .arg(title(0), title(1), showCount(m_survey.places),
                                   showCount(m_survey.hiddenPlaces), title(2))};
    }

    [[nodiscard]] VerdictWords cycle(const VerdictWords &usual) const
    {
        if (!isSettled())
            return {usual.headline, joined({usual.detail, never(), mismatch()})};
        return {tr("%1: each neuron has learnt its gate, but together they are %2.")
                    .arg(dataTitle(m_run.data()), gateTitle(composedGate(m_units))),
                tr("Nothing changes any more, and %1 of %2 are right.")
                    .arg(showCount(countComposed(m_units, m_run.data())), all())};
    }

private:
    [[nodiscard]] QString title(int unit) const { return unitTitle(m_units, unit); }
    [[nodiscard]] QString all() const { return showCount(m_observations); }
    [[nodiscard]] int wrong(std::size_t unit) const
    {
        return m_observations - m_survey.right[unit];
    }

    /// True if each unit is right. In a round nothing changes then, and only the whole is wrong.
    [[nodiscard]] bool isSettled() const
    {
        return wrong(0) == 0 && wrong(1) == 0 && wrong(outputUnit) == 0;
    }

    /// Says which units are not yet right for all observations.
    [[nodiscard]] QString unitsNow() const
    {
        QStringList erring;
        for (int unit = 0; unit < unitCount; ++unit) {
            const int count = wrong(static_cast<std::size_t>(unit));
            if (count == 0)
                continue;
            erring += erring.isEmpty() ? tr("%1 errs on %2 of %3",
                                            "a neuron; how many observations; of how many")
                                             .arg(title(unit), showCount(count), all())
                                       : tr("%1 on %2", "a neuron, errs; on how many observations")
                                             .arg(title(unit), showCount(count));
        }
        return erring.isEmpty()
                   ? tr("Each neuron gets its own gate right.")
                   : tr("Each neuron has to match its own gate: %1.", "errs on how many")
                         .arg(erring.join(QStringLiteral(", ")));
    }

    /// Names the gates that no unit can learn, among those of units that err; empty if there are
    /// none.
    [[nodiscard]] QString never() const
    {
        QStringList gates;
        const auto isNever = neverLearnt(m_units, m_run.data());
        for (std::size_t unit = 0; unit < unitCount; ++unit) {
            if (wrong(unit) > 0 && isNever[unit])
                gates += gateTitle(m_units[unit]);
        }
        gates.removeDuplicates();
        return gates.isEmpty()
                   ? QString()
                   : tr("No single line separates %1.").arg(gates.join(QStringLiteral(", ")));
    }

    /// Says what the units compute together, where that is not what the data want; else empty.
    [[nodiscard]] QString mismatch() const
    {
        const int right = countComposed(m_units, m_run.data());
        if (right == m_observations)
            return {};
        return tr("Together the gates are %1, which gets %2 of %3 right.")
            .arg(gateTitle(composedGate(m_units)), showCount(right), all());
    }

    static QString joined(QStringList sentences)
    {
        sentences.removeAll(QString());
        return sentences.join(u' ');
    }

    const Run &m_run;
    GateUnits m_units;
    int m_observations;
    GateSurvey m_survey;
};

} // namespace

QString unitLetter(int unit)
{
    return unit == outputUnit ? QStringLiteral("ŷ") : indexed(u'h', unit + 1);
}

QString unitTitle(const GateUnits &units, int unit)
{
    const int gate = units.at(static_cast<std::size_t>(unit));
    const QString title = gateTitle(gate);
    return std::ranges::count(units, gate) == 1
               ? title
               : QStringLiteral("%1 (%2)").arg(title, unitLetter(unit));
}

bool hasOtherInputsThanOutputs(const Dataset &data)
{
    for (int row = 0; row < data.observationCount(); ++row) {
        if (std::ranges::any_of(data.given(row),
                                [](const Decimal &input) { return input.sign() < 0; }))
            return true;
    }
    return false;
}

QString describeUnits(const GateUnits &units)
{
    return QStringLiteral("%1, %2 → %3")
        .arg(gateTitle(units[0]), gateTitle(units[1]), gateTitle(units[2]));
}

QString describeProgress(const Run &run)
{
    return GatesPhrases(run).progress(true);
}

VerdictWords describeGates(const Verdict &verdict, const Run &run, const VerdictWords &usual)
{
    const GatesPhrases phrases(run);
    constexpr qint64 keptBack = 3; // epochs: a class sees for itself that a neuron does not come on
    switch (verdict.kind) {
    case Verdict::Kind::Start:
        return {usual.headline, phrases.start()};
    case Verdict::Kind::Underway:
        return {usual.headline, phrases.progress(verdict.epoch > keptBack)};
    case Verdict::Kind::Learnt:
        return phrases.learnt(verdict.epoch);
    case Verdict::Kind::Cycle:
        break;
    }
    return phrases.cycle(usual);
}

} // namespace frontera
