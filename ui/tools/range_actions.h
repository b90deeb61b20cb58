// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <vector>

class QAction;
class QWidget;

namespace frontera {

class KeyButton;
class RangedPlot;
class RangeTool;

/// The actions that zoom and move the plane, beside the mouse (range_tool.h), and a button in the
/// plot's corner that shows, while it can be seen, that the plane is not the usual one.
class RangeActions : public QObject
{
    Q_OBJECT

public:
    RangeActions(RangedPlot &plot, QWidget *window);
    /// Zooms and moves this plot, too, while the pointer is over it. Returns the button in its
    /// corner, shown while a part of the plot is seen, that shows all of it again.
    KeyButton *add(RangedPlot &plot);

    /// Returns the actions for the menu; moving is done by keys alone.
    [[nodiscard]] QList<QAction *> all() const { return {m_in, m_out, m_usual}; }
    /// Returns those that move the view, which are in no menu.
    [[nodiscard]] const QList<QAction *> &moves() const { return m_moves; }
    /// Enables what is possible. `isSeen` tells whether the plot is, alone or in a comparison.
    void update(bool isSeen);
    /// Takes the keys away for a presentation, or gives them back: there Ctrl with them sizes
    /// letters.
    void setPresenting(bool isPresenting);
    void retranslate();

private:
    /// One of the plots that are added, with what it needs.
    struct Other
    {
        RangedPlot *plot;
        RangeTool *tool;
        QAction *usual;
    };

    /// Returns the plot that keys are for.
    [[nodiscard]] RangedPlot &pointedAt() const;
    [[nodiscard]] KeyButton *newCorner(RangedPlot &plot, QAction *usual);
    void showUsual();
    void sayUsual(QAction *action);

    RangedPlot &m_plot;
    std::vector<Other> m_others;
    bool m_isPresenting = false;
    QAction *m_in;
    QAction *m_out;
    QAction *m_usual;
    QList<QAction *> m_moves; ///< to the left, to the right, up and down
    KeyButton *m_corner;
    bool m_isSeen = true;
};

} // namespace frontera
