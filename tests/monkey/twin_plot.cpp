// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/monkey/twin_plot.h"

#include "core/explanation/explanation.h"
#include "core/run/run.h"
#include "ui/run/explainer.h"
#include "ui/views/boundary/boundary_plot.h"
#include "ui/views/code/code_plot.h"
#include "ui/views/registry.h"
#include "ui/views/shown.h"
#include "ui/views/view_kind.h"
#include "ui/window/main_window.h"
#include "ui/window/view_actions.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenuBar>
#include <utility>

namespace frontera {

ViewActions &viewsOf(const MainWindow &window)
{
    return *window.findChild<ViewActions *>();
}

bool isByHand(const MainWindow &window)
{
    const ViewActions &views = viewsOf(window);
    return views.points()->isChecked() || views.ownLine()->isChecked();
}

namespace {

constexpr int mostProved = 300; ///< observations of which a proof is found again

/// Gives the twin of a program what a person and the proof have added: the language is kept in the
/// settings, the line within the step is not.
void follow(CodePlot &twin, const CodePlot &plot, const MainWindow &window)
{
    const auto *explainer = window.findChild<Explainer *>();
    twin.setExplanation(std::make_shared<const Explanation>(explainer->explanation()));
    twin.prepare();
    const CodePicture &shown = plot.picture();
    const bool isLast = shown.place + 1 >= shown.linesOfStep;
    for (int line = 0; !isLast && line <= shown.place; ++line) {
        QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
        QCoreApplication::sendEvent(&twin, &down);
        twin.prepare();
    }
}

} // namespace

std::unique_ptr<RunPlot> twinOf(const RunPlot &plot, const Run &run, const MainWindow &window)
{
    for (const ViewKind *view : views()) {
        if (view->place == ViewPlace::Plot || view->make == nullptr)
            continue;
        // In a window the neuron has switches below it, and the code buttons above.
        QWidget *parent = view == &neuronView || view == &codeView ? plot.parentWidget() : nullptr;
        std::unique_ptr<RunPlot> twin = view->make(run, Shown(), parent);
        if (twin->metaObject() != plot.metaObject())
            continue;
        if (auto *cube = qobject_cast<BoundaryPlot *>(twin.get()))
            cube->setCamera(static_cast<const BoundaryPlot &>(plot).camera());
        if (auto *code = qobject_cast<CodePlot *>(twin.get()))
            follow(*code, static_cast<const CodePlot &>(plot), window);
        if (auto *ranged = qobject_cast<RangedPlot *>(twin.get()))
            ranged->setRange(static_cast<const RangedPlot &>(plot).range());
        const bool isPointedAt = plot.hasFocus() || plot.underMouse(); // which it shows
        return view->place == ViewPlace::Instead && isPointedAt ? nullptr : std::move(twin);
    }
    const auto *boundary = qobject_cast<const BoundaryPlot *>(&plot);
    if (boundary == nullptr || isByHand(window))
        return nullptr;
    auto twin = std::make_unique<BoundaryPlot>(run);
    twin->setPlane(boundary->plane());
    twin->setRange(boundary->range());
    twin->setCamera(boundary->camera());
    const bool isOnStage = boundary->objectName() == QStringLiteral("plot");
    if (isOnStage)
        twin->showNext();
    const bool isWhy = viewsOf(window).action(whyView)->isChecked() && isOnStage;
    twin->showHint(isOnStage && !isWhy && window.menuBar()->isVisible()); // not in a presentation
    if (isWhy) {
        if (run.data().observationCount() > mostProved || run.data().inputCount() > 8)
            return nullptr;
        const Explanation explanation = explain(run.data(), run.settings());
        if (explanation.isAsked) // of three neurons, words alone tell
            twin->showWhy(&explanation.separability);
    }
    return twin;
}

} // namespace frontera
