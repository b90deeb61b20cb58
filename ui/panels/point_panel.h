// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLabel;

namespace frontera {

class PointActions;
class PointTool;
class Run;

/// A panel for placing observations by hand: the class of new ones, the grid, what can be done with
/// the chosen one, and how the mouse is used.
class PointPanel : public Card
{
    Q_OBJECT

public:
    PointPanel(const Run &run, PointTool &tool, const PointActions &actions,
               QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Sets the size of letters, relative to the widget's font.
    void setTextScale(double scale);
    /// Leaves out the hints.
    void setBrief(bool isBrief);
    /// Shows why an entry in the table was refused, in place of the hints; an empty sentence brings
    /// these back.
    void complain(const QString &sentence);
    void refresh();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QString describeChosen() const;
    [[nodiscard]] QString className(int target) const;
    void showChoices();

    const Run &m_run;
    PointTool &m_tool;
    Theme m_theme;
    QString m_complaint;
    bool m_isBrief = false;
    QLabel *m_title;
    QLabel *m_newWords;
    QComboBox *m_class; ///< class 1 is entry 0, class 0 is entry 1
    QLabel *m_gridWords;
    QComboBox *m_grid;
    QLabel *m_hint;
};

} // namespace frontera
