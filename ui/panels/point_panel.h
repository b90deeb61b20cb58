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

/// How observations are placed by hand: the class of new ones, the grid, what can be done with the
/// chosen one, and what the mouse does.
class PointPanel : public Card
{
    Q_OBJECT

public:
    PointPanel(const Run &run, PointTool &tool, const PointActions &actions,
               QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// How large the letters are, relative to the widget's font.
    void setTextScale(double scale);
    /// Without the hints.
    void setBrief(bool isBrief);
    /// An entry into the table could not be taken, and why; empty when all is well.
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
    QComboBox *m_class; ///< the other way round than the numbers: class 1 comes first
    QLabel *m_gridWords;
    QComboBox *m_grid;
    QLabel *m_hint;
};

} // namespace frontera
