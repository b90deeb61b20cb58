// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/view_actions.h"

#include "ui/base/action_words.h"
#include "ui/base/preferences.h"
#include "ui/views/registry.h"

#include <QAction>
#include <QWidget>
#include <algorithm>
#include <iterator>

namespace frontera {

ViewActions::ViewActions(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_why(add(Qt::Key_W, QStringLiteral("why")))
    , m_ownLine(add(Qt::Key_L, {}))
    , m_points(add(Qt::Key_P, {}))
    , m_weights(add(Qt::Key_S, QStringLiteral("weights")))
    , m_neuron(add(Qt::Key_N, QStringLiteral("neuron")))
    , m_history(add(Qt::Key_H, QStringLiteral("history")))
    , m_wall(add(Qt::Key_G, {}))
    , m_compare(add(Qt::Key_C, {}))
{
    retranslate();
}

QAction *ViewActions::add(int key, const QString &name)
{
    auto *action = new QAction(this);
    action->setCheckable(true);
    action->setShortcut(QKeySequence(key));
    action->setAutoRepeat(false);
    action->setObjectName(name);
    m_window->addAction(action);
    connect(action, &QAction::toggled, this, [this, action](bool isOn) { take(action, isOn); });
    return action;
}

void ViewActions::take(QAction *action, bool isOn)
{
    if (m_isSettling) // it follows from another one
        return;
    if (!m_isOneAtATime && !action->objectName().isEmpty())
        preferPanel(action->objectName(), isOn);
    const bool begins = action == m_compare && isOn && !m_hidden.contains(m_compare);
    m_isSettling = true;
    m_hidden.removeAll(action);
    if (isOn)
        makeRoomFor(action);
    bringBack();
    m_isSettling = false;
    if (begins)
        Q_EMIT comparisonBegins();
    Q_EMIT changed();
}

void ViewActions::hide(QAction *action)
{
    if (!action->isChecked())
        return;
    action->setChecked(false);
    m_hidden += action;
}

void ViewActions::makeRoomFor(QAction *action)
{
    if (action == m_wall || action == m_compare) {
        for (QAction *beside : remembered())
            hide(beside);
        m_ownLine->setChecked(false);
        m_points->setChecked(false);
    }
    if (action != m_wall)
        m_wall->setChecked(false);
    if (action != m_compare)
        hide(m_compare);
    // Both are moved by hand in the plot.
    if (action == m_ownLine)
        m_points->setChecked(false);
    if (action == m_points)
        m_ownLine->setChecked(false);
    if (m_isOneAtATime && panels().contains(action)) {
        for (QAction *beside : remembered())
            m_hidden.removeAll(beside); // it is this one that is to be seen
        makeOnly(action);
    }
}

void ViewActions::bringBack()
{
    const auto isOn = [](const QAction *action) { return action->isChecked(); };
    if (m_hidden.contains(m_compare)) {
        if (isOn(m_wall) || std::ranges::any_of(panels(), isOn))
            return;
        m_hidden.removeAll(m_compare);
        m_compare->setChecked(true);
    }
    if (isOn(m_wall) || isOn(m_compare))
        return;
    for (QAction *beside : remembered()) {
        const bool isTaken = m_isOneAtATime && std::ranges::any_of(panels(), isOn);
        if (m_hidden.removeAll(beside) > 0 && !isTaken)
            beside->setChecked(true);
    }
}

QList<QAction *> ViewActions::remembered() const
{
    return {m_why, m_weights, m_neuron, m_history};
}

QList<QAction *> ViewActions::panels() const
{
    return {m_why, m_ownLine, m_points, m_neuron, m_weights, m_history};
}

void ViewActions::makeOnly(const QAction *panel)
{
    const QList<QAction *> beside = panels();
    for (QAction *other : beside) {
        if (other != panel)
            other->setChecked(false);
    }
}

void ViewActions::keepOne()
{
    const QList<QAction *> every = all() + QList{m_points};
    m_shownBefore.clear();
    std::ranges::copy_if(every, std::back_inserter(m_shownBefore), &QAction::isChecked);
    m_hiddenBefore = m_hidden;
    const QList<QAction *> beside = panels();
    const auto first = std::ranges::find_if(beside, &QAction::isChecked);
    if (first != beside.end())
        makeOnly(*first);
}

void ViewActions::setOneAtATime(bool isOne)
{
    if (m_isOneAtATime == isOne)
        return;
    m_isSettling = true;
    m_isOneAtATime = isOne;
    if (isOne) {
        keepOne();
    } else {
        const QList<QAction *> every = all() + QList{m_points};
        for (QAction *action : every)
            action->setChecked(m_shownBefore.contains(action) && action->isEnabled());
        m_hidden = m_hiddenBefore;
    }
    m_isSettling = false;
    Q_EMIT changed();
}

void ViewActions::showRun()
{
    m_ownLine->setChecked(false);
    m_wall->setChecked(false);
}

bool ViewActions::hidesRun() const
{
    return m_ownLine->isChecked() || m_wall->isChecked();
}

QList<QAction *> ViewActions::all() const
{
    return {m_why, m_ownLine, m_weights, m_neuron, m_history, m_wall, m_compare};
}

const ViewKind &ViewActions::mainView() const
{
    if (m_wall->isChecked())
        return wallView;
    if (m_compare->isChecked())
        return compareView;
    return m_why->isChecked() ? whyView : boundaryView;
}

QStringList ViewActions::open() const
{
    QStringList names;
    for (QAction *action : remembered()) {
        if (action->isChecked() || m_hidden.contains(action))
            names += action->objectName();
    }
    if (m_wall->isChecked())
        names += QStringLiteral("wall");
    return names;
}

void ViewActions::setOpen(const QStringList &names)
{
    m_isSettling = true;
    m_hidden.clear();
    for (QAction *action : {m_compare, m_ownLine, m_points})
        action->setChecked(false);
    const bool isWall = names.contains(QStringLiteral("wall"));
    m_wall->setChecked(isWall);
    for (QAction *action : remembered()) {
        action->setChecked(names.contains(action->objectName()));
        if (isWall)
            hide(action);
    }
    if (m_isOneAtATime)
        keepOne();
    m_isSettling = false;
    Q_EMIT changed();
}

void ViewActions::restore()
{
    m_isSettling = true;
    for (QAction *action : remembered())
        action->setChecked(preferredPanel(action->objectName()));
    m_isSettling = false;
    Q_EMIT changed();
}

void ViewActions::retranslate()
{
    say(m_why, tr("&Why?"), tr("Why?"), tr("Show why a line can or cannot do it"));
    say(m_ownLine, tr("Your own &line"), tr("Try your own line"),
        tr("Place a line by hand and see how many it gets right"));
    say(m_points, tr("&Points by hand"), tr("Edit points"),
        tr("Add, move and delete observations in the plot and in the table"));
    say(m_weights, tr("Weight &space"), tr("Weight space"),
        tr("Show which weights are right for which observation"));
    say(m_neuron, tr("&Neuron"), tr("Neuron"), tr("Show the neuron with the numbers of the step"));
    say(m_history, tr("&History"), tr("History"),
        tr("Show mistakes and weights over the whole run"));
    say(m_wall, tr("All sixteen &gates"), tr("All gates"),
        tr("Show all sixteen gates, trained with these settings"));
    say(m_compare, tr("&Compare"), tr("Compare"),
        tr("Keep this run on the left and set the next one otherwise; both step together"));
}

} // namespace frontera
