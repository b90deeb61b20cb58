// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/why_words.h"

#include "core/explanation/explanation.h"
#include "core/linear/feasible_region.h"
#include "core/models/gates/gates_model.h"
#include "core/models/models.h"
#include "core/models/perceptron/linear_predictor.h"
#include "core/run/run.h"
#include "ui/words/bias_words.h"
#include "ui/words/data_words.h"
#include "ui/words/feature_words.h"
#include "ui/words/fraction_words.h"
#include "ui/words/gate_words.h"
#include "ui/words/number_words.h"
#include "ui/words/plural.h"
#include "ui/words/why_boundary.h"
#include "ui/words/why_gates_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

namespace frontera {

namespace {

QString relationText(Relation relation)
{
    switch (relation) {
    case Relation::AtLeast:
        return QStringLiteral(" ≥ 0");
    case Relation::Above:
        return QStringLiteral(" > 0");
    case Relation::AtMost:
        return QStringLiteral(" ≤ 0");
    case Relation::Below:
        break;
    }
    return QStringLiteral(" < 0");
}

/// Keeps words on one line when those around them are broken into lines.
QString unbroken(QString text)
{
    constexpr qsizetype longest = 40;
    if (text.size() > longest)
        return text;
    return text.replace(u' ', QChar::Nbsp);
}

QString equationsUnbroken(QString text)
{
    const QString equals = QStringLiteral(" = ");
    // A number that is too long comes rounded, with its own sign in front.
    const QString about = QStringLiteral(" ≈ ");
    text.replace(QStringLiteral(" = ≈ "), unbroken(about));
    return text.replace(equals, unbroken(equals));
}

class WhyPhrases
{
    Q_DECLARE_TR_FUNCTIONS(Why)

public:
    WhyPhrases(const Explanation &explanation, const Run &run, ProofLength length)
        : m_explanation(explanation)
        , m_separability(explanation.separability)
        , m_data(run.data())
        , m_settings(run.settings())
        , m_run(run)
        , m_boundary(m_data, m_settings)
        , m_isBrief(length == ProofLength::Brief)
    {
        std::vector<Fraction> lambdas;
        for (const Share &share : m_separability.certificate)
            lambdas.push_back(share.lambda);
        m_multiples = wholeMultiples(lambdas);
    }

    /// For a proof that is being worked out.
    [[nodiscard]] static WhyWords pending()
    {
        WhyWords words;
        words.title = tr("Looking for the answer…");
        words.lead = tr("Whether the classes can be separated is being worked out, exactly.");
        return words;
    }

    [[nodiscard]] WhyWords impossible() const
    {
        WhyWords words;
        words.title = m_boundary.whyNone().arg(dataInSentence(m_data));
        if (m_settings.useBias) {
            const QString point = showPoint(m_separability.point);
            words.lead = m_boundary.crossing(m_separability, unbroken(point));
            if (point.contains(u'≈'))
                words.numbers += exactly(fullPoint(m_separability.point));
        }
        for (const Share &share : m_separability.certificate)
            words.needs.push_back(need(share.observation));
        // One line alone needs no sum to be wrong.
        const bool isAlone = words.needs.size() == 1;
        words.isInnerAndOuter = isOuterAndInner();
        if (!isAlone)
            addSums(words);
        if (!isAlone && !isOuterAndInner()) {
            for (std::size_t k = 0; k < words.needs.size(); ++k)
                words.needs[k].said.prepend(QStringLiteral("%1. ").arg(k + 1));
        }
        words.conclusion = words.sums.size() > 1 ? tr("Both cannot be.") : tr("That cannot be.");
        words.conclusion += u' ' + tr("There are no such %1.").arg(names());
        words.consequence = m_boundary.noneWithout();
        if (!m_data.features().empty())
            words.facts += describeBend(m_data);
        return words;
    }

