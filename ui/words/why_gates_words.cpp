// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/why_gates_words.h"

#include "core/linear/feasible_region.h"
#include "core/linear/linear_question.h"
#include "core/models/gates/hidden_proof.h"
#include "core/run/run.h"
#include "ui/words/fraction_words.h"
#include "ui/words/gate_words.h"
#include "ui/words/gates_words.h"
#include "ui/words/number_words.h"
#include "ui/words/why_boundary.h"
#include "ui/words/why_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace frontera {

namespace {

class WhyGates
{
    Q_DECLARE_TR_FUNCTIONS(WhyGates)

public:
    explicit WhyGates(const Run &run)
        : m_data(run.data())
        , m_settings(run.settings())
        , m_weights(unitWeightsOf(*run.predictor()))
        , m_proof(hiddenProof(m_data, m_settings, m_weights))
    {
    }

    [[nodiscard]] WhyWords words() const
    {
        WhyWords words;
        words.isYes = m_proof.obstacle == HiddenObstacle::None;
        words.title = title();
        words.lead = single() + u' ' + coordinates();
        switch (m_proof.obstacle) {
        case HiddenObstacle::Data:
            words.lead = single();
            words.facts += tr("%1 is among the observations with both classes.").arg(clashing(0));
            words.conclusion = tr("One point cannot get two answers.");
            break;
        case HiddenObstacle::Shared:
            words.facts += tr("%1 and %2 stand at the same place, %3, but must get different "
                              "answers, %4 and %5.")
                               .arg(clashing(0), clashing(1), showPlace(sharedPlace()),
                                    showNumber(0), showNumber(1));
            words.conclusion = tr("So no line in the hidden plane can separate them.");
            words.consequence = whoMustLearn();
            break;
        case HiddenObstacle::NoLine:
            addNeeds(words);
            words.facts += tr("All four stay apart, and %1 still lies among the ones and among the "
                              "zeros.")
                               .arg(showPoint(m_proof.hidden.point));
            words.conclusion = tr("So no line in the hidden plane separates them.");
            words.consequence = whoMustLearn();
            break;
        case HiddenObstacle::Output:
            addNeeds(words);
            if (m_proof.hidden.street)
                words.facts += tr("A line does it in the hidden plane: %1.").arg(widest());
            words.conclusion = tr("But %1 does not do it yet.").arg(unit(outputUnit));
            words.consequence = whatTheOutputLacks();
            addLine(words);
            break;
        case HiddenObstacle::None:
            addNeeds(words);
            words.conclusion =
                tr("So %1 separates them in the hidden plane.").arg(unit(outputUnit));
            addLine(words);
            if (m_proof.hidden.street)
                words.numbers += tr("Of all lines that do it, this keeps farthest from both "
                                    "classes: %1.")
                                     .arg(widest());
            break;
        }
        return words;
    }

private:
    [[nodiscard]] QString title() const
    {
        const QString data = dataInSentence(m_data);
        switch (m_proof.obstacle) {
        case HiddenObstacle::None:
            return tr("Why three neurons separate %1").arg(data);
        case HiddenObstacle::Data:
            return tr("Why nothing separates %1").arg(data);
        case HiddenObstacle::Output:
            break;
        default:
            if (m_proof.wanted.empty())
                return tr("Why these neurons do not separate %1").arg(data);
        }
        return tr("Why three neurons do not separate %1 yet").arg(data);
    }

    /// Says what a single neuron could do.
    [[nodiscard]] QString single() const
    {
        const QString data = dataInSentence(m_data);
        if (!m_proof.inputs.isSeparable)
            return tr("No single line separates %1.").arg(data);
        return m_proof.inputs.street ? tr("A single line would separate %1.").arg(data)
                                     : tr("All observations of %1 are of one class.").arg(data);
    }

    [[nodiscard]] QString coordinates() const
    {
        const QString given =
            tr("%1 and %2 give each point two new coordinates, h₁ and h₂.").arg(unit(0), unit(1));
        if (m_proof.inputPlaces == 1)
            return given;
        const QString points = showCount(m_proof.inputPlaces);
        const auto places = std::ssize(m_proof.places);
        const QString become =
            places == m_proof.inputPlaces
                ? tr("%1 points stay %1.", "so many points").arg(points)
                : tr("%1 points become %2.", "so many points").arg(points, showCount(places));
        return given + u' ' + become;
    }

    [[nodiscard]] QString unit(int unit) const { return unitTitle(m_settings.units, unit); }
    /// A point stands on one line.
    [[nodiscard]] static QString unbroken(QString words)
    {
        return words.replace(u' ', QChar::Nbsp);
    }
    [[nodiscard]] QString point(int row) const { return unbroken(showVector(m_data.inputs(row))); }
    [[nodiscard]] QString clashing(std::size_t target) const
    {
        return point((*m_proof.clash)[target]);
    }
    [[nodiscard]] static QString showPlace(const HiddenPlace &place)
    {
        const std::array at{Decimal(place.at[0]), Decimal(place.at[1])};
        return unbroken(QStringLiteral("h = ") + showVector(at));
    }
    [[nodiscard]] const HiddenPlace &sharedPlace() const
    {
        return *std::ranges::find_if(m_proof.places, [&](const HiddenPlace &place) {
            return std::ranges::count(place.rows, (*m_proof.clash)[0]) > 0;
        });
    }

