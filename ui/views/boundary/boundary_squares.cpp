// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/perceptron/linear_predictor.h"
#include "core/run/run.h"
#include "ui/views/boundary/boundary_plot.h"
#include "ui/views/squares/answer_table.h"
#include "ui/views/squares/squares_signs.h"

// Which plane or squares are drawn, and the squares.

namespace frontera {

std::optional<Plane> BoundaryPlot::squares() const
{
    const Dataset &data = run().data();
    if (!data.isSharedWith(m_answersData)) {
        m_answersData = data;
        m_answers = hasSquares(data) ? std::make_shared<const AnswerTable>(data) : nullptr;
    }
    if (!m_answers || (m_plane && !m_plane->isSquares() &&
                       static_cast<int>(m_plane->at.size()) == data.givenCount()))
        return std::nullopt;
    if (m_plane && m_plane->isSquares() && m_plane->up && m_plane->across < data.inputCount() &&
        *m_plane->up < data.inputCount())
        return m_plane;
    return usualSquares(data);
}

Plane BoundaryPlot::plane() const
{
    if (const std::optional<Plane> squares = this->squares())
        return *squares;
    // The chosen plane may still be one of data with more or fewer inputs.
    if (m_plane && static_cast<int>(m_plane->at.size()) == run().data().givenCount() &&
        m_plane->up.has_value() == (run().data().inputCount() > 1))
        return *m_plane;
    if (!run().data().isSharedWith(m_usualData)) {
        m_usualData = run().data();
        m_usual = usualPlane(m_usualData);
    }
    return m_usual;
}

bool BoundaryPlot::hasAxes() const
{
    return !isCube() && !squares();
}

void BoundaryPlot::composeSquares()
{
    leaveRoom({});
    const PredictorPointer predictor =
        m_whyWeights ? linearPredictor(*m_whyWeights, run().settings()) : run().predictor();
    m_squares = frontera::squaresPicture(run(), *predictor, *m_answers, *squares());
    if (isAsking() && !m_whyWeights)
        quieten(m_squares, false);
    if (const std::optional<int> next = nextMarked())
        markNext(m_squares, *m_answers, run(), *next);
    if (m_isWhyPlain)
        quieten(m_squares, m_whyWeights.has_value());
    if (m_whyWeights)
        m_squares.heading = proofHeading();
}

} // namespace frontera
