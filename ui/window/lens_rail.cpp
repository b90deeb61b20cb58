// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/lens_rail.h"

#include "ui/base/action_words.h"
#include "ui/base/bar_scale.h"
#include "ui/base/preferences.h"
#include "ui/window/rail_tab.h"

#include <QAction>
#include <QHideEvent>
#include <QMenu>
#include <QPainter>
#include <algorithm>
#include <iterator>
#include <utility>

namespace frontera {

namespace {

constexpr int railTop = 8; ///< the card beside the first tab has a round corner
constexpr int rule = 9;    ///< the room of the rule
constexpr int joint = 1;   ///< so much of the card's edge is covered by a tab that is part of it
constexpr int usual = 72;  ///< the width of tabs
constexpr int narrow = 44;
constexpr int wideFrom = 840; ///< the width of rail and stage from which tabs have their usual one

QString railKey()
{
    return QStringLiteral("rail");
}

} // namespace

LensRail::LensRail(const ViewActions &views, QWidget *parent)
    : QWidget(parent)
    , m_views(views)
    , m_toggle(new QAction(this))
    , m_more(new QAction(this))
    , m_menu(new QMenu(this))
    , m_theme(lightTheme())
{
    for (const ViewActions::Lens &lens : views.lenses()) {
        m_entries.push_back({addTab(lens.action), lens.isTool, lens.view});
        connect(lens.action, &QAction::changed, this, &LensRail::arrange);
    }
    m_moreTab = addTab(m_more);
    connect(m_more, &QAction::triggered, this, &LensRail::openMore);
    m_toggle->setCheckable(true);
    m_toggle->setChecked(preferredPanel(railKey(), true));
    QWidget::setVisible(m_toggle->isChecked());
    connect(m_toggle, &QAction::toggled, this, [this](bool isOn) {
        preferPanel(railKey(), isOn);
        QWidget::setVisible(isOn && m_isOffered);
    });
    retranslate();
}

RailTab *LensRail::addTab(QAction *action)
{
    auto *tab = new RailTab(action, this);
    connect(tab, &RailTab::moved, this, &LensRail::moveFocus);
    return tab;
}

void LensRail::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (const Entry &entry : m_entries)
        entry.tab->setTheme(theme);
    m_moreTab->setTheme(theme);
    update();
}

void LensRail::retranslate()
{
    say(m_toggle, tr("&Views at the left"), tr("Views at the left"),
        tr("Show a tab for each view at the left of the plot"));
    say(m_more, tr("Tools ▾"), tr("Tools ▾"), tr("Views and tools that have no room here"));
    m_moreTab->setWords(m_more->iconText(), drawMoreIcon);
    const std::vector<ViewActions::Lens> lenses = m_views.lenses();
    QStringList names = {m_more->iconText()};
    for (std::size_t i = 0; i < lenses.size(); ++i) {
        m_entries[i].tab->setWords(lenses[i].name, lenses[i].icon);
        names += lenses[i].name;
    }
    if (names == m_names) // with other data; all would be laid out once more
        return;
    m_names = names;
    updateGeometry();
    arrange();
}

void LensRail::followStage()
{
    for (const Entry &entry : m_entries)
        entry.tab->setUnseen(entry.view != nullptr && m_views.isWithoutRoom(*entry.view));
}

std::vector<LensRail::Entry> LensRail::offered() const
{
    std::vector<Entry> tabs;
    std::ranges::copy_if(m_entries, std::back_inserter(tabs),
                         [](const Entry &entry) { return entry.tab->action()->isEnabled(); });
    return tabs;
}

RailRoom LensRail::room(int height, int tabs) const
{
    return {height - railTop, rule, fontMetrics().height(), tabs, m_isNarrow, scaleOf(*this)};
}

int LensRail::neededWidth(const RailPlan &plan) const
{
    int width = scaled(*this, m_isNarrow ? narrow : usual);
    for (const Entry &entry : m_entries)
        width = std::max(width, entry.tab->neededWidth(plan.shape));
    if (plan.isFolded)
        width = std::max(width, m_moreTab->neededWidth(plan.shape));
    return width;
}

