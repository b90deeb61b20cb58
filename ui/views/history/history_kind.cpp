// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/history/history_plot.h"
#include "ui/views/registry.h"
#include "ui/views/shown.h"
#include "ui/views/view_kind.h"

#include <QCoreApplication>
#include <QPainter>

namespace frontera {

namespace {

class HistoryNames
{
    Q_DECLARE_TR_FUNCTIONS(Views)

public:
    static ViewWords all()
    {
        return {.name = tr("History"),
                .menu = tr("&History"),
                .button = tr("History"),
                .tip = tr("Show mistakes and weights over the whole run")};
    }
};

std::unique_ptr<RunPlot> makeHistory(const Run &run, const Shown &shown, QWidget *parent)
{
    auto plot = std::make_unique<HistoryPlot>(run, parent);
    plot->setRange(shown.rangeOf(historyView));
    return plot;
}

/// Axes, and bars that become lower.
void drawHistoryIcon(QPainter &painter)
{
    painter.drawPolyline(QPolygonF{{3, 2.5}, {3, 20.5}, {21.5, 20.5}});
    int x = 7;
    for (const int height : {13, 10, 6, 3}) {
        painter.drawLine(QPointF(x, 17), QPointF(x, 17 - height));
        x += 4;
    }
}

} // namespace

constinit const ViewKind historyView = {
    .key = "history",
    .place = ViewPlace::Below,
    .shortcut = Qt::Key_H,
    .isRemembered = true,
    .hasRange = true,
    .drawsEach = false,
    .words = HistoryNames::all,
    .make = makeHistory,
    .drawIcon = drawHistoryIcon,
};

} // namespace frontera
