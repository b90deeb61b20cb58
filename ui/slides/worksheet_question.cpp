// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/worksheet_question.h"

#include "core/explanation/explanation.h"
#include "core/models/gates/gate_learner.h"
#include "core/models/gates/gates_model.h"
#include "core/record/predictor.h"
#include "core/run/run.h"
#include "ui/plots/conic_curve.h"
#include "ui/plots/plane.h"
#include "ui/plots/plane_conic.h"
#include "ui/slides/points_square.h"
#include "ui/slides/worksheet_style.h"
#include "ui/words/worksheet_gates_words.h"
#include "ui/words/worksheet_words.h"

#include <algorithm>
#include <vector>

namespace frontera {

namespace {

class QuestionPainter
{
public:
    QuestionPainter(const Run &run, const Explanation &explanation, bool hasAnswers)
        : m_run(run)
        , m_explanation(explanation)
        , m_hasAnswers(hasAnswers)
    {
    }

    void paint(QPainter &painter, const QRectF &room) const
    {
        const bool hasSquare = m_run.data().inputCount() == 2 || isCurved();
        const double side = room.height();
        const double width = room.width() - (hasSquare ? side + 6 * millimetre : 0);
        QPointF here = room.topLeft();
        paintWords(painter, here, width,
                   worksheetQuestion(m_run.settings(), m_run.data().inputCount()),
                   sheetFont(sheetLetters, true), 2 * millimetre);
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
            paintPoints(painter, QRectF(room.right() - side, room.top(), side, side), m_run.data(),
                        look, lines, m_hasAnswers ? lastCurve() : std::vector<QPolygonF>());
            paintPointsLegend(painter, here, m_run.settings(), look);
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
    [[nodiscard]] QStringList answers() const
    {
        if (isGates(m_run.settings()))
            return worksheetGatesAnswers(m_run, m_explanation, {isUnitDrawn(0), isUnitDrawn(1)});
        return worksheetAnswers(m_run, m_explanation, lastBoundary());
    }

    /// True if derived inputs bend the boundary in the plane of two given ones.
    [[nodiscard]] bool isCurved() const
    {
        return isBent(m_run.data()) && m_run.data().givenCount() == 2;
    }

    /// Returns the conic of the last row's weights as far as it crosses the drawing.
    [[nodiscard]] std::vector<QPolygonF> lastCurve() const
    {
        if (!isCurved() || !hasLastLine())
            return {};
        const Conic conic = conicIn(usualPlane(m_run.data()), m_run.data(), weightsOf(m_run));
        return ConicCurve(conic, pointsArea(m_run.data())).lines;
    }

    [[nodiscard]] LastBoundary lastBoundary() const
    {
        if (!lastCurve().empty())
            return LastBoundary::Curve;
        if (m_run.data().inputCount() != 2)
            return LastBoundary::Undrawn;
        const DrawnLine last(weightsOf(m_run));
        return last.within(pointsArea(m_run.data())) ? LastBoundary::Drawn : LastBoundary::Outside;
    }

    [[nodiscard]] std::vector<SquareLine> answerLines() const
    {
        std::vector<SquareLine> lines;
        if (isCurved()) // no line is the boundary
            return lines;
        if (isGates(m_run.settings())) {
            const UnitWeights units = unitWeightsOf(*m_run.predictor());
            for (const std::size_t unit : {0, 1}) {
                if (const DrawnLine line(units[unit]); line.exists())
                    lines.push_back({line, unit == 1});
            }
            return lines;
        }
        if (const std::optional<WidestStreet> &street = m_explanation.separability.street)
            lines.push_back({DrawnLine(street->weights[0].toDouble(), street->weights[1].toDouble(),
                                       street->bias.toDouble()),
                             false});
        if (hasLastLine())
            lines.push_back({DrawnLine(weightsOf(m_run)), true});
        return lines;
    }

    /// True if the line of a hidden neuron crosses the drawing.
    [[nodiscard]] bool isUnitDrawn(std::size_t unit) const
    {
        const DrawnLine line(unitWeightsOf(*m_run.predictor())[unit]);
        return line.exists() && line.within(pointsArea(m_run.data()));
    }

    /// True if the weights of the last row make a line.
    [[nodiscard]] bool hasLastLine() const
    {
        return std::ranges::any_of(weightsOf(m_run).w,
                                   [](const Decimal &weight) { return !weight.isZero(); });
    }

    const Run &m_run;
    const Explanation &m_explanation;
    bool m_hasAnswers;
};

} // namespace

void paintQuestion(QPainter &painter, const QRectF &room, const Run &run,
                   const Explanation &explanation, bool hasAnswers)
{
    QuestionPainter(run, explanation, hasAnswers).paint(painter, room);
}

} // namespace frontera
