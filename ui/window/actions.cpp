// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/actions.h"

#include "core/data/gates.h"
#include "core/run/run.h"
#include "ui/base/action_words.h"
#include "ui/run/asker.h"
#include "ui/run/player.h"
#include "ui/words/gate_words.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QWidget>
#include <functional>

namespace frontera {

Actions::Actions(Run &run, Player &player, Asker &asker, QWidget *window)
    : QObject(window)
    , m_run(run)
    , m_player(player)
    , m_asker(asker)
    , m_window(window)
    , m_step(add({Qt::Key_Right, Qt::Key_PageDown}))
    , m_back(add({Qt::Key_Left, Qt::Key_PageUp}))
    , m_epoch(add({Qt::SHIFT | Qt::Key_Right}))
    , m_epochBack(add({Qt::SHIFT | Qt::Key_Left}))
    , m_play(add({Qt::Key_Space}))
    , m_restart(add({Qt::Key_Home}))
    , m_quit(add({Qt::CTRL | Qt::Key_Q}))
    , m_about(add({}))
    , m_allGates(add({}))
    , m_gateMenu(new QMenu(window))
    , m_languages(new QActionGroup(this))
    , m_themes(new QActionGroup(this))
{
    addRunActions();
    addGates();
    addChoices();
    retranslate();
    update();
}

QAction *Actions::add(const QList<QKeySequence> &keys)
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    m_window->addAction(action);
    return action;
}

void Actions::addRunActions()
{
    connect(m_step, &QAction::triggered, &m_asker, &Asker::forward);
    connect(m_back, &QAction::triggered, &m_asker, &Asker::back);
    connect(m_epoch, &QAction::triggered, &m_player, &Player::epochForward);
    connect(m_epochBack, &QAction::triggered, &m_player, &Player::epochBack);
    connect(m_restart, &QAction::triggered, &m_run, &Run::restart);
    m_play->setAutoRepeat(false);
    connect(m_play, &QAction::triggered, this,
            [this] { m_player.setRunning(!m_player.isRunning()); });
    connect(&m_player, &Player::wayChanged, this, &Actions::update);
    connect(&m_player, &Player::runningChanged, this, [this] {
        retranslate();
        update();
    });
}

void Actions::addGates()
{
    auto *group = new QActionGroup(this);
    for (int gate = 0; gate < gateCount; ++gate) {
        QAction *action = add({});
        action->setCheckable(true);
        group->addAction(action);
        m_gates[static_cast<std::size_t>(gate)] = action;
        connect(action, &QAction::triggered, this, [this, gate] { Q_EMIT gateChosen(gate); });
    }
    m_allGates->setCheckable(true);
    gate(AndGate)->setShortcut(Qt::CTRL | Qt::Key_1);
    gate(OrGate)->setShortcut(Qt::CTRL | Qt::Key_2);
    gate(XorGate)->setShortcut(Qt::CTRL | Qt::Key_3);
    for (const int first : {int(AndGate), int(OrGate), int(XorGate)})
        m_gateMenu->addAction(gate(first));
    m_gateMenu->addSeparator();
    for (int gate = 0; gate < gateCount; ++gate) {
        if (gate != AndGate && gate != OrGate && gate != XorGate)
            m_gateMenu->addAction(this->gate(gate));
    }
}

void Actions::addChoices()
{
    const auto addLanguage = [this](Language language, const QString &name) {
        QAction *action = m_languages->addAction(name);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
                [this, language] { Q_EMIT languageChosen(language); });
    };
    addLanguage(Language::System, {});
    for (const LanguageKind &kind : frontera::languages())
        addLanguage(kind.language, QString::fromUtf16(kind.name));
    for (const ThemeChoice theme : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        QAction *action = m_themes->addAction(QString());
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, theme] { Q_EMIT themeChosen(theme); });
    }
}

void Actions::showLanguage(Language language)
{
    m_languages->actions().at(static_cast<int>(language))->setChecked(true);
}

void Actions::showTheme(ThemeChoice theme)
{
    m_themes->actions().at(static_cast<int>(theme))->setChecked(true);
}

void Actions::update()
{
    if (m_run.data().observationCount() == 0)
        return;
    const bool forward = m_player.canGoForward();
    const bool backward = m_player.canGoBack();
    m_step->setEnabled(forward);
    m_epoch->setEnabled(forward);
    m_play->setEnabled(forward || m_player.isRunning());
    m_back->setEnabled(backward);
    m_epochBack->setEnabled(backward);
    m_restart->setEnabled(m_run.length() > 0 || m_player.isOnItsWay());
    const std::optional<int> gate = gateOf(m_run.data());
    if (!gate) {
        // In an exclusive group the last checked action cannot be unchecked.
        if (QAction *last = this->gate(AndGate)->actionGroup()->checkedAction(); last != nullptr) {
            last->actionGroup()->setExclusive(false);
            last->setChecked(false);
            last->actionGroup()->setExclusive(true);
        }
        constexpr int longest = 18; // letters
        QString title = dataTitle(m_run.data());
        if (title.size() > longest)
            title = title.left(longest - 1) + u'…';
        m_allGates->setIconText(title + QStringLiteral(" ▾"));
        m_allGates->setChecked(true);
        return;
    }
    this->gate(*gate)->setChecked(true);
    // The menu's button names a gate that has no button of its own.
    const bool hasButton = !this->gate(*gate)->shortcut().isEmpty();
    m_allGates->setIconText(hasButton ? tr("More ▾") : gateTitle(*gate) + QStringLiteral(" ▾"));
    m_allGates->setChecked(!hasButton);
}

void Actions::retranslate()
{
    say(m_step, tr("&Step"), tr("Step"), tr("Present the next observation"));
    say(m_back, tr("&Back"), tr("Back"), tr("One step back"));
    say(m_epoch, tr("&Epoch"), tr("Epoch »"), tr("On to the end of the epoch"));
    say(m_epochBack, tr("Back an e&poch"), tr("« Epoch"), tr("Back to the beginning of the epoch"));
    if (m_player.isRunning())
        say(m_play, tr("&Pause"), tr("Pause"), tr("Pause the run"));
    else
        say(m_play, tr("&Run"), tr("Run"), tr("Step by itself until you pause or all is learnt"));
    say(m_restart, tr("Res&tart"), tr("Restart"), tr("Begin again from the same start"));
    say(m_quit, tr("&Quit"), tr("Quit"), tr("Close Frontera"));
    say(m_about, tr("&About Frontera"), tr("About Frontera"), tr("What Frontera is"));
    say(m_allGates, tr("More data"), tr("More ▾"),
        tr("All sixteen gates of two inputs, examples, and files of your own"));
    for (int gate = 0; gate < gateCount; ++gate) {
        const QString title = gateTitle(gate);
        say(this->gate(gate), title + u'\t' + gateBits(gate), title,
            tr("Learn %1: targets %2").arg(title, gateBits(gate)));
        if (!this->gate(gate)->shortcut().isEmpty())
            this->gate(gate)->setText(title);
    }
    m_languages->actions().constFirst()->setText(tr("&System language"));
    const QList<QAction *> themes = m_themes->actions();
    themes.at(0)->setText(tr("As the &system"));
    themes.at(1)->setText(tr("&Light"));
    themes.at(2)->setText(tr("&Dark"));
}

} // namespace frontera
