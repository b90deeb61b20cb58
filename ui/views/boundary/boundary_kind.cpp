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
    words.footer = facts.settings + SlideWords::gap() + describeLine(score.weights);
}

} // namespace

constinit const ViewKind boundaryView = {
    .key = "boundary",
    .place = ViewPlace::Plot,
    .drawsOwnLine = true,
    .words = BoundaryNames::all,
    .make = makeBoundary,
    .wordSlide = wordBoundary,
};

} // namespace frontera
