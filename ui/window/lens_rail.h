// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"
#include "ui/window/rail_plan.h"
#include "ui/window/view_actions.h"

#include <QStringList>
#include <QWidget>
#include <vector>

class QAction;
class QMenu;

namespace frontera {

class RailTab;
struct ViewKind;

/// The doors of the views, at the left of the stage: a tab for each view that can show the run, and
/// below a rule one for each tool. A tab triggers the view's action, and is chosen while that is
/// checked. Tab reaches the rail as one control; Up and Down move in it.
class LensRail : public QWidget
{
    Q_OBJECT

public:
    /// The actions must outlive the rail.
    explicit LensRail(const ViewActions &views, QWidget *parent = nullptr);

    /// Returns the action that shows and hides the rail, and remembers which.
    [[nodiscard]] QAction *toggle() const { return m_toggle; }
    void setTheme(const Theme &theme);
    void retranslate();
    /// Takes a width for a room of this size, which the stage shares, and returns it: 0 where the
    /// stage needs all of it. The views are in the menu then.
    int fit(QSize room, int stageWidth);
    /// Returns the least width and height, with icons and keys alone.
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Shows no tab as chosen whose view has no room on the stage.
    void followStage();
    /// Shows it unless the person has hidden it.
    void setVisible(bool isVisible) override;

Q_SIGNALS:
    /// Tells how far to the right of the rail's left edge the stage begins.
    void widthChanged(int width);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// A tab, and whether it is one of a tool.
    struct Entry
    {
        RailTab *tab;
        bool isTool;
        const ViewKind *view; ///< null for the plot and the tools placed by hand
    };

    [[nodiscard]] std::vector<Entry> offered() const;
    [[nodiscard]] RailRoom room(int height, int tabs) const;
    [[nodiscard]] int neededWidth(const RailPlan &plan) const;
    RailTab *addTab(QAction *action);
    void arrange();
    void fold(const std::vector<Entry> &tabs, const RailPlan &plan);
    void moveFocus(int by);
    /// Lets the Tab key find this tab, and no other.
    void setStop(RailTab *tab);
    void openMore();

    const ViewActions &m_views;
    QAction *m_toggle;
    QAction *m_more; ///< opens the menu of the tabs that have no room
    QMenu *m_menu;
    std::vector<Entry> m_entries;
    RailTab *m_moreTab;
    RailTab *m_stop = nullptr; ///< where the Tab key stops
    QStringList m_names;
    Theme m_theme;
    int m_ruleAt = -1;
    bool m_isNarrow = false;
    bool m_hasRoom = true;
    bool m_isOffered = true; ///< shown, unless the person has hidden it
};

} // namespace frontera