    /// For data that only weights with z = 0 at some observations get right: without a bias, strict
    /// inequalities have no solution, but those of the convention have.
    [[nodiscard]] WhyWords onlyWithTies() const
    {
        if (!m_explanation.hasBothClasses)
            return oneClassWithTies();
        WhyWords words;
        words.title =
            isFlat() ? tr("Only with points on the line") : tr("Only with points on the boundary");
        words.facts += isFlat()
                           ? tr("Without a bias every line passes through the origin, and none "
                                "leaves all the points strictly on their sides.")
                           : tr("Without a bias every boundary passes through the origin, and none "
                                "leaves all the points strictly on their sides.");
        const QString ties =
            isFlat() ? tr("But a point on the line has z = 0, which counts as %1 here: so all %2 "
                          "can be right.")
                     : tr("But a point on the boundary has z = 0, which counts as %1 here: so all "
                          "%2 can be right.");
        words.facts += ties.arg(outputAtZero(), showCount(m_data.observationCount()));
        return words;
    }

    [[nodiscard]] WhyWords possible() const
    {
        WhyWords words;
        const QString title = dataInSentence(m_data);
        if (!m_separability.street) {
            words.title = m_boundary.besides();
            words.lead = tr("All observations of %1 are of one class.").arg(title);
        } else {
            words.title = m_settings.useBias
                              ? tr("The widest street for %1").arg(title)
                              : tr("The widest street through the origin for %1").arg(title);
            addStreet(words, *m_separability.street);
        }
        if (!m_data.features().empty())
            words.facts += describeBend(m_data, m_separability.street);
        if (m_explanation.hasBothClasses)
            addBound(words);
        return words;
    }

private:
    /// Adds what is said of the widest street.
    void addStreet(WhyWords &words, const WidestStreet &street) const
    {
        const QString line =
            showLine(street.weights, street.bias, InputLetters(m_data).inputs(), LineDigits::Few);
        words.lead = m_boundary.widest().arg(fitted(line));
        words.facts += tr("The street around it has no point inside: %1 on each side.")
                           .arg(unbroken(showShortRoot(street.marginSquared)));
        if (line.contains(u'≈'))
            words.numbers +=
                exactly(showLine(street.weights, street.bias, InputLetters(m_data).inputs()));
        words.numbers += tr("Margin on each side: %1.").arg(showRoot(street.marginSquared));
        constexpr qsizetype mostNamed = 8;
        QStringList support;
        for (const int row : street.support)
            support += unbroken(observation(row));
        if (isCut() && support.size() > mostNamed)
            support = support.first(mostNamed) << QStringLiteral("…");
        words.numbers += tr("It rests on its %n support point(s): %1.", nullptr,
                            static_cast<int>(street.support.size()))
                             .arg(support.join(QStringLiteral(", ")));
    }

    /// Adds that mistakes come to an end, and after how many, as far as it is claimed.
    void addBound(WhyWords &words) const
    {
        if (m_explanation.bound) {
            words.facts += tr("So the mistakes come to an end, in whatever order the points come.");
            words.numbers += QStringList{bound(), reason()} + m_boundary.gamma();
        } else if (!isBoundClaimed(m_settings)) {
            words.numbers +=
                m_settings.update == Update::Batch
                    ? tr("In batches no bound on the mistakes is claimed.")
                    : tr("With a rate that falls no bound on the mistakes is claimed.");
        }
    }

    /// Tells all digits of what was rounded above, if there are not too many to read.
    [[nodiscard]] static QString exactly(const QString &words)
    {
        constexpr qsizetype longest = 80;
        return words.contains(u'≈') || words.size() > longest
                   ? tr("“frontera check” prints all digits of what is rounded here.")
                   : tr("Exactly: %1.").arg(unbroken(words));
    }

