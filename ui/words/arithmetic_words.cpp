// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/arithmetic_words.h"

#include "core/models/gates/gates_model.h"
#include "core/models/model.h"
#include "core/models/perceptron/perceptron_reading.h"
#include "core/models/perceptron/side_of_sum.h"
#include "core/run/run.h"
#include "ui/words/arithmetic_parts.h"
#include "ui/words/bias_words.h"
#include "ui/words/formula_text.h"
#include "ui/words/gates_arithmetic.h"
#include "ui/words/kept_words.h"
#include "ui/words/line_words.h"
#include "ui/words/meaning_words.h"
#include "ui/words/named_arithmetic.h"
#include "ui/words/settings_words.h"
#include "ui/words/threshold_words.h"

#include <QCoreApplication>

namespace frontera {

namespace {

class ArithmeticPhrases
{
    Q_DECLARE_TR_FUNCTIONS(Arithmetic)

public:
    ArithmeticPhrases(const Run &run, ArithmeticForm form)
        : m_run(run)
        , m_isShort(form == ArithmeticForm::Short)
        , m_facts(run.facts())
        , m_unit(run.reading().units.front())
        , m_settings(run.settings())
        , m_zone(deadZoneOf(run.settings()))
        , m_inputs(run.data().inputCount())
        , m_data(run.data())
        , m_letters(run.data())
        , m_named(run.data(), run.settings())
        , m_endsEpoch(run.clock().isEnd(run.position()))
        , m_isRepeated(run.clock().isRepeated(run.position()))
        , m_kept(keptWeights(run))
        , m_keptRounding(keptRounding(run))
    {
    }

    [[nodiscard]] ArithmeticWords formulas() const
    {
        ArithmeticWords words;
        words.title = tr("What one step does");
        if (!m_named.isOfAnswers())
            words.meanings = meaningsOfFormulas(m_data, m_settings);
        words.lines += derivedInputs(m_data);
        words.lines += italic(QStringLiteral("z")) + QStringLiteral(" = ") + sumInLetters();
        words.lines +=
            italic(QStringLiteral("ŷ")) + QStringLiteral(" = ") + symbolicOutput(m_settings);
        if (m_settings.hasThreshold)
            words.lines += italic(QStringLiteral("θ")) + QStringLiteral(" = ") +
                           showNumber(m_settings.threshold);
        words.lines += symbolicError(m_settings);
        if (fallsRate(m_settings))
            words.lines +=
                tr("%1 = %2 in epoch k").arg(italic(QStringLiteral("η")), showRate(m_settings));
        const QString sum = isBatch() ? QStringLiteral("Δ") : QString();
        if (m_named.isOfAnswers())
            words.lines += NamedArithmetic::symbolicUpdate();
        for (int i = 0; i < m_inputs && !m_named.isOfAnswers(); ++i) {
            const QString w = sum + m_letters.weight(i);
            words.lines += QStringLiteral("%1 ← %2 + η·e·%3").arg(italic(w), w, m_letters.input(i));
        }
        if (m_settings.useBias)
            words.lines += QStringLiteral("%1 ← %2 + η·e").arg(italic(sum + bias()), sum + bias()) +
                           biasFactor(m_settings);
        if (isBatch())
            words.lines += tr("at the end of the epoch: %1").arg(symbolicEnd());
        if (m_settings.update == Update::Repeat)
            words.lines += tr("again until it is right");
        if (const QString kept = keptFormula(m_settings); !kept.isEmpty())
            words.lines += kept;
        return words;
    }

