// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/explanation.h"
#include "core/explanation/own_line.h"
#include "core/models/gates/gates_model.h"
#include "core/run/run.h"
#include "ui/views/boundary/boundary_plot.h"
#include "ui/views/registry.h"
#include "ui/views/shown.h"
#include "ui/views/slide_words.h"
#include "ui/views/view_kind.h"
#include "ui/views/why/proof_html.h"
#include "ui/words/own_line_words.h"
#include "ui/words/why_words.h"

#include <QCoreApplication>

namespace frontera {

namespace {

class WhyNames
{
    Q_DECLARE_TR_FUNCTIONS(Views)

public:
    static ViewWords all()
    {
        return {.name = tr("Why?"),
                .menu = tr("&Why?"),
                .button = tr("Why?"),
                .tip = tr("Show why a line can or cannot do it")};
    }
    static QString whyNotFor(const Run &)
    {
        return tr("The proof is of lines anywhere; a threshold that is not learnt allows only "
                  "some of them.");
    }
};

void removeWhy(BoundaryPlot &plot)
{
    plot.showWhy(nullptr);
}

void addWhy(BoundaryPlot &plot, const Shown &shown)
{
    const Explanation &explanation = *shown.explanation;
    if (!explanation.isAsked) {
        removeWhy(plot);
        return;
    }
    plot.showWhy(explanation.isKnown ? &explanation.separability : nullptr, shown.hulls.get());
}

/// A bound is said together with how many mistakes there were so far.
bool isProofAlike(const Shown &shown)
{
    return shown.explanation != nullptr && shown.explanation->isKnown &&
           shown.explanation->isAsked && !shown.explanation->bound;
}

bool isForWhy(const Run &run)
{
    return hasProof(run.settings());
}

std::unique_ptr<RunPlot> makeWhy(const Run &run, const Shown &shown, QWidget *parent)
{
    if (isGates(run.settings()))
        return hiddenView.make(run, shown, parent);
    auto plot = std::make_unique<BoundaryPlot>(run, parent);
    plot->setShown(shown);
    addWhy(*plot, shown);
    plot->hideRun();
    return plot;
}

void wordWhy(SlideWords &words, const SlideFacts &facts)
{
    const WhyWords why = describeWhy(*facts.shown.explanation, facts.run, ProofLength::Brief);
    words = {.headline = why.title,
             .detail = why.lead,
             .footer = facts.settings,
             .column = proofHtml(why, facts.theme),
             .isSteady = !isGates(facts.run.settings())};
    if (!facts.shown.ownLine)
        return;
    const OwnLineScore score =
        scoreOf(*facts.shown.ownLine, facts.run.data(), facts.run.settings());
    words.footer += SlideWords::gap() + describeScore(score, facts.run) + QStringLiteral(": ") +
                    describeLine(score.weights, facts.run.data());
}

} // namespace

constinit const ViewKind whyView = {
    .key = "why",
    .place = ViewPlace::Plot,
    .shortcut = Qt::Key_W,
    .isRemembered = true,
    .isAlike = isProofAlike,
    .drawsOwnLine = true,
    .words = WhyNames::all,
    .isFor = isForWhy,
    .whyNotFor = WhyNames::whyNotFor,
    .make = makeWhy,
    .wordSlide = wordWhy,
    .addTo = addWhy,
    .removeFrom = removeWhy,
};

} // namespace frontera
