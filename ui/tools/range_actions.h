// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace frontera {

class BoundaryPlot;
class KeyButton;

/// The actions that zoom and move the plane, beside the mouse (range_tool.h), and a button in the
/// plot's corner that shows, while it can be seen, that the plane is not the usual one.
class RangeActions : public QObject
{
    Q_OBJECT

public:
    RangeActions(BoundaryPlot &plot, QWidget *window);

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
    BoundaryPlot &m_plot;
    QAction *m_in;
    QAction *m_out;
    QAction *m_usual;
    QList<QAction *> m_moves; ///< to the left, to the right, up and down
    KeyButton *m_corner;
    bool m_isSeen = true;
};

} // namespace frontera
