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
#include <array>
#include <functional>

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
        , m_learnt(hiddenProof(m_data, m_settings, std::nullopt))
        , m_isNever(neverLearnt(m_settings.units, m_data))
    {
    }

    [[nodiscard]] static WhyWords covered()
    {
        WhyWords words;
        words.title = tr("The proof waits: it would tell the answer.");
        return words;
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
            words.consequence = canEver() ? whoMustLearn() : whatIsNeeded();
            break;
        case HiddenObstacle::NoLine:
            addNeeds(words);
            words.facts += tr("All four stay apart, and %1 still lies among the ones and among the "
                              "zeros.")
                               .arg(showPoint(m_proof.hidden.point));
            words.conclusion = tr("So no line in the hidden plane separates them.");
            words.consequence = canEver() ? whoMustLearn() : whatIsNeeded();
            break;
        case HiddenObstacle::Output:
            addNeeds(words);
            if (m_proof.hidden.street)
                words.facts += tr("A line does it in the hidden plane: %1.").arg(widest());
            words.conclusion = whatTheOutputLacks();
            if (!canEver())
                words.consequence = whatIsNeeded();
            addLine(words);
            break;
        case HiddenObstacle::None:
            addNeeds(words);
            words.conclusion =
                m_proof.hidden.street
                    ? tr("So %1 separates them in the hidden plane.").arg(unit(outputUnit))
                    : tr("%1 is right at each place.").arg(unit(outputUnit));
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
        default:
            return canEver() ? tr("Why three neurons do not separate %1 yet").arg(data)
                             : tr("Why these neurons do not separate %1").arg(data);
        }
    }

    /// Returns true if the whole is right once each unit has learnt its gate, as each will.
    [[nodiscard]] bool canEver() const
    {
        return m_learnt.obstacle == HiddenObstacle::None &&
               std::ranges::none_of(m_isNever, std::identity());
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
    /// So does a formula that is not too long for one.
    [[nodiscard]] static QString shortUnbroken(const QString &words)
    {
        constexpr qsizetype longest = 40;
        return words.size() > longest ? words : unbroken(words);
    }
    [[nodiscard]] QString point(int row) const { return unbroken(showVector(m_data.inputs(row))); }
    [[nodiscard]] QString clashing(std::size_t target) const
    {
        return point((*m_proof.clash)[target]);
    }
    [[nodiscard]] static QString showAt(const HiddenPlace &place)
    {
        return unbroken(showVector(std::array{Decimal(place.at[0]), Decimal(place.at[1])}));
    }
    [[nodiscard]] static QString showPlace(const HiddenPlace &place)
    {
        return unbroken(QStringLiteral("h = ")) + showAt(place);
    }
    [[nodiscard]] const HiddenPlace &sharedPlace() const
    {
        return *std::ranges::find_if(m_proof.places, [&](const HiddenPlace &place) {
            return std::ranges::count(place.rows, (*m_proof.clash)[0]) > 0;
        });
    }

    /// Adds the weights of the output unit, so that its sums can be checked, and for each place of
    /// one class what its sum must be there, and is.
    void addNeeds(WhyWords &words) const
    {
        const LinearQuestion question = unitQuestion(m_settings);
        const Weights &last = m_weights[outputUnit];
        words.needs.push_back(
            {.said = tr("Weights of %1:", "a neuron").arg(unit(outputUnit)),
             .claim = shortUnbroken(
                 QStringLiteral("w = %1, b = %2").arg(showVector(last.w), showNumber(last.b)))});
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
            words.needs.push_back(
                {.said = tr("%1 at %2, t = %3:", "points; their place; their class")
                             .arg(points.join(QStringLiteral(", ")), showPlace(place),
                                  showNumber(target)),
                 .claim = shortUnbroken(claim),
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

    /// Says which hidden units must learn what, where that is enough.
    [[nodiscard]] QString whoMustLearn() const
    {
        QStringList sentences;
        for (int hidden = 0; hidden < outputUnit; ++hidden) {
            QStringList where;
            for (const int row : m_proof.errors[static_cast<std::size_t>(hidden)])
                where += point(row);
            if (!where.isEmpty())
                sentences += tr("%1 must still learn: it errs at %2.")
                                 .arg(unit(hidden), where.join(QStringLiteral(", ")));
        }
        return sentences.join(u' ');
    }

    /// Says why these units will never do it, whatever they learn.
    [[nodiscard]] QString whatIsNeeded() const
    {
        for (int at = 0; at < unitCount; ++at) {
            const auto place = static_cast<std::size_t>(at);
            if (m_isNever[place])
                return tr("%1 will never be learnt, for no single line separates %2: another gate "
                          "is needed.",
                          "a neuron; its gate")
                    .arg(unit(at), gateTitle(m_settings.units[place]));
        }
        switch (m_learnt.obstacle) {
        case HiddenObstacle::Shared: {
            const auto &[zero, one] = *m_learnt.clash;
            return tr("Once %1 and %2 have learnt their gates, %3 and %4 stand at the same place: "
                      "other gates are needed.",
                      "neurons; points")
                .arg(unit(0), unit(1), point(zero), point(one));
        }
        case HiddenObstacle::NoLine:
            return tr("Once %1 and %2 have learnt their gates, no line in the hidden plane "
                      "separates the classes: other gates are needed.",
                      "neurons")
                .arg(unit(0), unit(1));
        default:
            break;
        }
        QStringList places;
        for (const HiddenPlace &place : m_learnt.places) {
            if (isWrong(place))
                places += showAt(place);
        }
        return tr("By its gate, %1 will be wrong at %2: another gate is needed.",
                  "the output neuron; places")
            .arg(unit(outputUnit),
                 unbroken(QStringLiteral("h = ")) + places.join(QStringLiteral(", ")));
    }

    /// Says at how many places the output unit is wrong. Which they are is told by their sums.
    [[nodiscard]] QString whatTheOutputLacks() const
    {
        const auto wrong = std::ranges::count_if(m_proof.places, isWrong);
        const auto places = std::ssize(m_proof.places);
        if (wrong == places)
            return canEver() ? tr("But %1 is still wrong at every place.").arg(unit(outputUnit))
                             : tr("But %1 is wrong at every place.").arg(unit(outputUnit));
        const QString said = canEver() ? tr("But %1 is still wrong at %2 of the %3 places.")
                                       : tr("But %1 is wrong at %2 of the %3 places.");
        return said.arg(unit(outputUnit), showCount(wrong), showCount(places));
    }

    [[nodiscard]] static bool isWrong(const HiddenPlace &place)
    {
        return place.output != (place.hasClass[1] ? 1 : 0);
    }

    const Dataset &m_data;
    const Settings &m_settings;
    UnitWeights m_weights;
    HiddenProof m_proof;
    HiddenProof m_learnt; ///< of units that have learnt their gates
    std::array<bool, unitCount> m_isNever;
};

} // namespace

WhyWords describeWhyGates(const Run &run)
{
    return WhyGates(run).words();
}

WhyWords coveredWhyGates()
{
    return WhyGates::covered();
}

} // namespace frontera
