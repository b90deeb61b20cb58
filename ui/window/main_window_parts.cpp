// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/models.h"
#include "ui/base/bar_scale.h"
#include "ui/edit/settings_bar.h"
#include "ui/edit/settings_line.h"
#include "ui/run/ask_actions.h"
#include "ui/slides/slide_actions.h"
#include "ui/tools/range_actions.h"
#include "ui/views/registry.h"
#include "ui/widgets/focus_home.h"
#include "ui/widgets/toast.h"
#include "ui/window/actions.h"
#include "ui/window/at_hand.h"
#include "ui/window/gate_chooser.h"
#include "ui/window/help_sheet.h"
#include "ui/window/lens_rail.h"
#include "ui/window/main_window.h"
#include "ui/window/menus.h"
#include "ui/window/motion_action.h"
#include "ui/window/position_bar.h"
#include "ui/window/presentation.h"
#include "ui/window/rail_layout.h"
#include "ui/window/stage.h"
#include "ui/window/step_box.h"
#include "ui/window/top_bar.h"
#include "ui/window/transport_bar.h"
#include "ui/window/view_actions.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QMenuBar>
#include <QVBoxLayout>
#include <algorithm>
#include <initializer_list>
#include <utility>

// How the window's parts stand in it.

namespace frontera {

/// Gives the application the palette of a theme, and the window as long as it has no parts. Qt
/// would tell the window later, and then each of its parts.
void MainWindow::takePalette(ThemeChoice choice)
{
    QApplication::setPalette(paletteFor(themeOf(choice, m_systemPalette)));
    QEvent change(QEvent::ApplicationPaletteChange);
    QApplication::sendEvent(this, &change);
}

void MainWindow::buildContent(QWidget *top)
{
    auto *content = new FocusHome(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(8);
    m_bottom = buildBottom();
    m_head = new QWidget(this);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(layout->spacing());
    head->addWidget(top);
    layout->addWidget(m_head);
    layout->addLayout(new RailLayout(m_rail, m_stage), 1);
    layout->addWidget(m_bottom);
    connect(m_stage, &Stage::arranged, m_rail, &LensRail::followStage);
    m_rail->raise(); // its chosen tab covers the edge of the stage
    setCentralWidget(content);
    m_presentation =
        new Presentation(this, m_stage, m_position, {m_head, m_step, m_transport, m_rail});
    m_atHand->add(m_presentation->toggle(), drawProjectorIcon);
    buildHelp();
    m_atHand->add(m_help->toggle(), drawHelpIcon);
    m_menus->addLooks({m_presentation->toggle(), m_rail->toggle(), m_stage->legendToggle(),
                       m_stage->motion().toggle()});
    m_menus->addSettings(m_settingsLine->toggle());
}

void MainWindow::buildHelp()
{
    const auto keys = [this] {
        std::vector<KeyGroup> groups = keysOf(m_menus->byUse());
        const KeyGroup presentation{m_presentation->toggle()->iconText(),
                                    keysOf(m_presentation->keys() + QList{m_views->table()})};
        groups.push_back(presentation);
        groups.push_back(
            {m_questions->toggle()->iconText(),
             keysOf(QList<QAction *>{m_questions->answer(0), m_questions->answer(1)})});
        groups.push_back(
            {tr("Elsewhere"), keysOf(m_stage->rangeActions().moves() + QList{m_toast->goThere()})});
        return groups;
    };
    m_help = new HelpSheet(m_run, keys, this);
    m_menus->addHelp(m_help->toggle());
    connect(m_help->toggle(), &QAction::triggered, this, &MainWindow::openHelp);
    connect(m_help, &HelpSheet::closed, this, [this] { centralWidget()->setFocus(); });
}

void MainWindow::openHelp()
{
    m_player.setRunning(false);
    const int usual = qRound(QFontInfo(font()).pixelSize() * m_barScale);
    constexpr int linesOfProjector = 30; // to be read from the back row
    m_help->open(m_presentation->isOn() ? std::max(usual, height() / linesOfProjector) : usual);
}

QWidget *MainWindow::buildTop()
{
    m_gates = new GateChooser(*m_actions, this);
    m_settingsLine = new SettingsLine(this);
    m_settings = new SettingsBar(m_run.model().fields, this);
    m_settings->follow(*m_explainer);
    m_atHand = new AtHand(this);
    m_atHand->addDoor(m_views->action(whyView));
    m_atHand->add(m_slides->savePicture(), drawPictureIcon);
    auto *top = new TopBar(m_gates, m_settingsLine, m_atHand, this);
    top->addBelow(m_settings);
    return top;
}

QWidget *MainWindow::buildBottom()
{
    auto *bottom = new QWidget(this);
    auto *layout = new QVBoxLayout(bottom);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4); // the bar has room below its line
    auto *row = new QHBoxLayout();
    row->setSpacing(8);
    row->addWidget(m_position, 1);
    row->addWidget(m_step);
    layout->addLayout(row);
    layout->addWidget(m_transport);
    return bottom;
}

void MainWindow::setVisible(bool isVisible)
{
    if (isVisible && m_refreshTimer.isActive())
        refresh();
    QMainWindow::setVisible(isVisible);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    sizeBars();
}

void MainWindow::sizeBars()
{
    const double before = std::exchange(m_barScale, barScale(size()));
    if (before == 1 && !m_settling.isActive()) // then the bars still are the usual ones
        m_leastSize = minimumSizeHint();
    if (m_barScale == before)
        return;
    for (QWidget *bar :
         std::initializer_list<QWidget *>{menuBar(), m_head, m_rail, m_bottom, m_toast})
        bar->setFont(scaledFont(m_barScale));
    m_stage->scaleBars(m_barScale);
    // A window that is large may be made small at once, and stays small while its bars are still
    // those of a large one.
    if (!m_presentation->isOn()) {
        // Qt takes a size that the layout has set already for the layout's own.
        setMinimumSize(0, 0);
        setMinimumSize(m_leastSize);
    }
    if (m_barScale == 1)
        m_settling.start();
}

} // namespace frontera
