// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/explanation.h"
#include "ui/theme.h"

#include <QWidget>
#include <vector>

class QAction;
class QHBoxLayout;
class QStackedLayout;

namespace frontera {

class BoundaryPlot;
class Card;
class OwnLineTool;
class RunPlot;
class SidePanel;
class Timeline;
class ViewActions;
class ViewPane;

/// The middle of the window: the plot, the panel beside it, and the pictures that can be shown with
/// them. A picture is made when it is first shown.
class Stage : public QWidget
{
    Q_OBJECT

public:
    Stage(const Timeline &timeline, const ViewActions &actions, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// For a new run.
    void restart();
    /// Shows the timeline's present position.
    void refresh();

Q_SIGNALS:
    /// The person pointed at a step of the run.
    void positionWanted(qint64 position);
    /// The person pointed at a gate, on the wall of sixteen.
    void gateWanted(int gate);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Pane
    {
        QAction *action;
        RunPlot *plot = nullptr; ///< null until it is first shown
        ViewPane *pane = nullptr;
    };

    void arrange();
    void makePane(Pane &pane);
    [[nodiscard]] RunPlot *makePlot(const QAction *action);
    void makeWall();
    void describePlots();

    const Timeline &m_timeline;
    const ViewActions &m_actions;
    Explanation m_explanation;
    Theme m_theme;
    BoundaryPlot *m_plot;
    OwnLineTool *m_ownLine;
    SidePanel *m_side;
    Card *m_plotCard;
    QStackedLayout *m_plotOrWall;
    QWidget *m_column; ///< beside the plot: weight space and neuron
    QHBoxLayout *m_row;
    RunPlot *m_wall = nullptr;
    std::vector<Pane> m_panes;
};

} // namespace frontera
