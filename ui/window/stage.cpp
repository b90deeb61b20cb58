// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/stage.h"

#include "core/explanation/verdict.h"
#include "core/run/run.h"
#include "ui/panels/legend_row.h"
#include "ui/panels/plane_bar.h"
#include "ui/panels/side_panel.h"
#include "ui/panels/verdict_panel.h"
#include "ui/panels/view_pane.h"
#include "ui/run/explainer.h"
#include "ui/tools/own_line_tool.h"
#include "ui/tools/point_actions.h"
#include "ui/tools/point_tool.h"
#include "ui/tools/range_actions.h"
#include "ui/tools/range_tool.h"
#include "ui/views/boundary/boundary_plot.h"
#include "ui/views/code/code_plot.h"
#include "ui/views/compare/compare_view.h"
#include "ui/views/lift/lift_plot.h"
#include "ui/views/view_kind.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"
#include "ui/window/motion_action.h"
#include "ui/words/gate_words.h"
#include "ui/words/settings_words.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace frontera {

namespace {

/// Sets a stretch only if it changes, so that an equal row is not laid out again.
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
    , m_tools(new PlotTools(*m_plot, run, this))
    , m_pointActions(new PointActions(m_tools->points(), run, actions.points(), parent))
    , m_rangeActions(new RangeActions(*m_plot, parent))
    , m_motion(new MotionAction(parent))
    , m_planeBar(new PlaneBar(run, this))
    , m_legend(new LegendRow(this))
    , m_side(new SidePanel(run, m_tools->ownLine(), m_tools->points(), *m_pointActions,
                           {actions.action(whyView), actions.ownLine()}, this))
    , m_plotCard(new Card(this))
    , m_plotOrOther(new QStackedLayout)
    , m_column(new QWidget(this))
    , m_row(new QHBoxLayout)
    , m_verdict(new VerdictPanel(run, this))
{
    for (const ViewKind *view : views()) {
        if (view->place != ViewPlace::Plot && view->make != nullptr)
            m_panes.push_back({view});
    }
    auto *plotLayout = new QVBoxLayout(m_plotCard);
    plotLayout->setContentsMargins(5, 5, 5, 5);
    m_plot->setObjectName(QStringLiteral("plot"));
    m_plot->showNext();
    plotLayout->addLayout(m_plotOrOther);
    m_plotOrOther->addWidget(m_plot);
    plotLayout->addWidget(m_planeBar);
    plotLayout->addWidget(m_legend);
    m_legend->hide();
    m_plotCard->installEventFilter(this);
    m_actions.setSeen([this] { return arrangement(); });
    connect(m_legend->toggle(), &QAction::toggled, this, &Stage::fitLegend);
    connect(m_motion->toggle(), &QAction::toggled, this, &Stage::letMove);
    connect(m_plot, &QCustomPlot::afterReplot, this,
            [this] { m_legend->explain(legendOf(*m_plot, m_run), m_plot->axisRect()->left()); });
    connect(m_planeBar, &PlaneBar::planeChosen, this, [this](const Plane &plane) {
        m_plot->setPlane(plane);
        if (m_isRenewing) // restart() tells the tools when all parts are of the new run
            return;
        m_tools->restart();
        m_tools->take(arrangement().hand);
    });
    auto *columnLayout = new QVBoxLayout(m_column);
    columnLayout->setContentsMargins(0, 0, 0, 0);
    columnLayout->setSpacing(stageGap.height());
    m_row->setSpacing(stageGap.width());
    m_row->addWidget(m_plotCard);
    m_row->addWidget(m_column);
    m_row->addWidget(m_side);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(stageGap.height());
    rows->addLayout(m_row, 10);
    rows->addWidget(m_verdict);
    m_verdict->hide();
    connect(&actions, &ViewActions::comparisonBegins, this,
            [this] { comparison().keep(m_run.data(), m_run.settings()); });
    connect(&actions, &ViewActions::changed, this, [this] {
        if (m_isRenewing) // restart() arranges when all parts are of the new run
            return;
        arrange();
        refreshAgain();
    });
    connect(&m_tools->ownLine(), &OwnLineTool::changed, this, &Stage::refreshSide);
    connect(m_plot, &BoundaryPlot::rangeChanged, this, &Stage::refreshAgain);
    connect(m_explainer, &Explainer::found, this, [this] {
        drawIntoPlot();
        refreshAgain();
    });
    connect(&m_tools->points(), &PointTool::editWanted, this, &Stage::editWanted);
    connect(m_side, &SidePanel::editWanted, this,
            [this](const DataEdit &edit) { m_tools->points().ask(edit); });
    describePlots();
    letMove();
    restart();
}

void Stage::makePlot(Pane &pane)
{
    pane.plot = pane.view->make(m_run, shown(), this).release();
    pane.plot->setTheme(m_theme);
    letMove();
    hideAnswers();
    auto *ranged = qobject_cast<RangedPlot *>(pane.plot);
    QWidget *corner = ranged != nullptr && qobject_cast<LiftPlot *>(pane.plot) == nullptr
                          ? m_rangeActions->add(*ranged)
                          : nullptr;
    if (auto *cube = qobject_cast<LiftPlot *>(pane.plot))
        m_tools->turn(*cube);
    if (const auto *code = qobject_cast<CodePlot *>(pane.plot))
        connect(code, &CodePlot::comparisonWanted, this, &Stage::compareArithmetics);
    connect(pane.plot, &RunPlot::positionWanted, this, &Stage::positionWanted);
    connect(pane.plot, &RunPlot::gateChosen, this, [this, view = pane.view](int gate) {
        m_actions.action(*view)->setChecked(false);
        Q_EMIT gateWanted(gate);
    });
    if (m_isPresenting)
        sizeLetters();
    if (pane.view->place == ViewPlace::Instead) {
        m_plotOrOther->addWidget(pane.plot);
    } else {
        pane.card = new ViewPane(m_actions.action(*pane.view), pane.plot, this);
        pane.card->hide();
        pane.card->setHeaded(!m_isPresenting);
        if (corner != nullptr && pane.view->place == ViewPlace::Below) // low: words need its corner
            pane.card->addToHead(corner);
    }
    scaleBars(pane);
    describePlots();
}

void Stage::placeCard(const Pane &pane, bool isInColumn)
{
    const bool wasInColumn = m_column->layout()->indexOf(pane.card) >= 0;
    if (wasInColumn ? isInColumn : !isInColumn && layout()->indexOf(pane.card) >= 0)
        return;
    if (!isInColumn) {
        static_cast<QVBoxLayout *>(layout())->addWidget(pane.card, 4);
        return;
    }
    // In the order of the views, but those below the plot come last.
    int before = 0;
    for (const Pane &other : m_panes) {
        const bool stands = other.card != nullptr && m_column->layout()->indexOf(other.card) >= 0;
        const bool isAbove = other.view->place == pane.view->place
                                 ? &other < &pane
                                 : other.view->place == ViewPlace::Beside;
        before += stands && isAbove ? 1 : 0;
    }
    static_cast<QVBoxLayout *>(m_column->layout())->insertWidget(before, pane.card, 1);
}

void Stage::arrange()
{
    if (m_isArranging) // a part that is shown is laid out at once, which may resize the stage
        return;
    m_isArranging = true;
    makePlots();
    constexpr int most = 3;
    for (int i = 0; i < most && (i == 0 || arrangement() != m_shown); ++i)
        putInPlace(arrangement());
    m_isArranging = false;
    drawIntoPlot();
    m_tools->take(m_shown.hand);
    const ViewKind *instead = m_shown.instead;
    m_rangeActions->update(instead == nullptr || instead->half != nullptr);
    m_plot->showHint(!m_isPresenting && m_shown.hand == Hand::Nothing && m_shown.inPlot == nullptr);
    describePlots();
    Q_EMIT arranged();
}

void Stage::putInPlace(const Arrangement &now)
{
    m_shown = now;
    const bool isCompared = now.instead != nullptr && now.instead->half != nullptr;
    // Parts are hidden before others are shown: room for both would make the window wider.
    if (m_comparison != nullptr && !isCompared)
        m_comparison->hide();
    m_plotCard->setVisible(!isCompared && now.forPlot == nullptr);
    m_planeBar->setVisible(now.hasPlaneBar);
    showPanes(now);
    m_column->setVisible(!now.column.empty() || now.forPlot != nullptr);
    m_side->setVisible(now.hasSide);
    m_verdict->setVisible(now.hasVerdict);
    if (isCompared)
        comparison().show();
    shareWidth(now);
    layout()->activate(); // or it would be painted once as it was laid out in between
    fitLegend();
}

/// Makes the plots of all views that are to be shown if there is room.
void Stage::makePlots()
{
    const Arrangement wanted = m_actions.arrangement({}, {});
    for (Pane &pane : m_panes) {
        if (pane.plot == nullptr && wanted.draws(*pane.view))
            makePlot(pane);
    }
}

void Stage::showPanes(const Arrangement &now)
{
    QWidget *inPlace = m_plot;
    for (Pane &pane : m_panes) {
        const bool isShown = now.draws(*pane.view);
        if (pane.card != nullptr && isShown)
            placeCard(pane,
                      now.forPlot == pane.view || std::ranges::count(now.column, pane.view) > 0);
        if (pane.card != nullptr)
            pane.card->setVisible(isShown);
        else if (isShown)
            inPlace = pane.plot;
    }
    if (m_plotOrOther->currentWidget() == inPlace)
        return;
    m_plotOrOther->setCurrentWidget(inPlace);
    if (inPlace != m_plot)
        inPlace->setFocus(Qt::OtherFocusReason);
}

void Stage::shareWidth(const Arrangement &now)
{
    // Where three stand beside each other, each makes do with less.
    const int least = now.column.empty() ? usualPlot : narrowPlot;
    m_plot->setMinimumWidth(least);
    for (const Pane &pane : m_panes) { // what has the plot's place asks for its room even unseen
        if (pane.plot != nullptr && pane.card == nullptr)
            pane.plot->setMinimumWidth(least);
    }
    // Set by widget, not by index, as a comparison may stand before them.
    setStretch(m_row, m_plotCard, now.plotShare);
    setStretch(m_row, m_column, now.forPlot != nullptr ? now.plotShare : now.columnShare);
    setStretch(m_row, m_side, now.sideShare);
}

void Stage::restart()
{
    m_isRenewing = true;
    m_explainer->restart();
    for (const Pane &pane : m_panes) {
        if (pane.plot != nullptr)
            pane.plot->updateGeometry(); // its least size may follow from the run
    }
    m_actions.fitTo(m_run);
    m_planeBar->restart();
    m_tools->restart();
    updateGeometry(); // as may its own
    followRange();
    m_isRenewing = false;
    arrange();
}

void Stage::setPresenting(bool isPresenting)
{
    m_isPresenting = isPresenting;
    m_side->setPresenting(isPresenting);
    m_actions.setPresenting(isPresenting);
    m_rangeActions->setPresenting(isPresenting);
    m_tools->range().setPresenting(isPresenting);
    for (const Pane &pane : m_panes) {
        if (pane.card != nullptr)
            pane.card->setHeaded(!isPresenting);
    }
    arrange();
    sizeLetters();
    refresh();
}

void Stage::refreshAgain()
{
    if (m_isBegun)
        refresh();
}

void Stage::refreshSide()
{
    if (m_isBegun)
        m_side->refresh(m_explainer->explanation(), arrangement().side);
}

void Stage::refresh()
{
    m_isBegun = true;
    hideAnswers();
    if (m_isPresenting) {
        m_verdict->setData(
            QStringLiteral("%1 · η = %2").arg(dataTitle(m_run.data()), showRate(m_run.settings())));
        m_verdict->show(verdictOf(m_run, m_explainer->explanation()));
    }
    const Arrangement now = arrangement();
    m_side->refresh(m_explainer->explanation(), now.side);
    m_plot->refresh();
    for (const Pane &pane : m_panes) {
        if (pane.plot != nullptr && now.draws(*pane.view))
            pane.plot->refresh();
    }
    if (shownComparison() != nullptr) {
        m_comparison->setShown(shown());
        m_comparison->refresh();
    }
}

void Stage::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_plot->setTheme(theme);
    m_side->setTheme(theme);
    m_legend->setTheme(theme);
    m_verdict->setTheme(theme);
    for (const Pane &pane : m_panes) {
        if (pane.plot != nullptr)
            pane.plot->setTheme(theme);
    }
    if (m_comparison != nullptr)
        m_comparison->setTheme(theme);
}

void Stage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_pointActions->retranslate();
        m_rangeActions->retranslate();
        m_motion->retranslate();
        describePlots();
        drawIntoPlot();
        QTimer::singleShot(0, this, [this] { // the panels hear of the language after this
            fitLegend();
            refreshAgain();
        });
    }
}

void Stage::describePlots()
{
    m_plot->setAccessibleName(tr("Observations and boundary"));
    m_plot->setToolTip( // none while points are placed with the mouse, or the legend is seen
        m_actions.points()->isChecked() || m_legend->isVisibleTo(m_plotCard)
            ? QString()
            : tr("Filled: target 1. Hollow: target 0. ✕: wrong. Ring: presented; dashed: "
                 "next. Dashed line: the boundary before the last correction."));
    for (const Pane &pane : m_panes) {
        if (pane.card != nullptr || (pane.plot != nullptr && pane.view == &codeView))
            pane.plot->setAccessibleName(m_actions.action(*pane.view)->iconText());
    }
}

} // namespace frontera
