// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/gates/gates_model.h"
#include "core/run/run.h"
#include "ui/views/hidden/hidden_plot.h"
#include "ui/views/registry.h"
#include "ui/views/shown.h"
#include "ui/views/view_kind.h"

#include <QCoreApplication>
#include <QPainter>

namespace frontera {

namespace {

class HiddenNames
{
    Q_DECLARE_TR_FUNCTIONS(Views)

public:
    static ViewWords all()
    {
        return {.name = tr("Hidden plane"),
                .menu = tr("H&idden plane"),
                .button = tr("Hidden plane"),
                .tip = tr("Show where the hidden neurons put the observations"),
                .tab = tr("Hidden", "on a narrow tab")};
    }
};

/// Two hidden units, whose outputs are the plane.
bool isForHidden(const Run &run)
{
    return isGates(run.settings());
}

std::unique_ptr<RunPlot> makeHidden(const Run &run, const Shown &shown, QWidget *parent)
{
    auto plot = std::make_unique<HiddenPlot>(run, parent);
    plot->setRange(shown.rangeOf(hiddenView));
    return plot;
}

/// A plane behind another one, with a line and three places.
void drawHiddenIcon(QPainter &painter)
{
    painter.drawPolyline(QPolygonF{{7, 3}, {21.5, 3}, {21.5, 17}});
    painter.drawRoundedRect(QRectF(2.5, 7, 15, 14), 2, 2);
    painter.drawLine(QPointF(5, 11), QPointF(14, 20));
    painter.setBrush(painter.pen().color());
    for (const QPointF at : {QPointF(6, 17.5), QPointF(13.8, 17), QPointF(13.8, 10.5)})
        painter.drawEllipse(at, 0.8, 0.8);
}

} // namespace

constinit const ViewKind hiddenView = {
    .key = "hidden",
    .place = ViewPlace::Beside,
    .shortcut = Qt::Key_I,
    .isRemembered = true,
    .opensItself = true,
    .hasRange = true,
    .words = HiddenNames::all,
    .isFor = isForHidden,
    .make = makeHidden,
    .drawIcon = drawHiddenIcon,
};

} // namespace frontera
