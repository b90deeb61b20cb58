// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace frontera {

class PlotTool;

/// Gives mouse, wheel and keys of a plot to one tool at a time. While there is one, the plot can
/// have the focus.
class ToolHolder : public QObject
{
    Q_OBJECT

public:
    /// The plot must outlive it.
    ToolHolder(QWidget &plot, QObject *parent);

    /// Takes a tool in place of the one before, which lets go; null for none. The tool is not owned
    /// and must outlive the holder, or be let go of.
    void take(PlotTool *tool);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_plot;
    PlotTool *m_tool = nullptr;
};

} // namespace frontera
