// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/arithmetic_question.h"

#include "core/models/gates/gate_learner.h"
#include "core/models/gates/gates_model.h"
#include "core/models/model.h"
#include "core/models/perceptron/perceptron_reading.h"
#include "core/run/next_observation.h"
#include "core/run/run.h"
#include "ui/words/arithmetic_parts.h"
#include "ui/words/bias_words.h"
#include "ui/words/coming_unit.h"
#include "ui/words/formula_text.h"
#include "ui/words/gates_words.h"
#include "ui/words/named_arithmetic.h"
#include "ui/words/number_words.h"
#include "ui/words/verdict_words.h"

#include <QCoreApplication>

namespace frontera {

namespace {

class AskedPhrases
{
    Q_DECLARE_TR_FUNCTIONS(Arithmetic)

public:
    static QString step() { return tr("step(%1)"); }

    static QString title(const Run &run, const QString &weights)
    {
        const QString step = showCount(run.position() + 1);
        return weights.isEmpty()
                   ? tr("Step %1, to work out").arg(step)
                   : tr("Step %1, to work out with %2", "a step; the weights").arg(step, weights);
    }
};

/// Ends a line whose result is asked for.
QString asked(const QString &line)
{
    return line + QStringLiteral(" = ") + hiddenResult();
}

QString updateLine(const QString &name, const LinkReading &link, const Number &rate,
                   const QString &factor)
{
    const QString sum = link.sum ? QStringLiteral("Δ") : QString();
    return asked(QStringLiteral("%1 ← %2 + %3·e%4")
                     .arg(italic(sum + name), showNumber(link.sum ? link.sum->before : link.weight),
                          showNumber(rate), factor));
}

QString errorLine(const UnitReading &unit, const Settings &settings)
{
    return learnsByError(settings)
               ? asked(symbolicError(settings) + QStringLiteral(" = ") + showNumber(*unit.target) +
                       QStringLiteral(" − ŷ"))
               : symbolicError(settings) + QStringLiteral(": ") + hiddenResult();
}

QStringList perceptronLines(const Run &run, int row, ArithmeticForm form)
{
    const Settings &settings = run.settings();
    const UnitReading unit = comingUnit(run, row);
    const Number rate = shownRate(comingEpoch(run), settings);
    QStringList lines = derivedInputs(run.data(), unit);
    const QString z = italic(QStringLiteral("z")) + QStringLiteral(" = ");
    constexpr int mostInLetters = 3; // inputs
    const bool isShort = form == ArithmeticForm::Short || run.data().inputCount() > mostInLetters;
    const NamedArithmetic named(run.data(), settings);
    const QString addends = named.exists() ? named.addends(unit) : QString();
    if (named.exists())
        lines += asked(addends.contains(u' ') ? z + addends
                                              : italic(QStringLiteral("z"))); // or it is said
    else
        lines +=
            asked((isShort ? z : z + symbolicSum(run.data(), settings) + QStringLiteral(" = ")) +
                  sumInNumbers(unit, settings));
    lines += asked(italic(QStringLiteral("ŷ")) + QStringLiteral(" = ") + symbolicOutput(settings));
    lines += errorLine(unit, settings);
    if (fallsRate(settings))
        lines += rateLine(comingEpoch(run), settings);
    for (std::size_t i = 0; i < unit.links.size(); ++i) {
        const LinkReading &link = unit.links[i];
        const int input = static_cast<int>(i);
        if (!named.exists())
            lines += updateLine(weightLetter(run.data(), input), link, rate,
                                u'·' + showFactor(link.input));
        else if (!named.isLeftOut(link))
            lines += updateLine(named.name(input), link, rate, NamedArithmetic::factorOf(link));
    }
    if (unit.bias)
        lines += updateLine(biasName(settings, run.data()), *unit.bias, rate, biasFactor(settings));
    return lines;
}

/// The hidden outputs, and that of the whole, for which they are not known.
QStringList gatesLines(const Run &run, int row)
{
    QStringList lines;
    for (int unit = 0; unit < unitCount; ++unit) {
        const UnitReading coming = comingUnit(run, row, unit);
        QString sum;
        for (std::size_t i = 0; i < coming.links.size(); ++i) {
            const LinkReading &link = coming.links[i];
            const QString factor = unit == outputUnit
                                       ? u'·' + indexed(u'h', static_cast<int>(i) + 1)
                                       : u'·' + showFactor(link.input);
            sum +=
                sum.isEmpty() ? showNumber(link.weight) + factor : signedTerm(link.weight, factor);
        }
        sum += signedTerm(coming.bias->weight);
        lines +=
            asked(italic(unitLetter(unit)) + QStringLiteral(" = ") + AskedPhrases::step().arg(sum));
    }
    return lines;
}

} // namespace

QString hiddenResult()
{
    return QStringLiteral("<u>?</u>");
}

ArithmeticWords describeArithmeticAsked(const Run &run, ArithmeticForm form)
{
    const std::optional<int> row = nextObservation(run);
    if (!row || !hasArithmetic(run))
        return {};
    const bool isOfGates = isGates(run.settings());
    return {.title = AskedPhrases::title(run, isOfGates ? QString() : describeWeights(run)),
            .briefTitle = AskedPhrases::title(run, QString()),
            .lines = isOfGates ? gatesLines(run, *row) : perceptronLines(run, *row, form),
            .remark = {}};
}

} // namespace frontera