    [[nodiscard]] ArithmeticWords numbers() const
    {
        ArithmeticWords words;
        words.title =
            (m_settings.arithmetic == Arithmetic::Float ? tr("Step %1, in floats: %2 → %3")
                                                        : tr("Step %1: %2 → %3"))
                .arg(showCount(m_facts.number),
                     m_named.isOfAnswers() ? m_named.answers(m_facts.observation)
                                           : showBriefVector(inputs()),
                     m_named.isOfAnswers() ? m_named.target(m_facts.observation)
                                           : showNumber(target()));
        words.lines += derivedInputs(m_data, m_unit);
        words.lines += sumLine();
        words.lines += outputLine();
        words.lines += errorLine();
        if (fallsRate(m_settings))
            words.lines += rateLine(m_facts.epoch, m_settings);
        for (int i = 0; i < m_inputs; ++i) {
            const LinkReading &link = m_unit.links[static_cast<std::size_t>(i)];
            if (m_named.exists() && !m_named.isLeftOut(link))
                words.lines += updateLine(m_named.name(i), link, NamedArithmetic::factorOf(link));
            else if (!m_named.exists())
                words.lines += updateLine(m_letters.weight(i), link, u'·' + showFactor(link.input));
        }
        if (m_unit.bias)
            words.lines += updateLine(bias(), *m_unit.bias, biasFactor(m_settings));
        if (isBatch() && m_endsEpoch)
            words.lines += endLines();
        if (!m_kept.isEmpty())
            words.lines += m_kept;
        if (const QString slope = slopeOf(m_run); !slope.isEmpty() && !m_isShort)
            words.lines += lineAt(slope);
        if (isInZone())
            words.remark = tr("|z| ≤ %1: z lies in the dead zone, a mistake for either target.")
                               .arg(showNumber(m_zone));
        else if (sideOf(m_unit.sum, m_settings) == 0 && !m_isShort)
            words.remark = aboutThreshold(tieRemark(), m_settings);
        for (const QString &more : {m_named.remark(m_unit), timingRemark(), m_keptRounding}) {
            if (!more.isEmpty())
                words.remark += (words.remark.isEmpty() ? QString() : QStringLiteral(" ")) + more;
        }
        return words;
    }

private:
    /// Returns the boundary, with what it is in front.
    [[nodiscard]] QString lineAt(const QString &slope) const
    {
        return italic(m_settings.hasThreshold ? QStringLiteral("z = θ:")
                                              : QStringLiteral("z = 0:")) +
               u' ' + slope;
    }

    [[nodiscard]] bool isBatch() const { return m_settings.update == Update::Batch; }

    /// Returns what the end of an epoch adds, in letters: "w₁ ← w₁ + Δw₁, b ← b + Δb".
    [[nodiscard]] QString symbolicEnd() const
    {
        constexpr int most = 3;
        QStringList parts;
        for (int i = 0; i < m_inputs && m_inputs <= most; ++i)
            parts += QStringLiteral("%1 ← %1 + Δ%1").arg(m_letters.weight(i));
        if (m_inputs > most)
            parts += QStringLiteral("w ← w + Δw");
        if (m_settings.useBias)
            parts += QStringLiteral("%1 ← %1 + Δ%1").arg(bias());
        return parts.join(QStringLiteral(", "));
    }

    /// Returns how the sums of an epoch are added at its end: "w₁ ← 0.2 + (−0.1) = 0.1".
    [[nodiscard]] QStringList endLines() const
    {
        QStringList lines;
        const auto add = [&lines](const QString &name, const LinkReading &link) {
            const QString after = showNumber(link.after);
            lines += QStringLiteral("%1 ← %2 + %3 = %4")
                         .arg(italic(name), showNumber(link.weight), showFactor(link.sum->after),
                              link.weight == link.after ? after
                                                        : QStringLiteral("<b>%1</b>").arg(after));
        };
        for (int i = 0; i < m_inputs; ++i)
            add(m_letters.weight(i), m_unit.links[static_cast<std::size_t>(i)]);
        if (m_unit.bias)
            add(bias(), *m_unit.bias);
        return lines;
    }

    /// Tells what becomes of a change that is not made at once, or once.
    [[nodiscard]] QString timingRemark() const
    {
        if (isBatch() && m_endsEpoch)
            return tr("The epoch ends: what its mistakes add up to is added.");
        if (isBatch() && m_facts.isMistake)
            return tr("The change is kept for the end of the epoch.");
        if (m_isRepeated)
            return tr("A mistake: it is presented again.");
        return {};
    }

    [[nodiscard]] const Number &target() const { return *m_unit.target; }
    [[nodiscard]] const Number &error() const { return m_unit.error; }
    [[nodiscard]] std::vector<Number> inputs() const
    {
        std::vector<Number> inputs;
        for (const LinkReading &link : m_unit.links)
            inputs.push_back(link.input);
        return inputs;
    }

    [[nodiscard]] QString sumInLetters() const
    {
        if (!m_named.isOfAnswers())
            return symbolicSum(m_data, m_settings);
        const QString sum = NamedArithmetic::symbolicSum();
        if (!m_settings.useBias)
            return sum;
        return sum + (isBiasOpposite(m_settings) ? QStringLiteral(" − ") : QStringLiteral(" + ")) +
               bias();
    }

    [[nodiscard]] QString bias() const { return biasName(m_settings, m_data); }
    [[nodiscard]] bool isInZone() const { return !m_zone.isZero() && signOf(m_unit.output) == 0; }

    [[nodiscard]] QString sumLine() const
    {
        if (m_named.exists())
            return italic(QStringLiteral("z")) + QStringLiteral(" = ") + m_named.sum(m_unit);
        const QString z = italic(QStringLiteral("z")) + QStringLiteral(" = ");
        return (m_isShort ? z : z + symbolicSum(m_data, m_settings) + QStringLiteral(" = ")) +
               sumInNumbers(m_unit, m_settings) + QStringLiteral(" = ") + showNumber(m_unit.sum);
    }

