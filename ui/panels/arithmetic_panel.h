// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"
#include "ui/widgets/card.h"
#include "ui/words/arithmetic_words.h"

class QLabel;

namespace frontera {

class FittedLabel;
class FormulaLabel;
struct Explanation;
class Run;

/// A panel with the arithmetic of the step that led to the run's position, as on a blackboard.
class ArithmeticPanel : public Card
{
    Q_OBJECT

public:
    explicit ArithmeticPanel(const Run &run, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Sets the size of letters, relative to the widget's font, and whether formulas are short and
    /// close together, because there is little height.
    void setTextScale(double scale, bool isLow = false);
    /// Shows the run's present position; the explanation is the run's.
    void refresh(const Explanation &explanation);
    /// Leaves out the remark, then the caption, where the panel would be higher than this.
    void setMostHeight(int height);
    /// Shows from the next refresh() on the step that comes next, to be worked out, or no longer.
    void setAsking(bool isAsking) { m_isAsking = isAsking; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showLines();
    [[nodiscard]] QString linesHtml(const ArithmeticWords &words) const;
    /// Returns the formulas with what they are in a column beside them; empty if that has no room.
    [[nodiscard]] QString explainedHtml(const ArithmeticWords &words) const;
    [[nodiscard]] QString boxHtml() const;

    const Run &m_run;
    Theme m_theme;
    bool m_isLow = false;
    bool m_isAsking = false;
    QString m_parting; ///< why floats part from the run here, if they do
    FittedLabel *m_title;
    FormulaLabel *m_lines;
    QLabel *m_remark;
};

} // namespace frontera
