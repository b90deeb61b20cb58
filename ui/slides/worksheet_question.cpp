// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/worksheet_question.h"

#include "core/explanation/explanation.h"
#include "core/explanation/verdict.h"
#include "core/learning/timeline.h"
#include "ui/slides/points_square.h"
#include "ui/slides/worksheet_style.h"
#include "ui/words/fraction_words.h"
#include "ui/words/verdict_words.h"
#include "ui/words/why_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <vector>

namespace frontera {

namespace {

class QuestionPainter
{
    Q_DECLARE_TR_FUNCTIONS(Worksheet)

public:
    QuestionPainter(const Timeline &timeline, const Explanation &explanation, bool hasAnswers)
        : m_timeline(timeline)
        , m_explanation(explanation)
        , m_hasAnswers(hasAnswers)
    {
    }

    void paint(QPainter &painter, const QRectF &room) const
    {
        const bool hasSquare = m_timeline.data().inputCount() == 2;
        const double side = room.height();
        const double width = room.width() - (hasSquare ? side + 6 * millimetre : 0);
        QPointF here = room.topLeft();
        paintWords(painter, here, width, question(), sheetFont(sheetLetters, true), 2 * millimetre);
        if (hasSquare) {
            const SquareLook look{sheetFont(sheetLetters),
                                  Qt::black,
                                  Qt::black,
                                  Qt::white,
                                  Qt::black,
                                  Qt::black,
                                  sheetStroke};
            const std::vector<SquareLine> lines =
                m_hasAnswers ? answerLines() : std::vector<SquareLine>();
            paintPoints(painter, QRectF(room.right() - side, room.top(), side, side),
                        m_timeline.data(), look, lines);
            paintPointsLegend(painter, here, m_timeline.settings(), look);
            here.ry() += 8 * millimetre;
        }
        if (m_hasAnswers) {
            for (const QString &words : answers())
                paintWords(painter, here, width, words, sheetFont(sheetLetters), 2 * millimetre);
            return;
        }
        painter.setPen(QPen(Qt::black, sheetStroke));
        for (int line = 1; line <= 4; ++line) {
            const QPointF at = here + QPointF(0, line * 8.5 * millimetre);
            painter.drawLine(at, at + QPointF(width, 0));
        }
    }

private:
    [[nodiscard]] QString question() const
    {
        if (m_timeline.data().inputCount() > 2)
            return m_timeline.settings().useBias
                       ? tr("Does a boundary separate the classes? Give its weights.")
                       : tr("Does a boundary through the origin separate the classes? Give its "
                            "weights.");
        return m_timeline.settings().useBias
                   ? tr("Does a line separate the classes? Draw it.")
                   : tr("Does a line through the origin separate the classes? Draw it.");
    }

    [[nodiscard]] QString answer() const
    {
        const Separability &found = m_explanation.separability;
        if (found.street) {
            const QString yes = m_timeline.data().inputCount() > 2
                                    ? tr("Yes: %1 is such a boundary.")
                                    : tr("Yes: %1 is such a line, drawn solid.");
            return yes.arg(unbroken(showLine(found.street->weights, found.street->bias)));
        }
        if (found.isSeparable)
            return tr("Yes: all observations are of one class, and any line beside them will do.");
        const WhyWords why = describeWhy(m_explanation, m_timeline);
        if (found.isLearnable)
            return why.facts.join(u' ');
        const QString no = m_timeline.settings().useBias
                               ? tr("No: no line separates the classes.")
                               : tr("No: no line through the origin separates the classes.");
        return why.lead.isEmpty() ? no : no + u' ' + why.lead;
    }

    [[nodiscard]] QStringList answers() const
    {
        const VerdictWords verdict = describe(verdictOf(m_timeline, m_explanation), m_timeline);
        QString headline = verdict.headline;
        if (!headline.endsWith(u'.'))
            headline += u'.';
        QStringList words = {answer(), headline + u' ' + verdict.detail};
        if (hasLastLine()) {
            std::vector<Fraction> weights;
            for (const Decimal &weight : m_timeline.weights().w)
                weights.emplace_back(weight);
            const QString line = showLine(weights, Fraction(m_timeline.weights().b));
            const bool isExact = !line.contains(u'≈');
            words += isExact ? tr("Dashed: the line of the last row, %1.").arg(unbroken(line))
                             : tr("Dashed: the line of the last row.");
        }
        return words;
    }

    [[nodiscard]] std::vector<SquareLine> answerLines() const
    {
        std::vector<SquareLine> lines;
        if (const std::optional<WidestStreet> &street = m_explanation.separability.street)
            lines.push_back({DrawnLine(street->weights[0].toDouble(), street->weights[1].toDouble(),
                                       street->bias.toDouble()),
                             false});
        if (hasLastLine())
            lines.push_back({DrawnLine(m_timeline.weights()), true});
        return lines;
    }

    /// Whether the weights of the last row are a line's.
    [[nodiscard]] bool hasLastLine() const
    {
        return std::ranges::any_of(m_timeline.weights().w,
                                   [](const Decimal &weight) { return !weight.isZero(); });
    }

    static QString unbroken(QString words) { return words.replace(u' ', QChar::Nbsp); }

    const Timeline &m_timeline;
    const Explanation &m_explanation;
    bool m_hasAnswers;
};

} // namespace

void paintQuestion(QPainter &painter, const QRectF &room, const Timeline &timeline,
                   const Explanation &explanation, bool hasAnswers)
{
    QuestionPainter(timeline, explanation, hasAnswers).paint(painter, room);
}

} // namespace frontera