    [[nodiscard]] QString outputLine() const
    {
        const QString output = italic(QStringLiteral("ŷ")) + QStringLiteral(" = ");
        if (isInZone())
            return output + showNumber(m_unit.output);
        const QString function = activationWords(m_settings);
        QString steps = function.arg(showNumber(m_unit.sum));
        if (m_settings.hasThreshold)
            steps = symbolicFunction(function) +
                    function.arg(showNumber(m_unit.sum) + signedTerm(-m_settings.threshold));
        const bool isTie = m_isShort && sideOf(m_unit.sum, m_settings) == 0;
        return output + steps + QStringLiteral(" = ") + showNumber(m_unit.output) +
               (m_named.exists() ? m_named.classOf(m_unit.output) : QString()) +
               (isTie ? u' ' + tr("(tie)") : QString());
    }

    [[nodiscard]] static QString symbolicFunction(const QString &function)
    {
        return function.arg(QStringLiteral("z − θ")) + QStringLiteral(" = ");
    }

    [[nodiscard]] QString errorLine() const
    {
        const QString e = italic(QStringLiteral("e"));
        if (learnsByError(m_settings))
            return QStringLiteral("%1 = t − ŷ = %2 − %3 = %4")
                .arg(e, showNumber(target()), showNumber(m_unit.output), showNumber(error()));
        if (!isMistakeBySign(m_settings))
            return m_facts.isMistake
                       ? tr("ŷ ≠ t: a mistake, %1 = t = %2").arg(e, showNumber(error()))
                       : tr("ŷ = t: right, %1 = 0").arg(e);
        const Number product = productOf(target(), m_unit.sum);
        const QString check =
            QStringLiteral("t·z = %1·%2 = %3")
                .arg(showNumber(target()), showFactor(m_unit.sum), showNumber(product));
        return m_facts.isMistake
                   ? tr("%1 ≤ 0: a mistake, %2 = t = %3").arg(check, e, showNumber(error()))
                   : tr("%1 > 0: right, %2 = 0").arg(check, e);
    }

    [[nodiscard]] QString updateLine(const QString &name, const LinkReading &link,
                                     const QString &factor) const
    {
        const Number &before = link.sum ? link.sum->before : link.weight;
        const Number &after = link.sum ? link.sum->after : link.after;
        const QString sum = link.sum ? QStringLiteral("Δ") : QString();
        const QString result = before == after ? showNumber(after)
                                               : QStringLiteral("<b>%1</b>").arg(showNumber(after));
        return QStringLiteral("%1 ← %2 + %3·%4%5 = %6")
            .arg(italic(sum + name), showNumber(before),
                 showNumber(shownRate(m_facts.epoch, m_settings)), showFactor(error()), factor,
                 result);
    }

    [[nodiscard]] QString tieRemark() const
    {
        if (!classAtZero(m_settings))
            return tr("z = 0 is a tie. "
                      "With targets −1/+1 a tie is a mistake.");
        if (*classAtZero(m_settings) == 1)
            return tr("z = 0 is a tie. "
                      "As set, it fires at z ≥ 0, so ŷ = 1.");
        return m_settings.targets == Targets::Bipolar
                   ? tr("z = 0 is a tie. "
                        "As set, it fires only at z > 0, so ŷ = −1.")
                   : tr("z = 0 is a tie. "
                        "As set, it fires only at z > 0, so ŷ = 0.");
    }

    const Run &m_run;
    bool m_isShort;
    StepFacts m_facts;
    UnitReading m_unit;
    const Settings &m_settings;
    Decimal m_zone; ///< the dead zone, 0 if there is none
    int m_inputs;
    const Dataset &m_data;
    InputLetters m_letters;
    NamedArithmetic m_named;
    bool m_endsEpoch;
    bool m_isRepeated; ///< by the next step
    QString m_kept;    ///< the weights that are kept; empty if none are
    QString m_keptRounding;
};

} // namespace

QString formulaHtml(QString line, const QString &quietColour)
{
    line.replace(QStringLiteral("<i>"), QStringLiteral("<span style='color:%1'>").arg(quietColour));
    line.replace(QStringLiteral(" = "), QStringLiteral(" =\u00a0"));
    return line.replace(QStringLiteral("</i>"), QStringLiteral("</span>"));
}

bool hasArithmetic(const Run &run)
{
    return run.model().isPerceptron || isGates(run.settings());
}

ArithmeticWords describeArithmetic(const Run &run, ArithmeticForm form)
{
    if (isGates(run.settings()))
        return describeGatesArithmetic(run, form);
    const ArithmeticPhrases words(run, form);
    return run.position() == 0 ? words.formulas() : words.numbers();
}

} // namespace frontera
