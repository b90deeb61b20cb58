// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QWidget>
#include <optional>

namespace frontera {

class Run;

/// The run as a bar: epochs are ticks, mistakes are dots, and a handle shows where we are.
/// Dragging or clicking asks to go there.
class PositionBar : public QWidget
{
    Q_OBJECT

public:
    explicit PositionBar(const Run &run, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void refresh();
    /// The last position that the bar shows.
    [[nodiscard]] qint64 shownLength() const;
    /// Where a position is drawn.
    [[nodiscard]] int xOf(qint64 position) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The person wants to be at this position, which may lie beyond what was trained so far.
    void positionWanted(qint64 position);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] qint64 positionAt(double x) const;
    void paintEpochs(QPainter &painter) const;
    void paintMistakes(QPainter &painter) const;
    void retranslate();

    const Run &m_run;
    Theme m_theme;
    /// While the handle is dragged the scale stays as it was: it would slip away under the mouse.
    std::optional<qint64> m_draggedLength;
};

} // namespace frontera
