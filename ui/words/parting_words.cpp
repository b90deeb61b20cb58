// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/parting_words.h"

#include "core/explanation/explanation.h"
#include "core/models/model.h"
#include "core/run/run.h"
#include "core/session/field_text.h"
#include "core/session/session.h"
#include "ui/words/number_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace frontera {

namespace {

class PartingPhrases
{
    Q_DECLARE_TR_FUNCTIONS(Parting)

public:
    static QString brief(const FloatParting &parting, const Settings &settings)
    {
        const QString step = showCount(parting.step);
        return settings.arithmetic == Arithmetic::Exact
                   ? tr("Python’s floats give other answers from step %1 on").arg(step)
                   : tr("exact decimals give other answers from step %1 on").arg(step);
    }

    static QString digits(const FloatParting &parting)
    {
        const bool isBefore = parting.firstRounded > 0 && parting.firstRounded < parting.step;
        return isBefore ? tr("The digits differ from step %1 on already.")
                              .arg(showCount(parting.firstRounded))
                        : QString();
    }

    static QString sentence(const FloatParting &parting, const Settings &settings)
    {
        const QString step = showCount(parting.step);
        if (!parting.isSameObservation)
            return (settings.arithmetic == Arithmetic::Exact
                        ? tr("Python’s floats give other answers from step %1 on, where not the "
                             "same observations are wrong, and another one is drawn.")
                        : tr("Exact decimals give other answers from step %1 on, where not the "
                             "same observations are wrong, and another one is drawn."))
                .arg(step);
        const QString rounded = sumOf(parting.inFloats);
        const QString exact = sumOf(parting.exact);
        if (rounded != exact && exact != QStringLiteral("z"))
            return (settings.arithmetic == Arithmetic::Exact
                        ? tr("Python’s floats give other answers from step %1 on: %2 = %3, while "
                             "exactly %4 = %5.")
                        : tr("Exact decimals give other answers from step %1 on: in floats "
                             "%2 = %3, while exactly %4 = %5."))
                .arg(step, rounded, floatSum(parting), exact, showNumber(parting.exact.sum));
        return (settings.arithmetic == Arithmetic::Exact
                    ? tr("Python’s floats give other answers from step %1 on: %2 = %3, not %4.")
                    : tr("Exact decimals give other answers from step %1 on: in floats %2 = %3, "
                         "not %4."))
            .arg(step, rounded, floatSum(parting), showNumber(parting.exact.sum));
    }

    static QString headline(qint64 step, bool isHere)
    {
        return isHere ? tr("Here floats and decimals part")
                      : tr("Floats and decimals parted at step %1").arg(showCount(step));
    }
    /// Returns the sum in floats: with all digits, or, in place of 0, with three: how little it is,
    /// is what matters.
    static QString floatSum(const FloatParting &parting)
    {
        if (signOf(parting.exact.sum) != 0)
            return showNumber(parting.inFloats.sum);
        constexpr int digits = 3;
        const double value = toDouble(parting.inFloats.sum);
        const double brief = QString::number(value, 'g', digits).toDouble();
        return showNumber(Number(brief));
    }
    static QString exact() { return tr("exact decimals"); }
    static QString floats() { return tr("floats"); }

private:
    /// Returns the terms of a sum that are not 0, with the numbers as the floats have them.
    static QString sumOf(const UnitReading &unit)
    {
        QString sum;
        for (const LinkReading &link : unit.links) {
            if (signOf(link.input) == 0 || signOf(link.weight) == 0)
                continue;
            const bool isOne = toDouble(link.input) == 1;
            addTerm(sum, link.weight, isOne ? QString() : u'·' + showFactor(link.input));
        }
        if (unit.bias && signOf(unit.bias->weight) != 0)
            addTerm(sum, productOf(unit.bias->weight, unit.bias->input), {});
        // One number is the sum itself.
        return sum.isEmpty() || sum == showNumber(unit.sum) ? QStringLiteral("z") : sum;
    }

    static void addTerm(QString &sum, const Number &weight, const QString &factor)
    {
        const bool isNegative = signOf(weight) < 0;
        const QString words = showNumber(weight) + factor;
        if (sum.isEmpty())
            sum = words;
        else if (isNegative)
            sum += QStringLiteral(" − ") + words.sliced(1);
        else
            sum += QStringLiteral(" + ") + words;
    }
};

} // namespace

QString describeParting(const FloatParting &parting, const Settings &settings)
{
    return PartingPhrases::brief(parting, settings);
}

QString describeRounding(const FloatParting &parting)
{
    return PartingPhrases::digits(parting);
}

QString describeParting(const Explanation &explanation, const Settings &settings)
{
    const bool isKnown = explanation.isKnown && explanation.parting;
    return isKnown ? describeParting(*explanation.parting, settings) : QString();
}

QString explainParting(const FloatParting &parting, const Settings &settings)
{
    const QString digits = describeRounding(parting);
    const QString sentence = PartingPhrases::sentence(parting, settings);
    return digits.isEmpty() ? sentence : sentence + u' ' + digits;
}

PartingFigures partingFigures(const FloatParting &parting)
{
    const UnitReading &exact = parting.exact;
    const UnitReading &floats = parting.inFloats;
    return {PartingPhrases::exact(),
            PartingPhrases::floats(),
            {{QStringLiteral("z"), showNumber(exact.sum), PartingPhrases::floatSum(parting)},
             {QStringLiteral("ŷ"), showNumber(exact.output), showNumber(floats.output)},
             {QStringLiteral("e"), showNumber(exact.error), showNumber(floats.error)}}};
}

QString partingHeadline(const FloatParting &parting, qint64 position)
{
    return PartingPhrases::headline(parting.step, position == parting.step);
}

namespace {

/// Returns true if two runs over the same data differ in their arithmetic and in nothing else that
/// has an effect.
bool differInArithmeticAlone(const Settings &a, const Settings &b, int inputs)
{
    if (a.arithmetic == b.arithmetic || a.model != b.model)
        return false;
    const std::span<const Field> fields = a.model->fields;
    const Settings first = withAllWeights(a, inputs);
    const Settings second = withAllWeights(b, inputs);
    return std::ranges::all_of(fields, [&](const Field &field) {
        const bool isUsedInBoth = isUsed(fields, field, first);
        if (isUsedInBoth != isUsed(fields, field, second))
            return false;
        return !isUsedInBoth || field.key == "arithmetic" ||
               textOf(field, first) == textOf(field, second);
    });
}

} // namespace

QString explainComparison(const Dataset &otherData, const Settings &otherSettings, const Run &run,
                          const Explanation &explanation)
{
    if (!explanation.isKnown || !explanation.parting || otherData != run.data() ||
        !differInArithmeticAlone(otherSettings, run.settings(), otherData.inputCount()))
        return {};
    return explainParting(*explanation.parting, run.settings());
}

} // namespace frontera
