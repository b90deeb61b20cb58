// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/run_plot.h"
#include "ui/views/history/history_axes.h"
#include "ui/views/history/history_picture.h"

namespace frontera {

class HistoryLabels;
class HistorySigns;
class HistoryTicks;

/// The run over its steps: above, the mistakes of each epoch; below, the weights and the bias,
/// those of each unit in axes of their own, and how many mistakes were made on each observation. A
/// line through all axes shows the present position. A click or a drag asks to go to the step
/// there.
class HistoryPlot : public RunPlot
{
    Q_OBJECT

public:
    explicit HistoryPlot(const Run &run, QWidget *parent = nullptr);

    /// Returns what is drawn now.
    [[nodiscard]] const HistoryPicture &picture() const { return m_picture; }
    [[nodiscard]] const HistoryAxes &axes() const { return m_axes; }
    [[nodiscard]] QString spokenDescription() const override;
    /// Returns the size in which all words of the run have room, if it is as wide as a window.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// What is trained beyond the position tells it.
    [[nodiscard]] bool leavesOutAnswer() const override;
    void compose() override;
    void applyStyle() override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Makes as many axes for curves as there are groups of them.
    void setGroups(int groups);
    void addGroup();
    void styleAxes(QCPAxisRect *rect);
    void setRanges();
    void layOut();
    void settle();
    [[nodiscard]] double setWords(double line);
    void shareHeight(double line, double spare);
    void ask(double x);
    void retranslate();

    HistoryRecord m_record;
    HistoryPicture m_picture;
    HistoryAxes m_axes;
    QCPLayoutGrid *m_rows; ///< of axes; this and the next three are owned by the plot
    QCPMarginGroup *m_sides;
    HistorySigns *m_signs;
    HistoryLabels *m_labels;
    QSharedPointer<HistoryTicks> m_valueTicks;
};

} // namespace frontera
