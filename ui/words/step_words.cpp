// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/step_words.h"

#include "core/explanation/step_effect.h"
#include "core/models/gates/gates_model.h"
#include "core/models/perceptron/side_of_sum.h"
#include "core/run/run.h"
#include "ui/words/bias_words.h"
#include "ui/words/data_words.h"
#include "ui/words/gates_words.h"
#include "ui/words/number_words.h"
#include "ui/words/plural.h"
#include "ui/words/threshold_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace frontera {

namespace {

constexpr qsizetype longestSum = 12; // characters

/// Where words about changes stand.
enum class Place { Begins, Within };

class StepPhrases
{
    Q_DECLARE_TR_FUNCTIONS(Step)

public:
    StepPhrases(const Run &run, const StepEffect &effect)
        : m_effect(effect)
        , m_data(run.data())
        , m_settings(run.settings())
    {
    }

    [[nodiscard]] StepWords words() const
    {
        return {head(), m_effect.units.size() > 1 ? changeOfUnits() : change()};
    }

private:
    /// The head where an observation is answers to questions: "With visa: says I don't, as it
    /// should".
    [[nodiscard]] QString headOfAnswers() const
    {
        QString answers = yesAnswers(m_data, m_data.given(m_effect.facts.observation));
        answers[0] = answers[0].toUpper();
        const QString target = quotedClass(*m_effect.target, m_data, m_settings);
        if (m_effect.output == m_effect.target)
            return tr("%1: says %2, as it should", "with which answers; a class")
                .arg(answers, target);
        return tr("%1: said %2, should say %3", "with which answers; a class; another one")
            .arg(answers,
                 m_effect.output ? quotedClass(*m_effect.output, m_data, m_settings)
                                 : showNumber(0),
                 target);
    }

    [[nodiscard]] QString head() const
    {
        if (areQuestions(m_data))
            return headOfAnswers();
        const QString point = showBriefVector(m_data.given(m_effect.facts.observation));
        const QString target = quotedClass(*m_effect.target, m_data, m_settings);
        if (m_effect.output == m_effect.target)
            return tr("%1 gives %2, as it should", "an observation; a class").arg(point, target);
        return tr("%1 should give %2 but gave %3", "an observation; a class; another one")
            .arg(point, target,
                 m_effect.output ? quotedClass(*m_effect.output, m_data, m_settings)
                                 : showNumber(0));
    }

    [[nodiscard]] QString change() const
    {
        switch (m_effect.outcome) {
        case Outcome::Right:
            return rightWords();
        case Outcome::Unchanged:
            return m_effect.isLostInRounding
                       ? tr("Floats cannot hold so small a change, so nothing changes.")
                       : tr("All its inputs are 0 and there is no bias, so nothing changes.");
        case Outcome::Collected:
            return tr("Kept for the end of the epoch: %1.", "sums of changes that go up, or down")
                .arg(moves(unit().collected, Place::Within, QStringLiteral("Δ")));
        case Outcome::EpochEnds:
            return (unit().isMistake
                        ? tr("The epoch ends, and what its mistakes add up to is added: %1.")
                        : tr("Right. The epoch ends, and what its mistakes add up to is added: "
                             "%1."))
                .arg(moves(unit().moves, Place::Within));
        case Outcome::CancelsOut:
            return tr("The epoch ends, and its mistakes add up to 0, so nothing changes.");
        case Outcome::StillWrong:
            return stillWrong();
        case Outcome::RightNow:
            return rightNow();
        default:
            return boundaryWords(moves(unit().moves, Place::Begins));
        }
    }

    [[nodiscard]] QString rightWords() const
    {
        return m_settings.keep == Keep::Average ? tr("Right, so the weights stay.")
                                                : tr("Right, so nothing changes.");
    }

    /// Returns the change and what it did to the boundary.
    [[nodiscard]] QString boundaryWords(const QString &changes) const
    {
        const QString target = quotedClass(*m_effect.target, m_data, m_settings);
        switch (m_effect.outcome) {
        case Outcome::MovesAway:
            return tr("%1, and %2 moves away from it.", "changes; the line")
                .arg(changes, theLine());
        case Outcome::PassesOver:
            return tr("%1, and %2 passes over it.", "changes; the line; %3: the class of its side")
                .arg(changes, theLine())
                .replace(QStringLiteral("%3"), target); // not in every language
        case Outcome::Reaches:
            return onIt(tr("%1, and %2 reaches it: z = 0 counts as %3.", "changes; the line; class")
                            .arg(changes, theLine(), target));
        case Outcome::LeavesZone:
            return tr("%1, and the dead zone leaves it.").arg(changes);
        case Outcome::Appears:
            return tr("%1: %2 appears, with it on the side of %3.", "changes; a line; a class")
                .arg(changes, aLine(), target);
        case Outcome::AppearsOnIt:
            return onIt(tr("%1: %2 appears, right through it, and z = 0 counts as %3.",
                           "changes; a line; a class")
                            .arg(changes, aLine(), target));
        case Outcome::Vanishes:
            return isPlane()
                       ? tr("%1: there is no line now, it says %2 everywhere.").arg(changes, target)
                       : tr("%1: no boundary is left, it says %2 everywhere.").arg(changes, target);
        default:
            return isPlane()
                       ? tr("%1: there is no line yet, it says %2 everywhere.").arg(changes, target)
                       : tr("%1: there is no boundary yet, it says %2 everywhere.")
                             .arg(changes, target);
        }
    }

