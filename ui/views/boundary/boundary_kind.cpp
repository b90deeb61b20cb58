// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/own_line.h"
#include "core/run/run.h"
#include "ui/views/boundary/boundary_plot.h"
#include "ui/views/registry.h"
#include "ui/views/shown.h"
#include "ui/views/slide_words.h"
#include "ui/views/view_kind.h"
#include "ui/words/own_line_words.h"

#include <QCoreApplication>
#include <QPainter>

namespace frontera {

namespace {

class BoundaryNames
{
    Q_DECLARE_TR_FUNCTIONS(Views)

public:
    static ViewWords all() { return {.name = tr("Observations and line")}; }
};

std::unique_ptr<RunPlot> makeBoundary(const Run &run, const Shown &shown, QWidget *parent)
{
    auto plot = std::make_unique<BoundaryPlot>(run, parent);
    plot->setShown(shown);
    return plot;
}

void wordBoundary(SlideWords &words, const SlideFacts &facts)
{
    if (!facts.shown.ownLine)
        return;
    const OwnLineScore score =
        scoreOf(*facts.shown.ownLine, facts.run.data(), facts.run.settings());
    words.headline = describeScore(score, facts.run);
    words.detail = describeRank(score.right, *facts.shown.explanation, facts.run);
    words.footer =
        facts.settings + SlideWords::gap() + describeLine(score.weights, facts.run.data());
}

/// A line between one of each class.
void drawBoundaryIcon(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(3, 3, 18, 18), 2, 2);
    painter.drawLine(QPointF(6, 20.5), QPointF(18, 3.5));
    painter.drawEllipse(QPointF(8.2, 8.4), 1.9, 1.9);
    painter.setBrush(painter.pen().color());
    painter.drawEllipse(QPointF(16, 15.8), 1.6, 1.6);
}

} // namespace

constinit const ViewKind boundaryView = {
    .key = "boundary",
    .place = ViewPlace::Plot,
    .drawsOwnLine = true,
    .words = BoundaryNames::all,
    .make = makeBoundary,
    .wordSlide = wordBoundary,
    .drawIcon = drawBoundaryIcon,
};

} // namespace frontera
