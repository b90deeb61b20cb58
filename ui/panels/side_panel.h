// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include "ui/panels/why_door.h"

#include <QFont>
#include <QScrollArea>
#include <optional>
#include <vector>

class QAction;

namespace frontera {

class ArithmeticPanel;
class AskActions;
class OwnLinePanel;
class OwnLineTool;
class PointActions;
class PointPanel;
class PointTool;
class Run;
class TruthTable;
class VerdictPanel;
class WhyPanel;
struct DataEdit;
struct SideParts;
struct Explanation;

/// The actions with which the panel opens something elsewhere.
struct SideDoors
{
    QAction *why;     ///< the proof
    QAction *ownLine; ///< the tool for a line placed by hand
};

/// The column beside the plot: what happened, the arithmetic before, the truth table after; or the
/// proof; or the score of the line placed by hand; or the panel for placing observations
/// (SideParts). Letters grow with its width, as those of the plot do, so that a large window can be
/// read from farther away.
class SidePanel : public QScrollArea
{
    Q_OBJECT

public:
    SidePanel(const Run &run, const OwnLineTool &ownLine, PointTool &points,
              const PointActions &pointActions, const SideDoors &doors, QWidget *parent = nullptr);

    /// Shows these doors below a proof that no line does it.
    void setDoors(const std::vector<WhyDoor> &doors);
    /// Shows the questions of these actions, and while there is one nothing that tells its answer.
    void setQuestions(const AskActions &actions);
    void setTheme(const Theme &theme);
    /// Shows these parts at the run's present position.
    void refresh(const Explanation &explanation, const SideParts &parts);
    /// Leaves out buttons and hints, which are for those who sit at the computer, from the next
    /// refresh() on.
    void setPresenting(bool isPresenting) { m_isPresenting = isPresenting; }
    /// Sets the size of letters in pixels; 0 lets it follow the panel's width. In a presentation
    /// they are smaller, but no smaller than `least`, where the parts would have no room.
    void setSmallestLetters(double pixels, double least);
    /// Makes letters no smaller than those of the bars around the panel (base/bar_scale.h).
    void scaleBars(double factor);

Q_SIGNALS:
    /// Tells that a cell of the table was changed.
    void editWanted(const frontera::DataEdit &edit);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What the letters of all parts follow from.
    struct Letters
    {
        QFont font;
        double scale; ///< of that font
        bool isLow;   ///< if there is little room
        int width;    ///< of the column, pixels

        bool operator==(const Letters &) const = default;
    };

    /// For which the parts stand in one order.
    struct Order
    {
        qint64 run;
        QSize size; ///< of this panel

        bool operator==(const Order &) const = default;
    };

    void sizeLetters();
    [[nodiscard]] int lackOfHeight() const;
    void showBar(bool isShown);
    void fitBar();
    void keepTableInSight();
    void putTableFirst(bool isFirst);
    void fitLetters();
    void layOut();
    void retranslate();

    const Run &m_run;
    const OwnLineTool &m_tool;
    const AskActions *m_questions = nullptr;
    bool m_isPresenting = false;
    double m_smallestLetters = 0; ///< as wanted
    double m_leastLetters = 0;
    double m_fittedLetters = 0; ///< that fit so far in m_fittedRun
    qint64 m_fittedRun = -1;    ///< the number of that run
    double m_barScale = 1;
    std::optional<Letters> m_letters; ///< as they were last given to the parts
    bool m_isFitting = false;
    std::optional<Order> m_tableFirst; ///< for which the table stands above the arithmetic
    VerdictPanel *m_verdict;
    OwnLinePanel *m_ownLine;
    PointPanel *m_points;
    WhyPanel *m_why;
    TruthTable *m_table;
    ArithmeticPanel *m_arithmetic;
};

} // namespace frontera
