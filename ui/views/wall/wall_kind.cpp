// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/registry.h"
#include "ui/views/slide_words.h"
#include "ui/views/view_kind.h"
#include "ui/views/wall/wall_plot.h"

#include <QCoreApplication>

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
                .tip = tr("Show all sixteen gates, trained with these settings")};
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
};

} // namespace frontera
