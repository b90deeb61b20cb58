// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/run_plot.h"
#include "ui/views/history/history_picture.h"

namespace frontera {

class HistoryLabels;
class HistorySigns;
class HistoryTicks;

/// The run over its steps: above, the mistakes of each epoch; below, the weights and the bias. A
/// line through both shows the present position. A click or a drag asks to go to the step there.
class HistoryPlot : public RunPlot
{
    Q_OBJECT

public:
    explicit HistoryPlot(const Run &run, QWidget *parent = nullptr);

    /// Returns what is drawn now.
    [[nodiscard]] const HistoryPicture &picture() const { return m_picture; }
    [[nodiscard]] QString spokenDescription() const override;

protected:
    void compose() override;
    void applyStyle() override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setRanges();
    void layOut();
    void settle();
    void ask(double x);
    void retranslate();

    HistoryRecord m_record;
    HistoryPicture m_picture;
    QCPAxisRect *m_upper; ///< this and the next three are owned by the plot
    QCPAxisRect *m_lower;
    HistorySigns *m_signs;
    HistoryLabels *m_labels;
    QSharedPointer<HistoryTicks> m_valueTicks;
};

} // namespace frontera
