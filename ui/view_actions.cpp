// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view_actions.h"

#include "ui/action_words.h"
#include "ui/preferences.h"

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
    // What takes the place of the plot hides what is drawn into the plot.
    for (QAction *instead : {m_wall, m_compare}) {
        connect(instead, &QAction::toggled, this,
                [this, instead](bool isShown) { replacePlot(instead, isShown); });
    }
    // Both are moved by hand in the plot.
    connect(m_ownLine, &QAction::toggled, this, [this](bool isOn) {
        if (isOn)
            m_points->setChecked(false);
    });
    connect(m_points, &QAction::toggled, this, [this](bool isOn) {
        if (isOn)
            m_ownLine->setChecked(false);
    });
    for (QAction *inPlot : {m_why, m_ownLine, m_points}) {
        connect(inPlot, &QAction::toggled, this, [this](bool isOn) {
            if (!isOn)
                return;
            m_wall->setChecked(false);
            m_compare->setChecked(false);
        });
    }
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
    connect(action, &QAction::toggled, this, [this, action](bool isShown) {
        if (m_isPreference && !m_isOneAtATime && !action->objectName().isEmpty())
            preferPanel(action->objectName(), isShown);
        if (m_isOneAtATime && isShown && panels().contains(action)) {
            m_isWhyHidden = false; // it is this one that is to be seen
            m_wall->setChecked(false);
            m_compare->setChecked(false);
            makeOnly(action);
        }
        Q_EMIT changed();
    });
    return action;
}

void ViewActions::replacePlot(QAction *by, bool isShown)
{
    m_isPreference = false;
    if (isShown) {
        // What the other one hides stays hidden, and comes back after this one.
        QAction *other = by == m_wall ? m_compare : m_wall;
        const bool isWhyHidden = other->isChecked() ? m_isWhyHidden : m_why->isChecked();
        m_isWhyHidden = false;
        other->setChecked(false);
        m_isPreference = false;
        m_isWhyHidden = isWhyHidden;
        m_why->setChecked(false);
        m_ownLine->setChecked(false);
        m_points->setChecked(false);
    } else if (m_isWhyHidden) {
        m_why->setChecked(true);
    }
    m_isPreference = true;
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

void ViewActions::setOneAtATime(bool isOne)
{
    if (m_isOneAtATime == isOne)
        return;
    const QList<QAction *> every = all();
    if (isOne) {
        m_shownBefore.clear();
        std::ranges::copy_if(every, std::back_inserter(m_shownBefore), &QAction::isChecked);
        m_wasWhyHidden = m_isWhyHidden;
        m_isOneAtATime = true;
        const QList<QAction *> beside = panels();
        const auto first = std::ranges::find_if(beside, &QAction::isChecked);
        if (first != beside.end())
            makeOnly(*first);
        return;
    }
    // The plot's places first: they take the proof and the line away when they come and go.
    for (QAction *action : {m_wall, m_compare})
        action->setChecked(m_shownBefore.contains(action));
    m_isOneAtATime = false;
    m_isPreference = false;
    for (QAction *action : panels())
        action->setChecked(m_shownBefore.contains(action));
    m_isWhyHidden = m_wasWhyHidden;
    m_isPreference = true;
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

PictureView ViewActions::mainView() const
{
    if (m_wall->isChecked())
        return PictureView::AllGates;
    if (m_compare->isChecked())
        return PictureView::Compared;
    return m_why->isChecked() ? PictureView::Why : PictureView::Boundary;
}

QStringList ViewActions::open() const
{
    QStringList names;
    if (m_why->isChecked() || m_isWhyHidden)
        names += m_why->objectName();
    for (const QAction *action : {m_weights, m_neuron, m_history}) {
        if (action->isChecked())
            names += action->objectName();
    }
    if (m_wall->isChecked())
        names += QStringLiteral("wall");
    return names;
}

void ViewActions::setOpen(const QStringList &names)
{
    // The plot's places first: they take the proof and the line away when they come and go.
    for (QAction *action : {m_wall, m_compare, m_ownLine, m_points})
        action->setChecked(false);
    m_isPreference = false;
    for (QAction *action : {m_why, m_weights, m_neuron, m_history})
        action->setChecked(names.contains(action->objectName()));
    m_isPreference = true;
    m_wall->setChecked(names.contains(QStringLiteral("wall")));
}

void ViewActions::restore()
{
    for (QAction *action : {m_why, m_weights, m_neuron, m_history})
        action->setChecked(preferredPanel(action->objectName()));
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
