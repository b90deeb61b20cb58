// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/registry.h"
#include "ui/views/slide_words.h"
#include "ui/views/view_kind.h"
#include "ui/views/wall/wall_plot.h"

#include <QCoreApplication>
#include <QPainter>

namespace frontera {

namespace {

class WallNames
{
    Q_DECLARE_TR_FUNCTIONS(Views)

public:
    static ViewWords all()
    {
        return {.name = tr("All sixteen gates"),
                .menu = tr("All sixteen &gates"),
                .button = tr("All gates"),
                .tip = tr("Show all sixteen gates, trained with these settings"),
                .tab = tr("All 16", "on a narrow tab")};
    }
};

std::unique_ptr<RunPlot> makeWall(const Run &run, const Shown &, QWidget *parent)
{
    return std::make_unique<WallPlot>(run, parent);
}

void wordWall(SlideWords &words, const SlideFacts &facts)
{
    words = {.headline = static_cast<const WallPlot &>(facts.plot).summary(),
             .detail = {},
             .footer = facts.settings,
             .isSteady = true};
}

/// A wall of four by four.
void drawWallIcon(QPainter &painter)
{
    QPen thin = painter.pen();
    thin.setWidthF(1.1);
    painter.setPen(thin);
    for (int i = 0; i < 16; ++i) {
        const bool isOne = (0x6996 >> i & 1) != 0;
        painter.setBrush(isOne ? QBrush(thin.color()) : QBrush());
        painter.drawRect(QRectF(3 + i % 4 * 5, 3 + i / 4 * 5, 3, 3));
    }
}

} // namespace

constinit const ViewKind wallView = {
    .key = "wall",
    .place = ViewPlace::Instead,
    .shortcut = Qt::Key_G,
    .isStill = true,
    .comesBack = false,
    .drawsEach = false,
    .subject = "gates",
    .words = WallNames::all,
    .isFor = isForProofs,
    .make = makeWall,
    .wordSlide = wordWall,
    .drawIcon = drawWallIcon,
};

} // namespace frontera
