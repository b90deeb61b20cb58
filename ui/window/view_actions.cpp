// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/view_actions.h"

#include "core/models/gates/gates_model.h"
#include "core/run/run.h"
#include "core/session/session.h"
#include "ui/base/action_words.h"
#include "ui/base/preferences.h"
#include "ui/plots/plane.h"
#include "ui/views/registry.h"
#include "ui/views/view_kind.h"

#include <QAction>
#include <QWidget>
#include <algorithm>

namespace frontera {

ViewActions::ViewActions(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_plane(add(Qt::Key_F))
    , m_ownLine(add(Qt::Key_L))
    , m_points(add(Qt::Key_P))
    , m_table(add((Qt::SHIFT | Qt::Key_T).toCombined()))
{
    for (const ViewPlace place :
         {ViewPlace::Plot, ViewPlace::Beside, ViewPlace::Below, ViewPlace::Instead}) {
        for (const ViewKind *view : views()) {
            if (view->place != place || view->shortcut == Qt::Key_unknown)
                continue;
            QAction *action = add(view->shortcut);
            action->setObjectName(keyOf(*view));
            connect(action, &QAction::toggled, this,
                    [this, view](bool isOn) { take(*view, isOn); });
            m_entries.push_back({view, action});
        }
    }
    m_plane->setChecked(true);
    connect(m_plane, &QAction::triggered, this, &ViewActions::closeAll);
    connect(m_ownLine, &QAction::toggled, this, [this](bool isOn) { take(Hand::Line, isOn); });
    connect(m_points, &QAction::toggled, this, [this](bool isOn) { take(Hand::Points, isOn); });
    m_table->setEnabled(false);
    connect(m_table, &QAction::toggled, this, &ViewActions::takeTable);
    retranslate();
}

QAction *ViewActions::add(int key)
{
    auto *action = new QAction(this);
    action->setCheckable(true);
    action->setShortcut(QKeySequence(key));
    action->setAutoRepeat(false);
    m_window->addAction(action);
    return action;
}

std::vector<ViewActions::Entry>::const_iterator ViewActions::comparing() const
{
    return std::ranges::find_if(m_entries,
                                [](const Entry &entry) { return entry.view->half != nullptr; });
}

QAction *ViewActions::action(const ViewKind &view) const
{
    return std::ranges::find(m_entries, &view, &Entry::view)->action;
}

QList<QAction *> ViewActions::all() const
{
    QList<QAction *> actions;
    const auto isInPlot = [](const Entry &entry) { return entry.view->place == ViewPlace::Plot; };
    const auto other = std::ranges::find_if_not(m_entries, isInPlot);
    for (auto it = m_entries.begin(); it != other; ++it)
        actions += it->action;
    actions += m_ownLine;
    for (auto it = other; it != m_entries.end(); ++it)
        actions += it->action;
    return actions;
}

std::vector<ViewActions::Lens> ViewActions::lenses() const
{
    const bool isCube = m_data.givenCount() == 3 && !isBent(m_data);
    std::vector<Lens> lenses = {
        {m_plane, boundaryView.drawIcon, isCube ? tr("Cube") : tr("Plane")}};
    std::vector<Lens> tools = {{m_ownLine, drawOwnLineIcon, tr("Own line"), true},
                               {m_points, drawPointsIcon, tr("Points"), true}};
    for (const auto &[view, action] : m_entries) {
        if (view == &whyView)
            continue;
        const ViewWords words = view->words();
        const bool isTool = view->half != nullptr;
        (isTool ? tools : lenses)
            .push_back({action, view->drawIcon, words.tab.isEmpty() ? words.button : words.tab,
                        isTool, view});
    }
    lenses.insert(lenses.end(), tools.begin(), tools.end());
    return lenses;
}

Arrangement ViewActions::arrangement(QSize size, const Needs &needs) const
{
    const bool isOfGates = m_run != nullptr && isGates(m_run->settings());
    return arrangementOf(m_open, {.inputs = m_data.givenCount(),
                                  .isPresenting = m_isPresenting,
                                  .size = size,
                                  .needs = needs,
                                  .isBent = isBent(m_data),
                                  .hasLine = m_data.inputCount() == 2,
                                  .proofPlane = isOfGates ? &hiddenView : nullptr});
}

bool ViewActions::isWithoutRoom(const ViewKind &view) const
{
    const bool isPanel = view.place == ViewPlace::Beside || view.place == ViewPlace::Below;
    if (!isPanel || !m_open.has(view) || !m_seen)
        return false;
    const Arrangement seen = m_seen();
    return seen.instead == nullptr && !seen.shows(view);
}

void ViewActions::take(const ViewKind &view, bool isOn)
{
    if (m_isFollowing)
        return;
    const bool isUnseen = isWithoutRoom(view);
    isOn = isOn || isUnseen;
    if (!m_isPresenting && view.isRemembered)
        preferPanel(keyOf(view), isOn);
    const bool begins =
        view.half != nullptr && isOn && (!m_open.has(view) || m_comparedData != m_data);
    if (isUnseen)
        m_open.bringForward(view);
    else if (isOn)
        m_open.open(view);
    else
        m_open.close(view);
    if (m_isPresenting && isOn && view.place != ViewPlace::Instead)
        m_open.keepOnly(view);
    if (m_isPresenting)
        m_open.keepFirst();
    follow();
    if (begins)
        Q_EMIT comparisonBegins();
    Q_EMIT changed();
}

void ViewActions::take(Hand tool, bool isOn)
{
    if (m_isFollowing)
        return;
    if (isOn)
        m_open.open(tool);
    else
        m_open.close(tool);
    if (m_isPresenting && isOn)
        m_open.keepOnly(tool);
    if (m_isPresenting)
        m_open.keepFirst();
    follow();
    Q_EMIT changed();
}

void ViewActions::takeTable(bool isOn)
{
    if (m_isFollowing)
        return;
    if (isOn)
        m_open.openTable();
    else
        m_open.table = false;
    follow();
    Q_EMIT changed();
}

void ViewActions::closeAll()
{
    for (const auto &[view, action] : m_entries) {
        if (m_open.has(*view) && !m_isPresenting && view->isRemembered && !view->opensItself)
            preferPanel(keyOf(*view), false);
    }
    const bool isChanged = m_open != OpenViews();
    m_open = {};
    follow();
    if (isChanged)
        Q_EMIT changed();
}

void ViewActions::follow()
{
    m_isFollowing = true;
    const Arrangement now = arrangement({}, {});
    if (now.shows(*comparing()->view))
        m_comparedData = m_data;
    for (const auto &[view, action] : m_entries)
        action->setChecked(now.shows(*view));
    m_plane->setChecked(now.instead == nullptr);
    m_ownLine->setChecked(now.hand == Hand::Line);
    m_points->setChecked(now.hand == Hand::Points);
    m_table->setChecked(m_isPresenting && now.hasSide && now.side.table);
    m_isFollowing = false;
}

void ViewActions::fitTo(const Run &run)
{
    m_run = &run;
    m_data = run.data();
    if (comparing()->action->isChecked())
        m_comparedData = m_data;
    const OpenViews before = m_open;
    for (const auto &[view, action] : m_entries) {
        const bool couldBe = action->isEnabled();
        action->setEnabled(view->isFor(run));
        nameView(*view, action);
        if (!action->isEnabled())
            m_open.close(*view);
        else if (!couldBe && view->opensItself && !m_isPresenting &&
                 preferredPanel(keyOf(*view), true))
            m_open.openByItself(*view);
    }
    if (m_open != before) {
        follow();
        Q_EMIT changed();
    }
    m_ownLine->setEnabled(m_data.inputCount() == 2 &&
                          isForProofs(run)); // a line is placed in a plane
    if (!m_ownLine->isEnabled())
        m_ownLine->setChecked(false);
}

void ViewActions::showRun()
{
    m_ownLine->setChecked(false);
    for (const auto &[view, action] : m_entries) {
        if (view->isStill)
            action->setChecked(false);
    }
}

bool ViewActions::hidesRun() const
{
    return m_ownLine->isChecked() || std::ranges::any_of(m_entries, [](const Entry &entry) {
               return entry.view->isStill && entry.action->isChecked();
           });
}

void ViewActions::setPresenting(bool isPresenting)
{
    if (m_isPresenting == isPresenting)
        return;
    m_isPresenting = isPresenting;
    m_table->setEnabled(isPresenting);
    if (isPresenting) {
        m_before = m_open;
        m_open.keepFirst();
    } else {
        m_open = m_before;
        for (const auto &[view, action] : m_entries) {
            if (!action->isEnabled())
                m_open.close(*view);
        }
        if (!m_ownLine->isEnabled())
            m_open.close(Hand::Line);
    }
    follow();
    Q_EMIT changed();
}

QStringList ViewActions::open() const
{
    QStringList keys;
    for (const QString &key : SessionView::panels()) {
        const ViewKind *view = viewOf(key);
        if (view != nullptr && m_open.has(*view))
            keys += key;
    }
    return keys;
}

QStringList ViewActions::openedInOrder() const
{
    const QStringList kept = open();
    QStringList keys;
    for (const ViewKind *view : m_open.views) {
        if (kept.contains(keyOf(*view)))
            keys += keyOf(*view);
    }
    return keys;
}

Comparison ViewActions::comparison() const
{
    const auto compared = comparing();
    if (!m_open.has(*compared->view))
        return Comparison::None;
    return compared->action->isChecked() ? Comparison::Shown : Comparison::Behind;
}

void ViewActions::setOpen(const QStringList &keys, Comparison comparison)
{
    m_open = {};
    if (comparison == Comparison::Behind)
        m_open.open(*comparing()->view);
    for (const auto &[view, action] : m_entries) {
        if (keys.contains(keyOf(*view)) && action->isEnabled())
            m_open.open(*view);
    }
    if (comparison == Comparison::Shown)
        m_open.open(*comparing()->view);
    m_open.asked = nullptr; // it may have opened by itself before
    m_before = m_open;
    m_comparedData = m_data; // what is kept was handed over with them
    if (m_isPresenting)
        m_open.keepFirst();
    follow();
    Q_EMIT changed();
}

void ViewActions::restore()
{
    for (const auto &[view, action] : m_entries) {
        if (view->isRemembered && action->isEnabled() && preferredPanel(keyOf(*view)))
            m_open.open(*view);
    }
    m_open.asked = nullptr;
    follow();
    Q_EMIT changed();
}

void ViewActions::nameView(const ViewKind &view, QAction *action) const
{
    const ViewWords words = view.words();
    const bool isClosed = m_run != nullptr && view.whyNotFor != nullptr && !view.isFor(*m_run);
    say(action, words.menu, words.button, isClosed ? view.whyNotFor(*m_run) : words.tip);
}

void ViewActions::retranslate()
{
    for (const auto &[view, action] : m_entries)
        nameView(*view, action);
    say(m_plane, tr("Pl&ot alone"), tr("Plot alone"),
        tr("Close all views and tools, and show the observations and the line alone"));
    say(m_table, tr("Truth table, in place of the arithmetic"), tr("Truth table"),
        tr("Show the observations with what the neuron says of each"));
    say(m_ownLine, tr("Your own &line"), tr("Try your own line"),
        tr("Place a line by hand and see how many it gets right"));
    say(m_points, tr("&Points by hand"), tr("Edit points"),
        tr("Add, move and delete observations in the plot and in the table"));
}

} // namespace frontera
