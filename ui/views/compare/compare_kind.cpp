// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/registry.h"
#include "ui/views/view_kind.h"

#include <QCoreApplication>
#include <QPainter>

namespace frontera {

namespace {

class CompareNames
{
    Q_DECLARE_TR_FUNCTIONS(Views)

public:
    static ViewWords all()
    {
        return {.name = tr("Both runs"),
                .menu = tr("&Compare"),
                .button = tr("Compare"),
                .tip = tr("Keep this run on the left and set the next one otherwise; both step "
                          "together")};
    }
};

/// Two planes, each with a line of its own.
void drawCompareIcon(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(1.5, 4, 9, 16), 1.5, 1.5);
    painter.drawRoundedRect(QRectF(13.5, 4, 9, 16), 1.5, 1.5);
    painter.drawLine(QPointF(3.5, 18), QPointF(8.5, 6));
    painter.drawLine(QPointF(15.5, 6), QPointF(20.5, 18));
}

} // namespace

constinit const ViewKind compareView = {
    .key = "compare",
    .place = ViewPlace::Instead,
    .shortcut = Qt::Key_C,
    .words = CompareNames::all,
    .half = &boundaryView,
    .drawIcon = drawCompareIcon,
};

} // namespace frontera
