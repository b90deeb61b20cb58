// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QScrollArea>

namespace frontera {

class ArithmeticPanel;
class OwnLinePanel;
class OwnLineTool;
class PointActions;
class PointPanel;
class PointTool;
class Run;
class TruthTable;
class VerdictPanel;
class ViewActions;
class WhyPanel;
struct DataEdit;
struct Explanation;

/// Beside the plot: the verdict, the truth table and the arithmetic; or the proof; or the score of
/// the line placed by hand; or what observations are placed by. Letters grow with the panel, as
/// those of the plot do, so that a large window can be read from farther away.
class SidePanel : public QScrollArea
{
    Q_OBJECT

public:
    SidePanel(const Run &run, const OwnLineTool &ownLine, PointTool &points,
              const PointActions &pointActions, const ViewActions &actions,
              QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void refresh(const Explanation &explanation);
    /// Without verdict and table, which are elsewhere or not at all.
    void setPresenting(bool isPresenting) { m_isPresenting = isPresenting; }
    /// In pixels; 0 for letters that go with the panel's width.
    void setSmallestLetters(double pixels);

Q_SIGNALS:
    /// A cell of the table was changed.
    void editWanted(const frontera::DataEdit &edit);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void sizeLetters();
    void retranslate();

    const Run &m_run;
    const OwnLineTool &m_tool;
    const ViewActions &m_actions;
    bool m_isPresenting = false;
    double m_smallestLetters = 0;
    VerdictPanel *m_verdict;
    OwnLinePanel *m_ownLine;
    PointPanel *m_points;
    WhyPanel *m_why;
    TruthTable *m_table;
    ArithmeticPanel *m_arithmetic;
};

} // namespace frontera
