// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"
#include "ui/base/translator.h"

#include <QObject>
#include <array>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace frontera {

class Asker;
class Player;
class Run;

/// The actions of a person on run, gates, language and theme: each with its words, its keys and
/// whether it is possible now. Those on the run are carried out on the run, the player or the
/// asker; the others are asked for by signals.
class Actions : public QObject
{
    Q_OBJECT

public:
    Actions(Run &run, Player &player, Asker &asker, QWidget *window);

    [[nodiscard]] QAction *step() const { return m_step; }
    [[nodiscard]] QAction *back() const { return m_back; }
    [[nodiscard]] QAction *epoch() const { return m_epoch; }
    [[nodiscard]] QAction *epochBack() const { return m_epochBack; }
    [[nodiscard]] QAction *play() const { return m_play; }
    [[nodiscard]] QAction *restart() const { return m_restart; }
    [[nodiscard]] QAction *quit() const { return m_quit; }
    [[nodiscard]] QAction *about() const { return m_about; }
    [[nodiscard]] QAction *gate(int gate) const
    {
        return m_gates.at(static_cast<std::size_t>(gate));
    }
    [[nodiscard]] QAction *allGates() const { return m_allGates; }
    /// Returns the menu of all sixteen gates.
    [[nodiscard]] QMenu *gateMenu() const { return m_gateMenu; }
    [[nodiscard]] QActionGroup *languages() const { return m_languages; }
    [[nodiscard]] QActionGroup *themes() const { return m_themes; }

    void showLanguage(Language language);
    void showTheme(ThemeChoice theme);
    /// Enables what is possible at the run's present position, and checks its gate.
    void update();
    void retranslate();

Q_SIGNALS:
    void gateChosen(int gate);
    void languageChosen(frontera::Language language);
    void themeChosen(frontera::ThemeChoice theme);

private:
    QAction *add(const QList<QKeySequence> &keys);
    void addRunActions();
    void addGates();
    void addChoices();

    Run &m_run;
    Player &m_player;
    Asker &m_asker;
    QWidget *m_window;
    QAction *m_step;
    QAction *m_back;
    QAction *m_epoch;
    QAction *m_epochBack;
    QAction *m_play;
    QAction *m_restart;
    QAction *m_quit;
    QAction *m_about;
    QAction *m_allGates;
    QMenu *m_gateMenu;
    std::array<QAction *, 16> m_gates{};
    QActionGroup *m_languages;
    QActionGroup *m_themes;
};

} // namespace frontera
