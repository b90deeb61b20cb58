// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QWidget>
#include <optional>

namespace frontera {

class Run;

/// The run as a bar: epochs are ticks, mistakes are dots, and a handle shows the position. A click
/// or a drag asks to go there.
class PositionBar : public QWidget
{
    Q_OBJECT

public:
    explicit PositionBar(const Run &run, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void refresh();
    /// Returns the last position on the bar.
    [[nodiscard]] qint64 shownLength() const;
    /// Returns where a position is drawn.
    [[nodiscard]] int xOf(qint64 position) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Tells that the person pointed at this position, which may lie beyond the run's length().
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
    /// The scale while the handle is dragged: a growing one would move it away from the mouse.
    std::optional<qint64> m_draggedLength;
};

} // namespace frontera
