// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace frontera {

class PlotTool;

/// Gives the mouse, the wheel and the keys of a plot to one tool at a time. The plot can have the
/// focus only while there is a tool.
class ToolHolder : public QObject
{
    Q_OBJECT

public:
    /// The plot must outlive the holder.
    ToolHolder(QWidget &plot, QObject *parent);

    /// Takes a tool; the one before lets go. Null for none. The caller owns the tool, which must
    /// outlive the holder or be let go of before.
    void take(PlotTool *tool);

    [[nodiscard]] bool hasTool() const { return m_tool != nullptr; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_plot;
    PlotTool *m_tool = nullptr;
};

} // namespace frontera
