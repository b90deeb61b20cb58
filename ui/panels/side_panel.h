// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QScrollArea>

namespace frontera {

class ArithmeticPanel;
class Timeline;
class TruthTable;
class VerdictPanel;
struct Verdict;

/// Beside the plot: the verdict, the truth table and the arithmetic. Their letters grow with the
/// panel, as those of the plot do, so that a large window can be read from farther away.
class SidePanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit SidePanel(const Timeline &timeline, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void refresh(const Verdict &verdict);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    VerdictPanel *m_verdict;
    TruthTable *m_table;
    ArithmeticPanel *m_arithmetic;
};

} // namespace frontera
