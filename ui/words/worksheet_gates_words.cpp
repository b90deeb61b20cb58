// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/worksheet_gates_words.h"

#include "core/explanation/explanation.h"
#include "core/explanation/verdict.h"
#include "core/models/gates/gate_learner.h"
#include "core/record/predictor.h"
#include "core/run/run.h"
#include "ui/words/fraction_words.h"
#include "ui/words/gates_words.h"
#include "ui/words/verdict_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace frontera {

namespace {

class WorksheetGatesAnswers
{
    Q_DECLARE_TR_FUNCTIONS(Worksheet)

public:
    static QString question()
    {
        return tr("What have the three neurons learnt? Draw the lines of h₁ and h₂.");
    }

    explicit WorksheetGatesAnswers(const Run &run)
        : m_run(run)
        , m_units(unitWeightsOf(*run.predictor()))
    {
    }

    [[nodiscard]] QString ending(const Explanation &explanation) const
    {
        const VerdictWords verdict = describe(verdictOf(m_run, explanation), m_run);
        const QString stop = verdict.headline.endsWith(u'.') ? QString() : QStringLiteral(".");
        return verdict.headline + stop + u' ' + verdict.detail;
    }

    [[nodiscard]] QString line(int unit, bool isDrawn) const
    {
        const Weights &weights = m_units[static_cast<std::size_t>(unit)];
        const QString name = unitLetter(unit);
        if (std::ranges::all_of(weights.w, &Decimal::isZero))
            return tr("%1 has no line: both its weights are 0.").arg(name);
        const QString line = equation(weights, unit);
        if (unit == outputUnit)
            return tr("The line of %1, in the plane of h₁ and h₂: %2.").arg(name, line);
        if (!isDrawn)
            return tr("The line of %1, %2, lies outside the drawing.").arg(name, line);
        return (unit == 0 ? tr("Solid: the line of %1, %2.") : tr("Dashed: the line of %1, %2."))
            .arg(name, line);
    }

private:
    [[nodiscard]] QString equation(const Weights &weights, int unit) const
    {
        std::vector<Fraction> normal;
        for (const Decimal &weight : weights.w)
            normal.emplace_back(weight);
        QString line = showLine(normal, Fraction(weights.b),
                                unit == outputUnit ? QStringList{indexed(u'h', 1), indexed(u'h', 2)}
                                                   : InputLetters(m_run.data()).inputs());
        return line.replace(u' ', QChar::Nbsp);
    }

    const Run &m_run;
    UnitWeights m_units;
};

} // namespace

QString worksheetGatesQuestion()
{
    return WorksheetGatesAnswers::question();
}

QStringList worksheetGatesAnswers(const Run &run, const Explanation &explanation,
                                  const std::array<bool, 2> &areDrawn)
{
    const WorksheetGatesAnswers words(run);
    QStringList answers{words.ending(explanation)};
    for (int unit = 0; unit < outputUnit; ++unit)
        answers += words.line(unit, areDrawn[static_cast<std::size_t>(unit)]);
    answers += words.line(outputUnit, false);
    return answers;
}

} // namespace frontera
