// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main_window.h"

#include "core/data/gates.h"
#include "ui/about_box.h"
#include "ui/actions.h"
#include "ui/data/data_actions.h"
#include "ui/edit_actions.h"
#include "ui/focus_keys.h"
#include "ui/panels/gate_chooser.h"
#include "ui/panels/key_button.h"
#include "ui/panels/position_bar.h"
#include "ui/panels/restore_bar.h"
#include "ui/panels/settings_bar.h"
#include "ui/panels/top_bar.h"
#include "ui/panels/transport_bar.h"
#include "ui/point_actions.h"
#include "ui/preferences.h"
#include "ui/recovery.h"
#include "ui/session_actions.h"
#include "ui/slides/presentation.h"
#include "ui/slides/slide_actions.h"
#include "ui/stage.h"
#include "ui/view_actions.h"
#include "ui/words/number_words.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QVBoxLayout>

namespace frontera {

namespace {

enum MenuOf { File, Edit, Run, DataMenu, View, Help };

} // namespace

MainWindow::MainWindow(Translator *translator)
    : m_translator(translator)
    , m_player(m_timeline)
    , m_systemPalette(QApplication::palette())
{
    m_timeline.start(gateDataset(AndGate), Settings());
    m_actions = new Actions(m_timeline, m_player, this);
    m_views = new ViewActions(this);
    m_slides = new SlideActions(
        m_timeline, [this] { return picture(); }, this);
    // Widgets in the order in which Tab goes through them: from above.
    QWidget *top = buildTop();
    m_stage = new Stage(m_timeline, *m_views, this);
    m_data = new DataActions(m_timeline, this);
    m_sessions = new SessionActions(m_timeline, *m_stage, *m_views, this);
    m_edits = new EditActions(m_timeline, m_player, this);
    m_position = new PositionBar(m_timeline, this);
    m_transport = new TransportBar(*m_actions, m_player, this);
    qApp->installEventFilter(new FocusKeys(this));
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(0);
    buildMenus();
    buildContent(top);
    connectAll();
    setThemeChoice(preferredTheme());
    retranslate();
    beginRun();
    m_views->restore();
    m_recovery = new Recovery(*m_sessions, this); // from here on, what changes is kept
    static_cast<QVBoxLayout *>(centralWidget()->layout())->insertWidget(0, m_recovery->bar());
    const QSize room = screen()->availableSize() - QSize(8, 40); // without the window's frame
    resize(QSize(1280, 720).boundedTo(room));
}

void MainWindow::buildMenus()
{
    for (QMenu *&menu : m_menus)
        menu = menuBar()->addMenu(QString());
    m_sessions->addTo(m_menus[File]);
    m_menus[File]->addSeparator();
    m_slides->addTo(m_menus[File]);
    m_menus[File]->addSeparator();
    m_menus[File]->addAction(m_actions->quit());
    m_menus[Edit]->addActions({m_edits->undo(), m_edits->redo()});
    m_menus[Edit]->addSeparator();
    m_menus[Edit]->addActions(QList{m_views->points()} + m_stage->pointActions().all());
    m_menus[Run]->addActions({m_actions->step(), m_actions->back(), m_actions->epoch(),
                              m_actions->epochBack(), m_actions->run(), m_actions->restart()});
    m_actions->gateMenu()->addSeparator();
    m_actions->gateMenu()->addAction(m_stage->pointActions().fresh());
    m_data->addTo(m_actions->gateMenu());
    m_menus[DataMenu]->addActions(m_actions->gateMenu()->actions());
    m_menus[View]->addActions(m_views->all());
    m_menus[View]->addSeparator();
    m_languageMenu = m_menus[View]->addMenu(QString());
    m_languageMenu->addActions(m_actions->languages()->actions());
    m_themeMenu = m_menus[View]->addMenu(QString());
    m_themeMenu->addActions(m_actions->themes()->actions());
    m_menus[Help]->addAction(m_actions->about());
    m_actions->showLanguage(m_translator->language());
}

void MainWindow::buildContent(QWidget *top)
{
    auto *content = new QWidget(this);
    // A click beside the fields takes the focus from them; nothing has it at first.
    content->setFocusPolicy(Qt::ClickFocus);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 8, 14, 10);
    layout->setSpacing(10);
    QWidget *bottom = buildBottom();
    layout->addWidget(top);
    layout->addWidget(m_stage, 1);
    layout->addWidget(bottom);
    setCentralWidget(content);
    m_presentation = new Presentation(this, m_stage, {top, bottom});
    m_menus[View]->insertAction(m_languageMenu->menuAction(), m_presentation->toggle());
    m_menus[View]->insertSeparator(m_languageMenu->menuAction());
    content->setFocus();
}

QWidget *MainWindow::buildTop()
{
    m_gates = new GateChooser(*m_actions, this);
    m_settings = new SettingsBar(this);
    auto *doors = new QWidget(this);
    auto *row = new QHBoxLayout(doors);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto *why = new KeyButton(m_views->why(), this);
    why->setDoor(true);
    row->addWidget(why);
    row->addWidget(new KeyButton(m_slides->savePicture(), this));
    return new TopBar(m_gates, m_settings, doors, this);
}

QWidget *MainWindow::buildBottom()
{
    auto *bottom = new QWidget(this);
    auto *layout = new QVBoxLayout(bottom);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_position);
    layout->addWidget(m_transport);
    return bottom;
}