    /// Adds for each place of one class what the sum of the output unit must be there, and is.
    void addNeeds(WhyWords &words) const
    {
        const LinearQuestion question = unitQuestion(m_settings);
        for (const HiddenPlace &place : m_proof.places) {
            QStringList points;
            for (const int row : place.rows)
                points += point(row);
            const int target = place.hasClass[1] ? 1 : 0;
            const QString sum = showSum(std::array{Fraction(place.at[0]), Fraction(place.at[1])},
                                        {indexed(u'w', 1), indexed(u'w', 2)}, Fraction(1));
            const QString demand = relation(relationOf(target, question));
            const QString value = QStringLiteral("z = %1 = %2").arg(sum, showNumber(place.sum));
            const QString claim =
                place.output == target
                    ? value + u' ' + demand
                    : tr("%1, not %2", "z = w₁ + b = 0.1, not < 0").arg(value, demand);
            constexpr qsizetype longest = 40; // that stands on one line
            words.needs.push_back(
                {.said = tr("%1 at %2, t = %3:", "points; their place; their class")
                             .arg(points.join(QStringLiteral(", ")), showPlace(place),
                                  showNumber(target)),
                 .claim = claim.size() > longest ? claim : unbroken(claim),
                 .target = target});
        }
    }

    [[nodiscard]] static QString relation(Relation relation)
    {
        switch (relation) {
        case Relation::AtLeast:
            return QStringLiteral("≥ 0");
        case Relation::Above:
            return QStringLiteral("> 0");
        case Relation::AtMost:
            return QStringLiteral("≤ 0");
        case Relation::Below:
            break;
        }
        return QStringLiteral("< 0");
    }

    [[nodiscard]] QString widest() const
    {
        const WidestStreet &street = *m_proof.hidden.street;
        return showLine(street.weights, street.bias, {indexed(u'h', 1), indexed(u'h', 2)});
    }

    /// Adds the line of the output unit, if it has one.
    void addLine(WhyWords &words) const
    {
        const Weights &last = m_weights[outputUnit];
        if (last.w[0].isZero() && last.w[1].isZero())
            return;
        words.numbers += tr("The line of %1 is now %2.")
                             .arg(unit(outputUnit),
                                  showLine(std::array{Fraction(last.w[0]), Fraction(last.w[1])},
                                           Fraction(last.b), {indexed(u'h', 1), indexed(u'h', 2)}));
    }

    /// Says which hidden units must learn what, or that others are needed.
    [[nodiscard]] QString whoMustLearn() const
    {
        QStringList sentences;
        for (const int wanted : m_proof.wanted) {
            const auto at = static_cast<std::size_t>(wanted);
            QStringList where;
            for (const int row : m_proof.errors[at]) {
                if (!m_proof.clash || std::ranges::count(*m_proof.clash, row) > 0)
                    where += point(row);
            }
            sentences += tr("%1 must still learn: it errs at %2.")
                             .arg(unit(wanted), where.join(QStringLiteral(", ")));
            if (!isLearnable(m_settings.units[at]))
                sentences += tr("It never will, for no single line separates %1.")
                                 .arg(gateTitle(m_settings.units[at]));
        }
        if (!sentences.isEmpty())
            return sentences.join(u' ');
        return m_proof.clash ? tr("By their gates, %1 and %2 answer both alike: other gates are "
                                  "needed.")
                                   .arg(unit(0), unit(1))
                             : tr("%1 and %2 have learnt their gates: other gates are needed.")
                                   .arg(unit(0), unit(1));
    }

    [[nodiscard]] QString whatTheOutputLacks() const
    {
        QStringList erring;
        QStringList otherwise;
        for (const HiddenPlace &place : m_proof.places) {
            if (place.output == (place.hasClass[1] ? 1 : 0))
                continue;
            erring += showPlace(place);
            if (place.target == place.output)
                otherwise += showPlace(place);
        }
        const QString wrong = tr("It is wrong at %1.").arg(erring.join(QStringLiteral(", ")));
        if (!otherwise.isEmpty())
            return wrong + u' ' +
                   tr("Its own gate wants it so at %1.").arg(otherwise.join(QStringLiteral(", ")));
        return isLearnable(m_settings.units[outputUnit])
                   ? wrong
                   : wrong + u' ' +
                         tr("No single line separates %1, its gate.")
                             .arg(gateTitle(m_settings.units[outputUnit]));
    }

    const Dataset &m_data;
    const Settings &m_settings;
    UnitWeights m_weights;
    HiddenProof m_proof;
};

} // namespace

WhyWords describeWhyGates(const Run &run)
{
    return WhyGates(run).words();
}

} // namespace frontera
