// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/stage.h"

#include "core/run/run.h"
#include "ui/base/bar_scale.h"
#include "ui/panels/legend_row.h"
#include "ui/panels/plane_bar.h"
#include "ui/panels/side_panel.h"
#include "ui/panels/verdict_panel.h"
#include "ui/panels/view_pane.h"
#include "ui/run/ask_actions.h"
#include "ui/run/asker.h"
#include "ui/views/boundary/boundary_plot.h"
#include "ui/views/code/code_plot.h"
#include "ui/views/compare/compare_view.h"
#include "ui/views/registry.h"
#include "ui/views/shown.h"
#include "ui/views/view_kind.h"
#include "ui/widgets/card.h"
#include "ui/window/motion_action.h"

#include <QAction>
#include <QFontInfo>
#include <QLayout>
#include <QResizeEvent>
#include <QStackedLayout>
#include <algorithm>

// How much room the stage has and its parts need, and how large letters are in it.

namespace frontera {

Needs Stage::needs() const
{
    const QMargins card = m_plotCard->layout()->contentsMargins();
    Needs needs{.plot = QSize(narrowPlot, m_plot->minimumHeight()).grownBy(card),
                .side = QSize(m_side->minimumWidth(), 0),
                .gap = stageGap};
    if (PlaneBar::isFor(m_run.data())) {
        const int spacing = m_plotCard->layout()->spacing();
        const QSize bar = m_planeBar->minimumSizeHint();
        needs.plot.rheight() += bar.height() + std::max(0, spacing);
        needs.plot.rwidth() = std::max(needs.plot.width(), bar.grownBy(card).width());
    }
    needs.plotAbove = needs.plot.height() - m_plot->minimumHeight() + plotAbove;
    for (const Pane &pane : m_panes) {
        if (pane.card != nullptr)
            needs.views.push_back({pane.view, pane.card->minimumSizeHint()});
    }
    return needs;
}

void Stage::setQuestions(const AskActions &actions)
{
    m_questions = &actions;
    m_side->setQuestions(actions);
    m_verdict->setQuestions(actions);
    sizeLetters();
}

/// Tells all plots whether they may tell what comes next.
void Stage::hideAnswers()
{
    const bool isAsking = m_questions != nullptr && m_questions->asker().hidesAnswer();
    m_plot->setAsking(isAsking);
    for (const Pane &pane : m_panes) {
        if (auto *code = qobject_cast<CodePlot *>(pane.plot))
            code->setQuestion(m_questions == nullptr ? std::nullopt : m_questions->asker().words());
        if (pane.plot != nullptr)
            pane.plot->setAsking(isAsking);
    }
}

/// Tells all plots whether they may move.
void Stage::letMove()
{
    const bool isMoving = m_motion->toggle()->isChecked();
    m_plot->setMoving(isMoving);
    for (const Pane &pane : m_panes) {
        if (pane.plot != nullptr)
            pane.plot->setMoving(isMoving);
    }
}

/// Draws the open proof or lines into the plot, and into a cube of the same observations beside it.
void Stage::drawIntoPlot()
{
    const Shown shown = this->shown();
    const ViewKind *inPlot = arrangement().inPlot;
    std::vector<BoundaryPlot *> plots{m_plot};
    for (const Pane &pane : m_panes) {
        if (auto *cube = qobject_cast<BoundaryPlot *>(pane.plot))
            plots.push_back(cube);
        if (auto *code = qobject_cast<CodePlot *>(pane.plot))
            code->setExplanation(shown.explanation);
    }
    for (BoundaryPlot *plot : plots) {
        for (const ViewKind *view : views()) {
            if (view != inPlot)
                view->removeFrom(*plot);
        }
        if (inPlot != nullptr)
            inPlot->addTo(*plot, shown);
    }
}

void Stage::setDoors(const std::vector<WhyDoor> &doors)
{
    m_side->setDoors(doors);
}

Arrangement Stage::arrangement() const
{
    // Before it is laid out, nobody sees how much room there is.
    return m_actions.arrangement(isVisible() ? size() : QSize(), needs());
}

QSize Stage::minimumSizeHint() const
{
    const Needs needs = this->needs();
    const QMargins card = m_plotCard->layout()->contentsMargins();
    const int plot = std::max(needs.plot.width(), card.left() + usualPlot + card.right());
    return {plot + needs.gap.width() + needs.side.width(), needs.plot.height()};
}

void Stage::sizeLetters()
{
    const double pixels = m_isPresenting ? m_lettersFactor * backRowShare * window()->height() : 0;
    m_side->setSmallestLetters(pixels, pixels / m_lettersFactor);
    // The sentence is large already: it grows half as much, so that it takes no more lines.
    const double ofVerdict = pixels * (1 + 1 / m_lettersFactor) / 2;
    const double scale = m_isPresenting ? ofVerdict / QFontInfo(font()).pixelSize() : 1;
    m_verdict->setTextScale(scale, VerdictPanel::Room::Slim);
    m_plot->setSmallestLetters(pixels);
    if (m_comparison != nullptr)
        m_comparison->setSmallestLetters(0.7 * pixels); // there are twice as many words
    for (const Pane &pane : m_panes) {
        if (pane.plot != nullptr && pane.view->place != ViewPlace::Instead)
            pane.plot->setSmallestLetters(pixels);
        else if (pane.view == &codeView && pane.plot != nullptr)
            pane.plot->setSmallestLetters(0.7 * pixels); // its lines are long
    }
}

void Stage::setPresentedLetters(double factor)
{
    m_lettersFactor = factor;
    sizeLetters();
    refresh();
}

QAction *Stage::legendToggle() const
{
    return m_legend->toggle();
}

void Stage::scaleBars(double factor)
{
    m_barScale = factor;
    m_legend->setFont(scaledFont(factor));
    m_planeBar->setFont(scaledFont(factor));
    m_plot->scaleBars(factor);
    m_side->scaleBars(factor);
    if (m_comparison != nullptr)
        m_comparison->scaleBars(factor);
    for (const Pane &pane : m_panes)
        scaleBars(pane);
}

void Stage::scaleBars(const Pane &pane) const
{
    if (pane.card != nullptr)
        pane.card->scaleHead(m_barScale);
    if (pane.plot != nullptr)
        pane.plot->scaleBars(m_barScale);
}

void Stage::fitLegend()
{
    const bool isPlotSeen = m_plotOrOther->currentWidget() == m_plot;
    const bool isShown = isPlotSeen && !m_isPresenting && m_legend->toggle()->isChecked() &&
                         m_plotCard->height() >= withLegend;
    const int room = m_plotCard->contentsRect().width() -
                     m_plotCard->layout()->contentsMargins().left() -
                     m_plotCard->layout()->contentsMargins().right();
    // Each further row takes some of the plot's height, where that is left.
    const int spare = m_plotCard->height() - withLongLegend;
    const int most = spare < 0 ? 1 : 2 + spare / m_legend->rowHeight();
    const int rows = std::min(most, m_legend->rowsFor(fullestLegend(m_run), room));
    const int before = m_legend->minimumSizeHint().height();
    m_legend->setRows(rows);
    if (m_legend->isVisibleTo(m_plotCard) == isShown &&
        m_legend->minimumSizeHint().height() == before)
        return;
    m_legend->setVisible(isShown);
    m_plotCard->layout()->activate(); // or the plot would be painted in its old room
    describePlots();
}

bool Stage::eventFilter(QObject *card, QEvent *event)
{
    if (event->type() == QEvent::Resize && !m_isRenewing)
        fitLegend();
    return QWidget::eventFilter(card, event);
}

void Stage::arrangeAnew()
{
    if (m_isRenewing || arrangement() == m_shown)
        return;
    arrange();
    refreshAgain();
}

void Stage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_isPresenting)
        sizeLetters();
    else
        arrangeAnew();
}

void Stage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrangeAnew();
}

QRect Stage::pictureIn(const QWidget &window) const
{
    QRect largest;
    for (const RunPlot *plot : findChildren<RunPlot *>()) {
        const QRect place(plot->mapTo(&window, QPoint()), plot->size());
        if (plot->isVisible() &&
            place.width() * place.height() > largest.width() * largest.height())
            largest = place;
    }
    return largest;
}

} // namespace frontera
