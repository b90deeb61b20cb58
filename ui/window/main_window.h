// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/run.h"
#include "ui/base/theme.h"
#include "ui/base/translator.h"
#include "ui/run/asker.h"
#include "ui/run/player.h"

#include <QMainWindow>
#include <QTimer>
#include <memory>

namespace frontera {

class Actions;
class AskActions;
class AtHand;
class EditActions;
class Explainer;
class GateChooser;
class HelpSheet;
class LensRail;
class Menus;
class PositionBar;
class Presentation;
class Recovery;
class SessionActions;
class SettingsBar;
class SettingsLine;
class DataActions;
class SlideActions;
class Stage;
class StageView;
class StepBox;
class Toast;
class TransportBar;
class ViewActions;

/// The window: builds its parts, connects them, and tells them when the position has changed.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// The translator must outlive the window.
    explicit MainWindow(Translator *translator);
    ~MainWindow() override;

    /// Opens a run at a step, or at its end if that comes before. This cannot be undone.
    void openRun(const Dataset &dataset, const Settings &settings, qint64 position = 0);
    /// The same for a run that was begun already: what was trained is not trained again.
    void openRun(Run &trained, qint64 position);
    /// Shows the window, painted but without its content, before what takes long; showContent()
    /// follows.
    void showEmpty();
    void showContent();
    [[nodiscard]] const Run &run() const { return m_run; }
    [[nodiscard]] DataActions &data() { return *m_data; }
    [[nodiscard]] SessionActions &sessions() { return *m_sessions; }
    [[nodiscard]] Recovery &recovery() { return *m_recovery; }
    void setThemeChoice(ThemeChoice choice);
    /// Shows the run's position at once before the window is first shown, so that it is laid out
    /// for it. Once it is, the position is shown again: a table knows then how many rows have room.
    void setVisible(bool isVisible) override;
    /// Ends the program as a signal asks: stops what goes on, whatever dialog is open, asks
    /// nothing, and keeps for the next start what is not saved.
    void endProgram();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takePalette(ThemeChoice choice);
    void buildContent(QWidget *top);
    void buildHelp();
    void openHelp();
    QWidget *buildTop();
    QWidget *buildBottom();
    void connectAll();
    void beginRun();
    void refresh();
    void refreshSoon();
    void goTo(qint64 position);
    void applyTheme();
    /// Gives all bars the letters that go with the window's size.
    void sizeBars();
    void retranslate();

    Translator *m_translator;
    Run m_run;
    Player m_player;
    Asker m_asker;
    Explainer *m_explainer;
    Actions *m_actions;
    AskActions *m_questions;
    ViewActions *m_views;
    DataActions *m_data = nullptr;
    SlideActions *m_slides;
    std::unique_ptr<StageView> m_stageView;
    SessionActions *m_sessions;
    EditActions *m_edits;
    GateChooser *m_gates;
    AtHand *m_atHand;
    Stage *m_stage;
    LensRail *m_rail;
    SettingsLine *m_settingsLine;
    SettingsBar *m_settings;
    PositionBar *m_position;
    StepBox *m_step;
    TransportBar *m_transport;
    Toast *m_toast;
    Presentation *m_presentation = nullptr;
    HelpSheet *m_help = nullptr;
    QWidget *m_head = nullptr;   ///< all that stands above the stage
    QWidget *m_bottom = nullptr; ///< all that stands below it
    Recovery *m_recovery = nullptr;
    Menus *m_menus;
    QTimer m_refreshTimer; ///< merges any number of changes into one repaint
    ThemeChoice m_themeChoice = ThemeChoice::System;
    QPalette m_systemPalette;
    bool m_isBuilt = false; ///< if all parts are made, so that they can show something
    double m_barScale = 1;
    QSize m_leastSize{0, 0}; ///< of the window, at scale 1
    QTimer m_settling;       ///< runs after the bars became usual again, until all is laid out
};

} // namespace frontera