    [[nodiscard]] QString onIt(const QString &words) const
    {
        return aboutThreshold(words, m_settings);
    }

    [[nodiscard]] QString stillWrong() const
    {
        const QString changes = moves(unit().moves, Place::Begins);
        const QString before = showNumber(m_effect.sumBefore, longestSum);
        const QString after = showNumber(m_effect.sumAfter, longestSum);
        if (m_effect.sumBefore == m_effect.sumAfter)
            return tr("%1: its sum stays %2, as floats round.").arg(changes, before);
        return (isRising() ? tr("%1: its sum rose from %2 to %3, not enough yet.")
                           : tr("%1: its sum fell from %2 to %3, not enough yet."))
            .arg(changes, before, after);
    }

    [[nodiscard]] QString rightNow() const
    {
        return (isRising() ? tr("%1: its sum rose from %2 to %3, which is right.")
                           : tr("%1: its sum fell from %2 to %3, which is right."))
            .arg(moves(unit().moves, Place::Begins), showNumber(m_effect.sumBefore, longestSum),
                 showNumber(m_effect.sumAfter, longestSum));
    }

    /// The sum goes to the side of the target.
    [[nodiscard]] bool isRising() const { return *m_effect.target == 1; }

    /// Of each unit that erred, what it should have given and what changed.
    [[nodiscard]] QString changeOfUnits() const
    {
        QStringList sentences;
        for (std::size_t i = 0; i < m_effect.units.size(); ++i) {
            const UnitEffect &one = m_effect.units[i];
            if (!one.isMistake)
                continue;
            sentences +=
                tr("%1 gave %2, not %3: %4.", "a neuron; its output; its target; changes")
                    .arg(unitTitle(m_settings.units, static_cast<int>(i)), showNumber(one.output),
                         showNumber(one.target), moves(one.moves, Place::Within));
        }
        if (!sentences.isEmpty())
            return sentences.join(u' ');
        return m_effect.output == m_effect.target
                   ? rightWords()
                   : tr("Each neuron is right by its own gate, so nothing changes.");
    }

    [[nodiscard]] const UnitEffect &unit() const { return m_effect.units.front(); }

    // The boundary.

    [[nodiscard]] bool isPlane() const { return m_data.inputCount() <= 2; }
    [[nodiscard]] QString theLine() const
    {
        const int inputs = m_data.inputCount();
        return inputs <= 2 ? tr("the line") : inputs == 3 ? tr("the plane") : tr("the hyperplane");
    }
    [[nodiscard]] QString aLine() const
    {
        const int inputs = m_data.inputCount();
        return inputs <= 2 ? tr("a line") : inputs == 3 ? tr("a plane") : tr("a hyperplane");
    }

    // The weights.

    /// Returns the letter of a weight: of several units each has its own, by their places.
    [[nodiscard]] QString weight(int input) const
    {
        return isGates(m_settings) ? indexed(u'w', input + 1) : weightLetter(m_data, input);
    }

    /// Returns which numbers go up and which go down: "w₁ goes up, w₂ and b go down".
    [[nodiscard]] QString moves(const std::vector<WeightMove> &moves, Place place,
                                const QString &prefix = {}) const
    {
        QStringList parts;
        for (const bool isUp : {true, false}) {
            QStringList names;
            int weights = 0;
            bool hasBias = false;
            for (const WeightMove &move : moves) {
                if (move.isUp != isUp)
                    continue;
                weights += move.input != biasInput;
                hasBias = hasBias || move.input == biasInput;
                names += prefix + (move.input == biasInput ? biasName(m_settings, m_data)
                                                           : weight(move.input));
            }
            constexpr int mostNamed = 3;
            const bool areNamed =
                hasNamedInputs(m_data) && prefix.isEmpty() && weights > 0 && weights <= mostNamed;
            if (areNamed)
                names =
                    namedWeights(moves, isUp, hasBias, parts.isEmpty() && place == Place::Begins);
            if (weights > mostNamed) {
                const QString bias = hasBias ? names.back() : QString();
                names = {prefix.isEmpty() ? tr("%n weight(s)", nullptr, weights)
                                          : tr("%n sum(s) Δ", nullptr, weights)};
                if (hasBias)
                    names += bias;
            }
            if (names.isEmpty())
                continue;
            const bool areSeveral = names.size() > 1 || weights > 1;
            parts +=
                verb(isUp, areSeveral, parts.isEmpty() ? place : Place::Within).arg(listed(names));
        }
        return parts.join(QStringLiteral(", "));
    }

