// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/main_window.h"

#include "core/data/gates.h"
#include "core/models/models.h"
#include "ui/base/preferences.h"
#include "ui/data/data_actions.h"
#include "ui/edit/edit_actions.h"
#include "ui/edit/settings_bar.h"
#include "ui/edit/settings_line.h"
#include "ui/run/ask_actions.h"
#include "ui/run/explainer.h"
#include "ui/session/recovery.h"
#include "ui/session/restore_bar.h"
#include "ui/session/session_actions.h"
#include "ui/slides/slide_actions.h"
#include "ui/tools/point_actions.h"
#include "ui/widgets/show_painted.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/work_progress.h"
#include "ui/window/about_box.h"
#include "ui/window/actions.h"
#include "ui/window/focus_keys.h"
#include "ui/window/gate_chooser.h"
#include "ui/window/help_sheet.h"
#include "ui/window/lens_rail.h"
#include "ui/window/menus.h"
#include "ui/window/position_bar.h"
#include "ui/window/presentation.h"
#include "ui/window/stage.h"
#include "ui/window/stage_view.h"
#include "ui/window/step_box.h"
#include "ui/window/transport_bar.h"
#include "ui/window/view_actions.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QVBoxLayout>

namespace frontera {

MainWindow::MainWindow(Translator *translator)
    : m_translator(translator)
    , m_player(m_run, this)
    , m_asker(m_run, m_player, this)
    , m_explainer(new Explainer(m_run, this))
    , m_systemPalette(QApplication::palette())
{
    m_run.start(gateDataset(AndGate), Settings());
    takePalette(preferredTheme());
    m_actions = new Actions(m_run, m_player, m_asker, this);
    m_questions = new AskActions(m_asker, m_run, this);
    m_views = new ViewActions(this);
    m_slides = new SlideActions(
        m_run, *m_explainer, [this] { return m_stage->shown(); }, this);
    // Widgets are made in the order in which Tab goes through them: from top to bottom.
    QWidget *top = buildTop();
    m_rail = new LensRail(*m_views, this);
    m_stage = new Stage(m_run, *m_explainer, *m_views, this);
    m_stage->setQuestions(*m_questions);
    m_data = new DataActions(m_run, this);
    m_edits = new EditActions(m_run, m_player, this);
    m_stageView = std::make_unique<StageView>(*m_stage, *m_views);
    m_sessions = new SessionActions(m_run, *m_stageView, *m_edits, this);
    m_position = new PositionBar(m_run, this);
    m_step = new StepBox(m_run, this);
    m_transport = new TransportBar(m_run, *m_actions, *m_questions, m_player, this);
    qApp->installEventFilter(new FocusKeys(this));
    m_toast = new Toast(this);
    m_toast->setRoom([this] { return m_stage->pictureIn(*this); });
    m_refreshTimer.setSingleShot(true);
    m_settling.setSingleShot(true);
    m_settling.setInterval(100);
    m_menus = new Menus(menuBar(), {*m_actions, *m_questions, *m_views, *m_data, *m_slides,
                                    *m_sessions, *m_edits, m_stage->pointActions(),
                                    m_stage->sortSquares(), m_stage->rangeActions()});
    m_actions->showLanguage(m_translator->language());
    buildContent(top);
    connectAll();
    setThemeChoice(preferredTheme());
    retranslate();
    beginRun();
    m_views->restore();
    m_recovery = new Recovery(*m_sessions, this); // changes are kept from here on
    static_cast<QVBoxLayout *>(m_head->layout())->insertWidget(0, m_recovery->bar());
    const QSize room = screen()->availableSize() - QSize(8, 40); // without the window's frame
    resize(QSize(1280, 720).boundedTo(room));
    m_isBuilt = true;
}

MainWindow::~MainWindow()
{
    hide(); // nothing that is shown asks the run when that is destroyed
    // A field that is destroyed loses the focus, and would hand its text to a run that was
    // destroyed before.
    for (QWidget *widget : findChildren<QWidget *>())
        widget->blockSignals(true);
}

void MainWindow::connectAll()
{
    connect(&m_refreshTimer, &QTimer::timeout, this, &MainWindow::refresh);
    connect(&m_settling, &QTimer::timeout, this, [this] {
        if (m_barScale > 1 || m_presentation->isOn())
            return;
        setMinimumSize(0, 0); // back to the layout's
        layout()->invalidate();
    });
    connect(m_views, &ViewActions::changed, this, [this] {
        m_transport->letGoOfRemark();
        if (m_views->hidesRun())
            m_player.setRunning(false);
        m_player.setCompanion(m_stage->companion());
        m_position->setCompanion(m_stage->companion());
        m_asker.setCompared(m_stage->companion() != nullptr);
        m_settings->leaveMore(m_stage->moreHeight());
        refreshSoon();
    });
    connect(m_rail, &LensRail::widthChanged, m_position, &PositionBar::setIndent);
    connect(&m_run, &Run::positionChanged, this, &MainWindow::refreshSoon);
    connect(&m_asker, &Asker::changed, this, &MainWindow::refreshSoon);
    connect(&m_player, &Player::companionMoved, this, &MainWindow::refreshSoon);
    connect(m_stage, &Stage::companionMoved, m_actions, &Actions::update);
    connect(&m_run, &Run::runReplaced, this, &MainWindow::beginRun);
    connect(m_position, &PositionBar::positionWanted, this, &MainWindow::goTo);
    connect(m_step, &StepBox::positionWanted, this, &MainWindow::goTo);
    connect(m_step, &StepBox::refused, m_transport, &TransportBar::say);
    connect(m_settings, &SettingsBar::settingsEntered, m_edits, &EditActions::setSettings);
    connect(m_actions, &Actions::gateChosen, m_edits, &EditActions::setGate);
    connect(m_stage, &Stage::gateWanted, m_edits, &EditActions::setGate);
    connect(m_stage, &Stage::editWanted, m_edits, &EditActions::edit);
    connect(&m_stage->pointActions(), &PointActions::dataWanted, m_edits, &EditActions::setData);
    connect(&m_stage->pointActions(), &PointActions::dataWanted, m_sessions,
            &SessionActions::letGoOfFile);
    connect(m_stage, &Stage::positionWanted, this, &MainWindow::goTo);
    connect(m_actions, &Actions::languageChosen, this, &preferLanguage);
    connect(m_actions, &Actions::languageChosen, m_translator, &Translator::use);
    connect(m_actions, &Actions::themeChosen, this, &preferTheme);
    connect(m_actions, &Actions::themeChosen, this, &MainWindow::setThemeChoice);
    for (const QAction *move : {m_actions->step(), m_actions->back(), m_actions->epoch(),
                                m_actions->epochBack(), m_actions->play(), m_actions->restart()})
        connect(move, &QAction::triggered, m_views, &ViewActions::showRun);
    const auto open = [this]<typename Group>(Group *group) {
        connect(group, &Group::dialogOpens, this, [this] { m_player.setRunning(false); });
        connect(group, &Group::saved, this, [this](const Receipt &receipt) {
            if (!m_presentation->isOn()) // nobody in the class saved anything
                m_toast->tell(receipt);
        });
    };
    open(m_slides);
    open(m_data);
    open(m_sessions);
    connect(m_data, &DataActions::toldDataGone, m_toast, &Toast::letGoOfData);
    connect(m_presentation->toggle(), &QAction::triggered, m_toast, &Toast::hide);
    connect(m_sessions, &SessionActions::done, m_transport, &TransportBar::say);
    connect(m_data, &DataActions::keptInFile, m_sessions, &SessionActions::noteKept);
    connect(m_sessions, &SessionActions::foreignChosen, m_data, &DataActions::open);
    connect(m_data, &DataActions::dataChosen, m_edits, &EditActions::setData);
    connect(m_edits, &EditActions::done, m_transport, &TransportBar::say);
    connect(m_views->points(), &QAction::toggled, m_edits, &EditActions::setPlacing);
    m_stage->setDoors(m_edits->doors());
    connect(m_sessions, &SessionActions::opened, m_edits, &EditActions::forget);
    connect(m_actions->about(), &QAction::triggered, this, [this] { showAboutBox(this); });
    connect(m_actions->quit(), &QAction::triggered, this, &MainWindow::close);
}

void MainWindow::openRun(const Dataset &dataset, const Settings &settings, qint64 position)
{
    Run run;
    run.start(dataset, fittedTo(dataset, settings));
    openRun(run, position);
}

void MainWindow::openRun(Run &trained, qint64 position)
{
    m_run.start(trained);
    m_player.reach(position);
    m_edits->forget();
}

void MainWindow::showEmpty()
{
    centralWidget()->hide();
    showPainted(*this);
}

void MainWindow::showContent()
{
    refresh(); // nothing of what was there before is seen
    centralWidget()->show();
    centralWidget()->setFocus();
}

void MainWindow::beginRun()
{
    m_stage->restart();
    m_rail->retranslate(); // the plot's name goes with the data
    m_settings->setFields(m_run.model().fields);
    m_settings->show(m_run.settings(), m_run.data());
    m_settingsLine->show(m_run.settings(), m_run.data());
    m_transport->say({});
    m_sessions->update();
    m_refreshTimer.start();
}

void MainWindow::refreshSoon()
{
    if (!m_refreshTimer.isActive())
        m_refreshTimer.start();
}

void MainWindow::refresh()
{
    if (!m_isBuilt)
        return;
    m_stage->refresh(); // first: it moves the companion, by which actions are enabled
    m_actions->update();
    m_slides->update();
    m_position->setPastOnly(m_asker.hidesFuture());
    m_position->refresh();
    m_step->refresh();
    if (m_toast->isVisible())
        m_toast->place();
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
    m_slides->setTheme(choice);
    QApplication::setPalette(paletteFor(themeOf(choice, m_systemPalette)));
    applyTheme();
}

void MainWindow::applyTheme()
{
    const Theme theme = themeFor(palette());
    m_gates->setTheme(theme);
    m_settingsLine->setTheme(theme);
    m_rail->setTheme(theme);
    m_stage->setTheme(theme);
    m_position->setTheme(theme);
    refresh();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_isBuilt)
        applyTheme();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_sessions->mayLeave());
}

void MainWindow::endProgram()
{
    WorkProgress::stopAll(); // or the event loop would end after it
    m_recovery->keepForNextStart();
    QApplication::exit();
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_questions->retranslate();
    m_views->retranslate();
    m_rail->retranslate();
    m_slides->retranslate();
    m_data->retranslate();
    m_presentation->retranslate();
    m_help->retranslate();
    m_edits->retranslate();
    m_menus->retranslate();
    m_sessions->retranslate();
    m_settingsLine->retranslate();
    m_settingsLine->show(m_run.settings(), m_run.data());
    refresh();
    refreshSoon(); // the parts hear of the language after the window
}

} // namespace frontera
