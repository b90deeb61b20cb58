// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/program.h"
#include "core/run/run.h"
#include "ui/views/code/code_plot.h"
#include "ui/views/registry.h"
#include "ui/views/shown.h"
#include "ui/views/view_kind.h"

#include <QCoreApplication>
#include <QPainter>

namespace frontera {

namespace {

class CodeNames
{
    Q_DECLARE_TR_FUNCTIONS(Views)

public:
    static ViewWords all()
    {
        return {.name = tr("Code"),
                .menu = tr("Co&de"),
                .button = tr("Code"),
                .tip = tr("Show the run as a program, with the line and the values of the step")};
    }
};

bool isForCode(const Run &run)
{
    return hasCode(run.settings());
}

std::unique_ptr<RunPlot> makeCode(const Run &run, const Shown &shown, QWidget *parent)
{
    auto plot = std::make_unique<CodePlot>(run, shown.codeLanguage, parent);
    plot->setExplanation(shown.explanation);
    return plot;
}

void drawCodeIcon(QPainter &painter)
{
    painter.drawPolyline(QPolygonF{{7.5, 6}, {2, 12}, {7.5, 18}});
    painter.drawPolyline(QPolygonF{{16.5, 6}, {22, 12}, {16.5, 18}});
    painter.drawLine(QPointF(14, 3.5), QPointF(10, 20.5));
}

} // namespace

constinit const ViewKind codeView = {
    .key = "code",
    .place = ViewPlace::Instead,
    .shortcut = Qt::Key_K,
    .drawsEach = false,
    .words = CodeNames::all,
    .isFor = isForCode,
    .make = makeCode,
    .drawIcon = drawCodeIcon,
};

} // namespace frontera