int LensRail::fit(QSize size, int stageWidth)
{
    const bool isNarrow = size.width() < scaled(*this, wideFrom);
    const bool hasRoom = size.width() >= stageWidth + minimumSizeHint().width();
    if (m_isNarrow != isNarrow || m_hasRoom != hasRoom) {
        m_isNarrow = isNarrow;
        m_hasRoom = hasRoom;
        arrange();
    }
    const RailPlan plan = railPlan(room(size.height(), static_cast<int>(std::ssize(offered()))));
    return m_hasRoom ? std::min(neededWidth(plan), size.width() - stageWidth) : 0;
}

QSize LensRail::minimumSizeHint() const
{
    int width = scaled(*this, narrow);
    for (const Entry &entry : m_entries)
        width = std::max(width, entry.tab->neededWidth(TabShape::Narrow));
    return {width, railTop + lowestTab(room(0, 0)) + rule};
}

void LensRail::arrange()
{
    if (!isVisible())
        return;
    const std::vector<Entry> tabs = m_hasRoom ? offered() : std::vector<Entry>();
    const RailPlan plan = railPlan(room(height(), static_cast<int>(tabs.size())));
    for (const Entry &entry : m_entries) {
        if (!m_hasRoom || !entry.tab->action()->isEnabled())
            entry.tab->hide();
    }
    fold(tabs, plan);
    int y = railTop;
    m_ruleAt = -1;
    const auto place = [&](RailTab *tab, bool isTool) {
        if (isTool && m_ruleAt < 0) {
            m_ruleAt = y + rule / 2;
            y += rule;
        }
        tab->setShape(plan.shape);
        tab->setGeometry(0, y, width(), plan.height);
        tab->show();
        y += plan.height;
    };
    for (int i = 0; i < plan.shown; ++i)
        place(tabs[static_cast<std::size_t>(i)].tab, tabs[static_cast<std::size_t>(i)].isTool);
    if (plan.isFolded)
        place(m_moreTab, true);
    if (!tabs.empty() && (m_stop == nullptr || !m_stop->isVisible()))
        setStop(plan.shown > 0 ? tabs.front().tab : m_moreTab);
    update();
}

/// Puts the tabs that have no room into the menu.
void LensRail::fold(const std::vector<Entry> &tabs, const RailPlan &plan)
{
    QList<QAction *> folded;
    for (std::size_t i = static_cast<std::size_t>(plan.shown); i < tabs.size(); ++i) {
        tabs[i].tab->hide();
        folded += tabs[i].tab->action();
    }
    m_moreTab->setVisible(plan.isFolded);
    m_moreTab->setChosen(
        std::ranges::any_of(folded, [](const QAction *action) { return action->isChecked(); }));
    if (std::ranges::equal(m_menu->actions(), folded)) // == of two empty lists asks memcmp of null
        return;
    for (QAction *action : m_menu->actions())
        m_menu->removeAction(action);
    m_menu->addActions(folded);
}

void LensRail::openMore()
{
    m_menu->popup(m_moreTab->mapToGlobal(m_moreTab->rect().topRight()));
}

void LensRail::moveFocus(int by)
{
    QList<RailTab *> shown;
    for (const Entry &entry : m_entries) {
        if (entry.tab->isVisible())
            shown += entry.tab;
    }
    if (m_moreTab->isVisible())
        shown += m_moreTab;
    const qsizetype next = shown.indexOf(m_stop) + by;
    if (next < 0 || next >= shown.size())
        return;
    setStop(shown[next]);
    m_stop->setFocus(Qt::TabFocusReason);
}

void LensRail::setStop(RailTab *tab)
{
    RailTab *before = std::exchange(m_stop, tab);
    tab->setFocusPolicy(Qt::TabFocus);
    if (before == nullptr || before == tab)
        return;
    if (before->hasFocus())
        tab->setFocus(Qt::TabFocusReason);
    before->setFocusPolicy(Qt::NoFocus);
}

void LensRail::setVisible(bool isVisible)
{
    m_isOffered = isVisible;
    QWidget::setVisible(isVisible && m_toggle->isChecked());
}

void LensRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        arrange();
    }
}

void LensRail::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        Q_EMIT widthChanged(0);
}

void LensRail::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
    Q_EMIT widthChanged(m_hasRoom ? width() - joint : 0);
}

void LensRail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    if (isVisible())
        Q_EMIT widthChanged(m_hasRoom ? width() - joint : 0);
}

void LensRail::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    if (m_ruleAt < 0)
        return;
    QPainter painter(this);
    painter.setPen(m_theme.frame);
    painter.drawLine(10, m_ruleAt, width() - 10, m_ruleAt);
}

} // namespace frontera