void MainWindow::connectAll()
{
    connect(&m_refreshTimer, &QTimer::timeout, this, &MainWindow::refresh);
    connect(m_views, &ViewActions::changed, this, [this] {
        if (m_views->hidesRun())
            m_player.setRunning(false);
    });
    connect(&m_timeline, &Timeline::positionChanged, this, [this] {
        if (!m_refreshTimer.isActive())
            m_refreshTimer.start();
    });
    connect(&m_timeline, &Timeline::runReplaced, this, &MainWindow::beginRun);
    connect(m_position, &PositionBar::positionWanted, this, &MainWindow::goTo);
    connect(m_settings, &SettingsBar::settingsEntered, m_edits, &EditActions::setSettings);
    const auto openGate = [this](int gate) { m_edits->setData(gateDataset(gate)); };
    connect(m_actions, &Actions::gateChosen, this, openGate);
    connect(m_stage, &Stage::gateWanted, this, openGate);
    connect(m_stage, &Stage::editWanted, m_edits, &EditActions::edit);
    connect(&m_stage->pointActions(), &PointActions::dataWanted, m_edits, &EditActions::setData);
    connect(&m_stage->pointActions(), &PointActions::dataWanted, m_sessions,
            &SessionActions::letGoOfFile);
    connect(m_stage, &Stage::positionWanted, this, &MainWindow::goTo);
    connect(m_actions, &Actions::languageChosen, this, [this](Language language) {
        preferLanguage(language);
        m_translator->use(language);
    });
    connect(m_actions, &Actions::themeChosen, this, [this](ThemeChoice choice) {
        preferTheme(choice);
        setThemeChoice(choice);
    });
    for (const QAction *move : {m_actions->step(), m_actions->back(), m_actions->epoch(),
                                m_actions->epochBack(), m_actions->run(), m_actions->restart()})
        connect(move, &QAction::triggered, m_views, &ViewActions::showRun);
    const auto pause = [this] { m_player.setRunning(false); };
    connect(m_slides, &SlideActions::dialogOpens, this, pause);
    connect(m_slides, &SlideActions::done, m_transport, &TransportBar::say);
    connect(m_data, &DataActions::dialogOpens, this, pause);
    connect(m_data, &DataActions::done, m_transport, &TransportBar::say);
    connect(m_data, &DataActions::dataChosen, m_edits, &EditActions::setData);
    connect(m_edits, &EditActions::done, m_transport, &TransportBar::say);
    connect(m_sessions, &SessionActions::dialogOpens, this, pause);
    connect(m_sessions, &SessionActions::done, m_transport, &TransportBar::say);
    connect(m_sessions, &SessionActions::opened, m_edits, &EditActions::forget);
    connect(m_actions->about(), &QAction::triggered, this, [this] { showAboutBox(this); });
    connect(m_actions->quit(), &QAction::triggered, this, &MainWindow::close);
    connect(&m_player, &Player::pausedAfter, this, [this](qint64 steps) {
        m_transport->say(tr("Paused after %1 steps").arg(showCount(steps)));
    });
}

void MainWindow::openRun(const Dataset &dataset, const Settings &settings, qint64 position)
{
    m_timeline.start(dataset, fitted(settings, dataset.inputCount(), dataset.observationCount()));
    m_player.reach(position);
    m_edits->forget();
}

void MainWindow::beginRun()
{
    m_stage->restart();
    m_settings->show(m_timeline.settings(), m_timeline.data());
    m_transport->say({});
    m_sessions->update();
    m_refreshTimer.start();
}

void MainWindow::refresh()
{
    m_actions->update();
    m_slides->update();
    m_position->refresh();
    m_stage->refresh();
}

void MainWindow::goTo(qint64 position)
{
    m_views->showRun();
    m_player.reach(position);
}

void MainWindow::setThemeChoice(ThemeChoice choice)
{
    m_themeChoice = choice;
    m_actions->showTheme(choice);
    if (choice == ThemeChoice::System)
        QApplication::setPalette(m_systemPalette);
    else
        QApplication::setPalette(
            paletteFor(choice == ThemeChoice::Dark ? darkTheme() : lightTheme()));
    applyTheme();
}

void MainWindow::applyTheme()
{
    const Theme theme = themeFor(palette());
    m_gates->setTheme(theme);
    m_stage->setTheme(theme);
    m_position->setTheme(theme);
    refresh();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_sessions->mayLeave());
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_views->retranslate();
    m_slides->retranslate();
    m_data->retranslate();
    m_presentation->retranslate();
    m_edits->retranslate();
    m_menus[File]->setTitle(tr("&File"));
    m_menus[Edit]->setTitle(tr("&Edit"));
    m_menus[Run]->setTitle(tr("&Run"));
    m_menus[DataMenu]->setTitle(tr("&Data"));
    m_menus[View]->setTitle(tr("&View"));
    m_menus[Help]->setTitle(tr("&Help"));
    m_languageMenu->setTitle(tr("L&anguage"));
    m_themeMenu->setTitle(tr("&Theme"));
    m_sessions->retranslate();
    refresh();
}

PictureOptions MainWindow::picture() const
{
    PictureOptions options;
    options.view = m_views->mainView();
    options.theme = m_themeChoice;
    options.plane = m_stage->plane();
    options.camera = m_stage->camera();
    options.ownLine = m_stage->ownLine();
    options.compared = m_stage->comparedRun();
    return options;
}

} // namespace frontera
