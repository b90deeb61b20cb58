// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/worksheet_words.h"

#include "core/explanation/explanation.h"
#include "core/explanation/verdict.h"
#include "core/models/gates/gates_model.h"
#include "core/run/run.h"
#include "ui/words/fraction_words.h"
#include "ui/words/kept_words.h"
#include "ui/words/line_words.h"
#include "ui/words/parting_words.h"
#include "ui/words/verdict_words.h"
#include "ui/words/why_words.h"
#include "ui/words/worksheet_gates_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <vector>

namespace frontera {

namespace {

QString onOneLine(QString words)
{
    return words.replace(u' ', QChar::Nbsp);
}

class WorksheetAnswers
{
    Q_DECLARE_TR_FUNCTIONS(Worksheet)

public:
    WorksheetAnswers(const Run &run, const Explanation &explanation)
        : m_run(run)
        , m_explanation(explanation)
        , m_isDrawn(run.data().inputCount() == 2)
        , m_useBias(run.settings().useBias)
    {
    }

    static QString question(bool isDrawn, const Settings &settings)
    {
        const bool useBias = settings.useBias;
        if (settings.hasThreshold)
            return isDrawn ? tr("Draw the line of the last row, where z = θ.")
                           : tr("Give the boundary of the last row, where z = θ.");
        if (!isDrawn)
            return useBias ? tr("Does a boundary separate the classes? Give its weights.")
                           : tr("Does a boundary through the origin separate the classes? Give its "
                                "weights.");
        return useBias ? tr("Does a line separate the classes? Draw it.")
                       : tr("Does a line through the origin separate the classes? Draw it.");
    }

    [[nodiscard]] QString answer() const
    {
        const Separability &found = m_explanation.separability;
        if (found.street) {
            const QString yes = m_isDrawn ? tr("Yes: %1 is such a line, drawn solid.")
                                          : tr("Yes: %1 is such a boundary.");
            return yes.arg(onOneLine(showLine(found.street->weights, found.street->bias,
                                              InputLetters(m_run.data()).inputs())));
        }
        if (found.isSeparable)
            return oneClass();
        const WhyWords why = describeWhy(m_explanation, m_run);
        if (found.isLearnable) {
            const QString facts = why.facts.join(u' ');
            return why.lead.isEmpty() ? facts : why.lead + u' ' + facts;
        }
        return why.lead.isEmpty() ? no() : no() + u' ' + why.lead;
    }

    [[nodiscard]] QString ending() const
    {
        const VerdictWords verdict = describe(verdictOf(m_run, m_explanation), m_run);
        const QString stop = verdict.headline.endsWith(u'.') ? QString() : QStringLiteral(".");
        return verdict.headline + stop + u' ' + verdict.detail;
    }

    /// Returns the boundary of the last row; empty if there is none, or none to be seen or written.
    [[nodiscard]] QString lastBoundary(LastBoundary last) const
    {
        const Weights weights = weightsOf(m_run);
        if (std::ranges::all_of(weights.w, &Decimal::isZero))
            return {};
        std::vector<Fraction> normal;
        for (const Decimal &weight : weights.w)
            normal.emplace_back(weight);
        const QString line =
            showLine(normal, Fraction(weights.b), InputLetters(m_run.data()).inputs());
        if (line.contains(u'≈'))
            return last == LastBoundary::Drawn   ? tr("Dashed: the line of the last row.")
                   : last == LastBoundary::Curve ? tr("Dashed: the boundary of the last row.")
                                                 : QString();
        const QString words =
            last == LastBoundary::Drawn     ? tr("Dashed: the line of the last row, %1.")
            : last == LastBoundary::Outside ? tr("The line of the last row, %1, lies outside the "
                                                 "drawing.")
            : last == LastBoundary::Curve   ? tr("Dashed: the boundary of the last row, %1.")
                                            : tr("The boundary of the last row: %1.");
        const QString slope = slopeOf(weights, m_run.data());
        return words.arg(slope.isEmpty() || slope == line || last == LastBoundary::Outside
                             ? onOneLine(line)
                             : tr("%1, that is %2", "a line, and solved for x₂")
                                   .arg(onOneLine(line), onOneLine(slope)));
    }

private:
    [[nodiscard]] QString oneClass() const
    {
        if (m_useBias)
            return m_isDrawn ? tr("Yes: all observations are of one class, and any line beside "
                                  "them will do.")
                             : tr("Yes: all observations are of one class, and any boundary beside "
                                  "them will do.");
        return m_isDrawn ? tr("Yes: all observations are of one class, and any line through the "
                              "origin beside them will do.")
                         : tr("Yes: all observations are of one class, and any boundary through "
                              "the origin beside them will do.");
    }

    [[nodiscard]] QString no() const
    {
        if (m_useBias)
            return m_isDrawn ? tr("No: no line separates the classes.")
                             : tr("No: no boundary separates the classes.");
        return m_isDrawn ? tr("No: no line through the origin separates the classes.")
                         : tr("No: no boundary through the origin separates the classes.");
    }

    const Run &m_run;
    const Explanation &m_explanation;
    bool m_isDrawn;
    bool m_useBias;
};

} // namespace

QString worksheetQuestion(const Settings &settings, int inputs)
{
    return isGates(settings) ? worksheetGatesQuestion()
                             : WorksheetAnswers::question(inputs == 2, settings);
}

QStringList worksheetAnswers(const Run &run, const Explanation &explanation, LastBoundary last)
{
    const WorksheetAnswers words(run, explanation);
    QStringList answers{words.ending()};
    if (explanation.isAsked)
        answers.prepend(words.answer());
    const QString boundary = words.lastBoundary(last);
    if (!boundary.isEmpty())
        answers += boundary;
    if (const QString kept = keptWeights(run); !kept.isEmpty()) {
        const QString rounding = keptRounding(run);
        answers += kept + (rounding.isEmpty() ? QString() : QStringLiteral(". ") + rounding);
    }
    if (explanation.isKnown && explanation.parting)
        answers += explainParting(*explanation.parting, run.settings());
    return answers;
}

} // namespace frontera
