// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/run.h"
#include "ui/views/lift/lift_plot.h"
#include "ui/views/registry.h"
#include "ui/views/shown.h"
#include "ui/views/slide_words.h"
#include "ui/views/view_kind.h"
#include "ui/words/feature_words.h"

#include <QCoreApplication>
#include <QPainter>

namespace frontera {

namespace {

class LiftNames
{
    Q_DECLARE_TR_FUNCTIONS(Views)

public:
    static ViewWords all()
    {
        return {.name = tr("Cube of the third input, and curve"),
                .menu = tr("C&ube of the third input"),
                .button = tr("Third input"),
                .tip = tr("Show the derived input as a height: the square is bent, and where a "
                          "plane cuts it is the curve"),
                .tab = tr("Cube", "on a narrow tab")};
    }
    static QString headline(const Run &run)
    {
        return tr("With %1 the square is bent; seen from above, the cut is a curve", "x₃ = x₁·x₂")
            .arg(featureEquations(run.data()));
    }
};

bool isLifted(const Run &run)
{
    return run.data().givenCount() == 2 && run.data().features().size() == 1;
}

std::unique_ptr<RunPlot> makeLift(const Run &run, const Shown &shown, QWidget *parent)
{
    auto plot = std::make_unique<LiftPlot>(run, parent);
    plot->setShown(shown);
    return plot;
}

void wordLift(SlideWords &words, const SlideFacts &facts)
{
    words.detail = LiftNames::headline(facts.run);
}

constinit const ViewPart cubePart[] = {{&liftView, 1}};
constinit const ViewPart planePart[] = {{&boundaryView, 1}};
constinit const ViewParts bothParts[] = {{.left = cubePart, .right = planePart}};

std::span<const ViewParts> bothPartsFor(const Run &)
{
    return bothParts;
}

void drawLiftIcon(QPainter &painter)
{
    painter.drawPolygon(
        QPolygonF{{12, 2.5}, {20.5, 7}, {20.5, 17}, {12, 21.5}, {3.5, 17}, {3.5, 7}});
    painter.drawPolyline(QPolygonF{{3.5, 7}, {12, 11.5}, {20.5, 7}});
    painter.drawLine(QPointF(12, 11.5), QPointF(12, 21.5));
}

} // namespace

constinit const ViewKind liftView = {
    .key = "lift",
    .place = ViewPlace::Beside,
    .shortcut = Qt::Key_U,
    .opensItself = true,
    .words = LiftNames::all,
    .isFor = isLifted,
    .make = makeLift,
    .wordSlide = wordLift,
    .parts = bothPartsFor,
    .drawIcon = drawLiftIcon,
};

} // namespace frontera