    [[nodiscard]] QString bound() const
    {
        const QString most = m_explanation.bound->most.toString();
        const qint64 made = m_run.mistakesUpTo(m_run.position());
        bool isInt64 = false;
        const qlonglong count = most.toLongLong(&isInt64);
        const int form = isInt64 ? pluralOf(count) : pluralOf(std::numeric_limits<qint64>::max());
        return tr("At most %1 mistake(s) are possible; so far %2.", nullptr, form)
            .arg(showLargeCount(m_explanation.bound->most), showCount(made));
    }

    /// True if the boundary is a line in a plane.
    [[nodiscard]] bool isFlat() const { return m_data.inputCount() <= 2; }

    /// Sentences are made shorter where there are very many inputs.
    [[nodiscard]] bool isCut() const { return m_isBrief && m_data.inputCount() > 12; }
    [[nodiscard]] QString fitted(const QString &sum) const { return isCut() ? briefSum(sum) : sum; }
    [[nodiscard]] QString outputAtZero() const
    {
        return showNumber(outputOfBias(Decimal(), m_settings));
    }

    /// For one class on all sides of the origin: only w = 0 has no observation on the wrong side.
    [[nodiscard]] WhyWords oneClassWithTies() const
    {
        WhyWords words;
        words.title = tr("Only with z = 0");
        words.lead = tr("All observations of %1 are of one class.").arg(dataInSentence(m_data));
        words.facts += isFlat() ? tr("Without a bias every line passes through the origin, and "
                                     "none leaves all the points strictly on one side.")
                                : tr("Without a bias every boundary passes through the origin, "
                                     "and none leaves all the points strictly on one side.");
        words.facts += tr("But with all weights 0 every sum is z = 0, which counts as %1 here: so "
                          "nothing is wrong.")
                           .arg(outputAtZero());
        return words;
    }

    /// Tells why there are at most so many mistakes.
    [[nodiscard]] QString reason() const
    {
        const MistakeBound &bound = *m_explanation.bound;
        const QString r = showFraction(bound.radiusSquared);
        const QString gamma = showFraction(bound.gammaSquared);
        if (bound.fromZero && bound.isPlain)
            return equationsUnbroken(
                tr("(R/γ)², by Novikoff (1962), with R² = %1 and γ² = %2.").arg(r, gamma));
        const QString said =
            bound.isPlain ? tr("By Novikoff (1962), for this start, with R² = %1 and γ² = %2.")
                          : tr("As by Novikoff (1962), for this start and this rule, with R² = %1 "
                               "and γ² = %2.");
        return equationsUnbroken(said.arg(r, gamma));
    }

    [[nodiscard]] QString observation(int row) const
    {
        const auto inputs = m_data.inputs(row);
        return (isCut() ? showBriefVector(inputs) : showVector(inputs)) + QStringLiteral(" → ") +
               showNumber(targetValue(m_data.target(row), m_settings));
    }

    /// Lists the parameters: "w₁, w₂ and b".
    [[nodiscard]] QString names() const
    {
        QStringList names = InputLetters(m_data).weights();
        if (m_settings.useBias)
            names += biasName(m_settings, m_data);
        const QString last = names.takeLast();
        return names.isEmpty() ? last : tr("%1 and %2").arg(names.join(QStringLiteral(", ")), last);
    }

    /// Returns a sum of weights and so many times what the bias adds to z.
    [[nodiscard]] QString sumOfWeights(std::span<const Fraction> weights,
                                       const Fraction &count) const
    {
        return fitted(showSum(weights, InputLetters(m_data).weights(),
                              m_settings.useBias ? signedBias(count, m_settings) : Fraction(),
                              biasName(m_settings, m_data)));
    }

    [[nodiscard]] ProofLine need(int row) const
    {
        std::vector<Fraction> inputs;
        for (const Decimal &input : m_data.inputs(row))
            inputs.emplace_back(input);
        const int target = m_data.target(row);
        const QString sum = sumOfWeights(inputs, Fraction(1));
        return {.said = tr("%1 needs").arg(observation(row)),
                .claim = sum + relationText(relationOf(target, questionOf(m_settings).value())),
                .sum = QStringLiteral("z = ") + sum,
                .target = target};
    }

