// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/stage.h"

#include "core/explanation/verdict.h"
#include "core/run/run.h"
#include "ui/panels/plane_bar.h"
#include "ui/panels/side_panel.h"
#include "ui/panels/verdict_panel.h"
#include "ui/panels/view_pane.h"
#include "ui/run/explainer.h"
#include "ui/tools/cube_tool.h"
#include "ui/tools/own_line_tool.h"
#include "ui/tools/point_actions.h"
#include "ui/tools/point_tool.h"
#include "ui/views/boundary/boundary_plot.h"
#include "ui/views/compare/compare_view.h"
#include "ui/views/history/history_plot.h"
#include "ui/views/neuron/neuron_plot.h"
#include "ui/views/view_actions.h"
#include "ui/views/wall/wall_plot.h"
#include "ui/views/weights/weight_plot.h"
#include "ui/widgets/card.h"
#include "ui/words/gate_words.h"
#include "ui/words/number_words.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace frontera {

namespace {

/// Nothing is laid out again where it is the same as before.
void setStretch(QHBoxLayout *row, QWidget *widget, int stretch)
{
    if (row->stretch(row->indexOf(widget)) != stretch)
        row->setStretchFactor(widget, stretch);
}

} // namespace

Stage::Stage(const Run &run, Explainer &explainer, ViewActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_actions(actions)
    , m_explainer(&explainer)
    , m_theme(lightTheme())
    , m_plot(new BoundaryPlot(run, this))
    , m_ownLine(new OwnLineTool(*m_plot, run, this))
    , m_cube(new CubeTool(*m_plot, run, this))
    , m_points(new PointTool(*m_plot, run, this))
    , m_pointActions(new PointActions(*m_points, run, actions, parent))
    , m_planeBar(new PlaneBar(run, this))
    , m_side(new SidePanel(run, *m_ownLine, *m_points, *m_pointActions, actions, this))
    , m_plotCard(new Card(this))
    , m_plotOrWall(new QStackedLayout)
    , m_column(new QWidget(this))
    , m_row(new QHBoxLayout)
    , m_verdict(new VerdictPanel(run, this))
    , m_panes{{actions.weights()}, {actions.neuron()}, {actions.history()}}
{
    auto *plotLayout = new QVBoxLayout(m_plotCard);
    plotLayout->setContentsMargins(5, 5, 5, 5);
    m_plot->setObjectName(QStringLiteral("plot"));
    plotLayout->addLayout(m_plotOrWall);
    m_plotOrWall->addWidget(m_plot);
    plotLayout->addWidget(m_planeBar);
    connect(m_planeBar, &PlaneBar::planeChosen, m_plot, &BoundaryPlot::setPlane);
    auto *columnLayout = new QVBoxLayout(m_column);
    columnLayout->setContentsMargins(0, 0, 0, 0);
    columnLayout->setSpacing(10);
    m_row->setSpacing(12);
    m_row->addWidget(m_plotCard);
    m_row->addWidget(m_column);
    m_row->addWidget(m_side);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    rows->addLayout(m_row, 10);
    rows->addWidget(m_verdict);
    m_verdict->hide();
    connect(&actions, &ViewActions::comparisonBegins, this, [this] { comparison().keep(); });
    connect(&actions, &ViewActions::changed, this, [this] {
        if (m_isRenewing) // it is arranged when all of it is of the new run
            return;
        arrange();
        refresh();
    });
    connect(m_ownLine, &OwnLineTool::changed, this,
            [this] { m_side->refresh(m_explainer->explanation()); });
    connect(m_explainer, &Explainer::found, this, [this] {
        showWhy();
        refresh();
    });
    connect(m_points, &PointTool::editWanted, this, &Stage::editWanted);
    connect(m_side, &SidePanel::editWanted, this,
            [this](const DataEdit &edit) { m_points->ask(edit); });
    describePlots();
    restart();
}

void Stage::makePane(Pane &pane)
{
    pane.plot = makePlot(pane.action);
    pane.plot->setTheme(m_theme);
    if (m_isPresenting)
        sizeLetters();
    pane.pane = new ViewPane(pane.action, pane.plot, this);
    placePane(pane);
    describePlots();
}

void Stage::placePane(const Pane &pane)
{
    pane.pane->setHeaded(!m_isPresenting);
    const bool isBelow = pane.action == m_actions.history() && !m_isPresenting;
    auto *rows = static_cast<QVBoxLayout *>(layout());
    auto *column = static_cast<QVBoxLayout *>(m_column->layout());
    if (isBelow)
        rows->addWidget(pane.pane, 4);
    else
        column->insertWidget(pane.action == m_actions.weights() ? 0 : -1, pane.pane, 1);
}

RunPlot *Stage::makePlot(const QAction *action)
{
    if (action == m_actions.weights())
        return new WeightPlot(m_run, this);
    if (action == m_actions.neuron())
        return new NeuronPlot(m_run, this);
    auto *history = new HistoryPlot(m_run, this);
    connect(history, &HistoryPlot::positionWanted, this, &Stage::positionWanted);
    return history;
}

void Stage::makeWall()
{
    auto *wall = new WallPlot(m_run, this);
    connect(wall, &WallPlot::gateChosen, this, [this](int gate) {
        m_actions.wall()->setChecked(false);
        Q_EMIT gateWanted(gate);
    });
    m_wall = wall;
    m_wall->setTheme(m_theme);
    m_plotOrWall->addWidget(m_wall);
    describePlots();
}

CompareView &Stage::comparison()
{
    if (m_comparison == nullptr) {
        m_comparison = new CompareView(m_run, *m_explainer, this);
        m_comparison->hide();
        m_comparison->setTheme(m_theme);
        // In the row beside the plot's card: it has cards of its own.
        m_row->insertWidget(0, m_comparison, 1);
        sizeLetters();
    }
    return *m_comparison;
}

void Stage::arrange()
{
    const bool isWall = m_actions.wall()->isChecked();
    if (isWall && m_wall == nullptr)
        makeWall();
    const bool isCompared = m_actions.compare()->isChecked();
    // What goes is hidden before what comes is shown: room for both would make the window wider.
    if (m_comparison != nullptr && !isCompared)
        m_comparison->hide();
    m_plotCard->setVisible(!isCompared);
    m_planeBar->setVisible(PlaneBar::isFor(m_run.data()) && !isWall && !m_isPresenting);
    const bool isAlone = isWall || isCompared;
    for (Pane &pane : m_panes) {
        const bool isShown = pane.action->isChecked() && !isAlone;
        if (isShown && pane.plot == nullptr)
            makePane(pane);
        if (pane.pane != nullptr)
            pane.pane->setVisible(isShown);
    }
    const bool hasColumn =
        !isAlone && (m_actions.weights()->isChecked() || m_actions.neuron()->isChecked() ||
                     (m_isPresenting && m_actions.history()->isChecked()));
    m_column->setVisible(hasColumn);
    m_side->setVisible(!isAlone && !(m_isPresenting && hasColumn));
    m_verdict->setVisible(m_isPresenting && !isAlone);
    if (isCompared)
        comparison().show();
    const bool isWhy = m_actions.why()->isChecked();
    const bool isWide = 2 * width() >= 3 * height();
    const int side = !m_isPresenting ? 35
                     : isWhy         ? (isWide ? 54 : 57)
                                     : 44; // a proof has long lines
    // By widget: a comparison may stand before them.
    setStretch(m_row, m_plotCard, hasColumn ? 38 : 100 - side);
    setStretch(m_row, m_column, !hasColumn ? 0 : m_isPresenting ? 54 : 30);
    setStretch(m_row, m_side, hasColumn ? 32 : side);
    const QWidget *shownBefore = m_plotOrWall->currentWidget();
    m_plotOrWall->setCurrentWidget(isWall ? static_cast<QWidget *>(m_wall) : m_plot);
    if (isWall && shownBefore != m_wall)
        m_wall->setFocus(Qt::OtherFocusReason);
    showWhy();
    // What ends, first: both work with the plot's focus and cursor.
    const bool isOwnLine = m_actions.ownLine()->isChecked();
    const bool isPoints = m_actions.points()->isChecked();
    if (!isOwnLine)
        m_ownLine->setActive(false);
    m_points->setActive(isPoints);
    m_ownLine->setActive(isOwnLine);
    describePlots();
}

void Stage::restart()
{
    m_isRenewing = true;
    m_explainer->restart();
    // A line is placed in a plane.
    const bool isFlat = m_run.data().inputCount() == 2;
    m_actions.ownLine()->setEnabled(isFlat);
    if (!isFlat)
        m_actions.ownLine()->setChecked(false);
    m_cube->restart();
    m_planeBar->restart();
    m_points->restart();
    // What was reached by hand counts until the question is another one.
    const Settings &settings = m_run.settings();
    Question question{m_run.data(), settings.useBias, settings.firesAtZero, settings.targets};
    if (question != m_question) {
        m_question = std::move(question);
        m_ownLine->restart();
    }
    m_isRenewing = false;
    arrange();
}

void Stage::showWhy()
{
    const Explanation &explanation = m_explainer->explanation();
    const bool isShown = m_actions.why()->isChecked() && explanation.isKnown;
    m_plot->showWhy(isShown ? &explanation.separability : nullptr, &m_explainer->hulls());
}

std::optional<Plane> Stage::plane() const
{
    return m_planeBar->chosen();
}

Camera Stage::camera() const
{
    return m_plot->camera();
}

void Stage::setPlane(const Plane &plane)
{
    m_planeBar->choose(plane);
}

void Stage::setCamera(const Camera &camera)
{
    m_plot->setCamera(camera);
}

Shown Stage::shown() const
{
    Shown shown{.view = &m_actions.mainView(),
                .plane = plane(),
                .camera = camera(),
                .explanation = m_explainer->shared(),
                .hulls = m_explainer->sharedHulls()};
    if (m_ownLine->isActive())
        shown.ownLine = m_ownLine->line();
    if (m_actions.compare()->isChecked())
        shown.compared = m_comparison->kept();
    return shown;
}

Run *Stage::companion() const
{
    return m_actions.compare()->isChecked() ? &m_comparison->keptRun() : nullptr;
}

void Stage::setPresenting(bool isPresenting)
{
    m_isPresenting = isPresenting;
    m_side->setPresenting(isPresenting);
    m_actions.setOneAtATime(isPresenting);
    for (const Pane &pane : m_panes) {
        if (pane.pane != nullptr)
            placePane(pane);
    }
    arrange();
    sizeLetters();
    refresh();
}

void Stage::sizeLetters()
{
    constexpr double smallest = 1.0 / 30; // of the height, to be read from the back row
    const double pixels = m_isPresenting ? smallest * window()->height() : 0;
    m_side->setSmallestLetters(pixels);
    m_verdict->setTextScale(m_isPresenting ? pixels / QFontInfo(font()).pixelSize() : 1, 1);
    m_plot->setSmallestLetters(pixels);
    if (m_comparison != nullptr)
        m_comparison->setSmallestLetters(0.7 * pixels); // there are twice as many words
    for (const Pane &pane : m_panes) {
        if (pane.plot != nullptr)
            pane.plot->setSmallestLetters(pixels);
    }
}

void Stage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_isPresenting)
        sizeLetters();
}

