// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/ranged_plot.h"
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
///
/// Its range has steps from left to right and values of the curves from top to bottom; a person
/// may see a part of the usual one, down to a few steps.
class HistoryPlot : public RangedPlot
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

    [[nodiscard]] bool isPlane() const override { return !m_picture.curves.empty(); }
    /// Zooms the steps, or with the pointer beside the numbers of the values, these.
    void zoom(double factor, std::optional<QPointF> about = std::nullopt) override;
    void pan(QPointF from, QPointF to) override;
    [[nodiscard]] bool isMovedByDrag() const override { return false; }
    /// Tells the weights after the step at a pixel, exactly; empty if no step is there.
    [[nodiscard]] QString valuesAt(QPointF pixel) const;

protected:
    /// What is trained beyond the position tells it.
    [[nodiscard]] bool leavesOutAnswer() const override;
    [[nodiscard]] QRectF usualRange() const override;
    [[nodiscard]] QRectF bounded(const QRectF &range) const override;
    bool event(QEvent *event) override;
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
    /// Returns the steps that are seen; nothing if all are.
    [[nodiscard]] std::optional<HistorySteps> part() const;
    void layOut();
    void settle();
    [[nodiscard]] double setWords(double line);
    void shareHeight(double line, double spare);
    void ask(double x);
    /// Returns the step and the value at a pixel; a value in the middle where no curves are.
    [[nodiscard]] QPointF placeAt(QPointF pixel) const;
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