    /// Returns the weights that go one way by the names of their inputs, and the bias.
    [[nodiscard]] QStringList namedWeights(const std::vector<WeightMove> &moves, bool isUp,
                                           bool hasBias, bool begins) const
    {
        QStringList inputs;
        for (const WeightMove &move : moves) {
            if (move.isUp == isUp && move.input != biasInput)
                inputs += inputName(m_data, move.input);
        }
        QStringList names{(inputs.size() > 1 ? tr("the weights of %1", "inputs")
                                             : tr("the weight of %1", "an input"))
                              .arg(listed(inputs))};
        if (begins)
            names[0] = (inputs.size() > 1 ? tr("The weights of %1", "inputs; begins a sentence")
                                          : tr("The weight of %1", "an input; begins a sentence"))
                           .arg(listed(inputs));
        if (hasBias)
            names += biasName(m_settings, m_data);
        return names;
    }

    [[nodiscard]] static QString listed(QStringList names)
    {
        if (names.size() == 1)
            return names.front();
        const QString last = names.takeLast();
        return tr("%1 and %2", "names of weights").arg(names.join(QStringLiteral(", ")), last);
    }

    [[nodiscard]] static QString verb(bool isUp, bool areSeveral, Place place)
    {
        if (place == Place::Begins) {
            if (areSeveral)
                return isUp ? tr("%1 go up", "begins a sentence")
                            : tr("%1 go down", "begins a sentence");
            return isUp ? tr("%1 goes up", "begins a sentence")
                        : tr("%1 goes down", "begins a sentence");
        }
        if (areSeveral)
            return isUp ? tr("%1 go up", "within a sentence")
                        : tr("%1 go down", "within a sentence");
        return isUp ? tr("%1 goes up", "within a sentence")
                    : tr("%1 goes down", "within a sentence");
    }

    const StepEffect &m_effect;
    const Dataset &m_data;
    const Settings &m_settings;
};

class ClassPhrases
{
    Q_DECLARE_TR_FUNCTIONS(Step)

public:
    static QString quoted(QString name)
    {
        name.replace(u' ', QChar::Nbsp); // it stays in one line
        return tr("“%1”", "a class that is called by several words").arg(name);
    }
};

class ReturnPhrases
{
    Q_DECLARE_TR_FUNCTIONS(Step)

public:
    static QString words(const Return &back)
    {
        const QString again =
            back.firstEpoch == back.lastEpoch
                ? tr("So epoch %1 comes again and again, for ever.").arg(showCount(back.firstEpoch))
                : tr("So epochs %1 to %2 come again and again, for ever.")
                      .arg(showCount(back.firstEpoch), showCount(back.lastEpoch));
        const QString same =
            back.sameAs == 0 ? tr("The same weights as at the start.")
                             : tr("The same weights as after step %1.").arg(showCount(back.sameAs));
        return same + u' ' + again;
    }
};

} // namespace

QString StepWords::paragraph() const
{
    return change.isEmpty() ? head : head + QStringLiteral(". ") + change;
}

StepWords describeStep(const Run &run)
{
    const std::optional<StepEffect> effect = effectOf(run);
    return effect ? StepPhrases(run, *effect).words() : StepWords();
}

QString describeReturn(const Run &run)
{
    const std::optional<Return> back = returnOf(run);
    return back ? ReturnPhrases::words(*back) : QString();
}

QString className(int target, const Dataset &data, const Settings &settings)
{
    constexpr qsizetype longest = 24; // letters
    if (data.labels() == Dataset::plainLabels())
        return showNumber(targetValue(target, settings));
    const QString label = classLabel(data, target);
    return label.size() > longest ? label.left(longest - 1) + u'…' : label;
}

QString quotedClass(int target, const Dataset &data, const Settings &settings)
{
    const QString name = className(target, data, settings);
    const bool hasSeveral =
        name.contains(u' ') || className(1 - target, data, settings).contains(u' ');
    return hasSeveral ? ClassPhrases::quoted(name) : name;
}

} // namespace frontera