void Stage::refresh()
{
    if (m_isPresenting) {
        m_verdict->show(verdictOf(m_run, m_explainer->explanation()));
        m_verdict->setAside(QStringLiteral("%1 · η = %2")
                                .arg(dataTitle(m_run.data()), showNumber(m_run.settings().rate)));
    }
    m_side->refresh(m_explainer->explanation());
    m_plot->refresh();
    for (const Pane &pane : m_panes) {
        if (pane.pane != nullptr && pane.action->isChecked())
            pane.plot->refresh();
    }
    if (m_wall != nullptr && m_actions.wall()->isChecked())
        m_wall->refresh();
    if (m_comparison != nullptr && m_actions.compare()->isChecked()) {
        m_comparison->setShown(shown());
        m_comparison->refresh();
    }
}

void Stage::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_plot->setTheme(theme);
    m_side->setTheme(theme);
    m_verdict->setTheme(theme);
    for (const Pane &pane : m_panes) {
        if (pane.plot != nullptr)
            pane.plot->setTheme(theme);
    }
    if (m_wall != nullptr)
        m_wall->setTheme(theme);
    if (m_comparison != nullptr)
        m_comparison->setTheme(theme);
}

void Stage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_pointActions->retranslate();
        describePlots();
        showWhy();
    }
}

void Stage::describePlots()
{
    m_plot->setAccessibleName(tr("Observations and separating line"));
    // Not where the mouse is at work.
    m_plot->setToolTip(
        m_actions.points()->isChecked()
            ? QString()
            : tr("Filled: target 1. Hollow: target 0. Cross: wrong. Ring: presented last. "
                 "Dashed: the line before the last update."));
    for (const Pane &pane : m_panes) {
        if (pane.plot != nullptr)
            pane.plot->setAccessibleName(pane.action->iconText());
    }
}

} // namespace frontera