    /// Adds both sums. The class of the first line comes last, as the lines are read from the
    /// inside out.
    void addSums(WhyWords &words) const
    {
        const int first = m_data.target(m_separability.certificate.front().observation);
        for (const int target : {1 - first, first}) {
            std::vector<Fraction> sum(static_cast<std::size_t>(m_data.inputCount()));
            Fraction count;
            bool takesPart = false;
            for (std::size_t k = 0; k < m_multiples.size(); ++k) {
                const int row = m_separability.certificate[k].observation;
                if (m_data.target(row) != target)
                    continue;
                takesPart = true;
                count = count + m_multiples[k];
                const auto inputs = m_data.inputs(row);
                for (std::size_t i = 0; i < sum.size(); ++i)
                    sum[i] = sum[i] + m_multiples[k] * Fraction(inputs[i]);
            }
            if (!takesPart)
                continue;
            words.sums.push_back(
                {.said = how(target),
                 .claim = sumOfWeights(sum, count) +
                          relationText(relationOf(target, questionOf(m_settings).value())),
                 .target = target});
        }
    }

    /// True for four lines, each taken once, of which the first and the last are of one class, as
    /// for XOR.
    [[nodiscard]] bool isOuterAndInner() const
    {
        const std::vector<Share> &shares = m_separability.certificate;
        const auto target = [&](std::size_t k) { return m_data.target(shares[k].observation); };
        return shares.size() == 4 &&
               std::ranges::all_of(m_multiples,
                                   [](const Fraction &m) { return m == Fraction(1); }) &&
               target(0) == target(3) && target(1) == target(2) && target(0) != target(1);
    }

    /// Tells which lines to add: "Add the outer two:", "Add line 1 and twice line 3:".
    [[nodiscard]] QString how(int target) const
    {
        std::vector<std::size_t> lines;
        bool isPlain = true;
        for (std::size_t k = 0; k < m_multiples.size(); ++k) {
            if (m_data.target(m_separability.certificate[k].observation) == target) {
                lines.push_back(k);
                isPlain = isPlain && m_multiples[k] == Fraction(1);
            }
        }
        if (isOuterAndInner())
            return lines.front() == 0 ? tr("Add the outer two:") : tr("Add the inner two:");
        QStringList parts;
        for (const std::size_t k : lines) {
            const QString line = tr("line %1").arg(k + 1);
            parts += m_multiples[k] == Fraction(1)
                         ? line
                         : QStringLiteral("%1 × %2").arg(showDecimal(m_multiples[k]), line);
        }
        if (parts.size() == 1)
            return isPlain ? tr("As it stands, %1:").arg(parts.front())
                           : tr("Take %1:").arg(parts.front());
        const QString last = parts.takeLast();
        return tr("Add %1 and %2:").arg(parts.join(QStringLiteral(", ")), last);
    }

    const Explanation &m_explanation;
    const Separability &m_separability;
    const Dataset &m_data;
    const Settings &m_settings;
    const Run &m_run;
    WhyBoundary m_boundary;
    bool m_isBrief;
    std::vector<Fraction> m_multiples; ///< for each line of the certificate
};

} // namespace

WhyWords describeWhy(const Explanation &explanation, const Run &run, ProofLength length)
{
    if (isGates(run.settings()))
        return describeWhyGates(run);
    if (!explanation.isKnown)
        return WhyPhrases::pending();
    const WhyPhrases phrases(explanation, run, length);
    WhyWords words = explanation.separability.isSeparable   ? phrases.possible()
                     : explanation.separability.isLearnable ? phrases.onlyWithTies()
                                                            : phrases.impossible();
    words.isYes = explanation.separability.isLearnable;
    if (hasNamedInputs(run.data())) // its letters are those of formulas
        words.facts.append(letterNames(run.data()));
    return words;
}

} // namespace frontera
