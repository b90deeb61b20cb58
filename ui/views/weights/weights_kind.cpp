// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/run.h"
#include "ui/views/registry.h"
#include "ui/views/shown.h"
#include "ui/views/slide_words.h"
#include "ui/views/view_kind.h"
#include "ui/views/weights/weight_plot.h"
#include "ui/words/gate_words.h"
#include "ui/words/verdict_words.h"

#include <QCoreApplication>
#include <QPainter>

namespace frontera {

namespace {

class WeightsNames
{
    Q_DECLARE_TR_FUNCTIONS(Views)

public:
    static ViewWords all()
    {
        return {.name = tr("Weight space"),
                .menu = tr("Weight &space"),
                .button = tr("Weight space"),
                .tip = tr("Show which weights are right for which observation"),
                .tab = tr("Weights", "on a narrow tab")};
    }
    static QString headline(const Run &run)
    {
        return tr("Weight space of %1").arg(dataTitle(run.data()));
    }
};

/// More inputs have no plane of weights.
bool isForPlane(const Run &run)
{
    return run.data().inputCount() == 2 && isForWeightSpace(run);
}

std::unique_ptr<RunPlot> makeWeights(const Run &run, const Shown &shown, QWidget *parent)
{
    auto plot = std::make_unique<WeightPlot>(run, parent);
    plot->setRange(shown.rangeOf(weightsView));
    return plot;
}

void wordWeights(SlideWords &words, const SlideFacts &facts)
{
    words.headline = WeightsNames::headline(facts.run);
    words.detail = facts.verdict.headline;
}

/// Axes, and a vector from where they meet.
void drawWeightsIcon(QPainter &painter)
{
    painter.drawPolyline(QPolygonF{{4, 2.5}, {4, 20}, {21.5, 20}});
    painter.drawLine(QPointF(4, 20), QPointF(16.5, 7.5));
    painter.drawPolyline(QPolygonF{{10.5, 7.5}, {16.5, 7.5}, {16.5, 13.5}});
}

} // namespace

constinit const ViewKind weightsView = {
    .key = "weights",
    .place = ViewPlace::Beside,
    .shortcut = Qt::Key_S,
    .isRemembered = true,
    .hasRange = true,
    .words = WeightsNames::all,
    .isFor = isForPlane,
    .make = makeWeights,
    .wordSlide = wordWeights,
    .drawIcon = drawWeightsIcon,
};

} // namespace frontera
