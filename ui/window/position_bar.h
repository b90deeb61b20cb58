// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"
#include "ui/window/run_scale.h"

#include <QWidget>
#include <optional>
#include <vector>

namespace frontera {

class Run;

/// The run as a bar: epochs are ticks, and areas as high as they had mistakes; steps that were
/// mistakes are dots, and a handle shows the position. A click or a drag asks to go there. While
/// two runs are compared, each has a row of dots instead.
class PositionBar : public QWidget
{
    Q_OBJECT

public:
    explicit PositionBar(const Run &run, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Shows this run above the present one, as long as it exists; null for none.
    void setCompanion(const Run *companion);
    /// Begins the rows so far to the right, where the words beside them have room for that.
    /// Shows of the run only what lies before its position, or all that is trained.
    void setPastOnly(bool isPastOnly);
    void setIndent(int indent);
    /// Shows for the projector the steps alone, larger, and no words.
    void setPresenting(bool isPresenting);
    void refresh();
    /// Returns the last position on the bar.
    [[nodiscard]] qint64 shownLength() const;
    /// Returns where a position is drawn.
    [[nodiscard]] QPoint placeOf(qint64 position) const;
    /// Words beside the bar's rows or on it.
    struct Word
    {
        QString text{};
        QPointF at{}; ///< where its base line begins
        QColor colour{};
        bool isBold = false;
    };
    [[nodiscard]] static QFont lettersOf(const Word &word);
    /// Returns all words that have room, in the pixels of a window that is not large (barScale()),
    /// as all lengths here are.
    [[nodiscard]] std::vector<Word> words() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Tells that the person pointed at this position, which may lie beyond the run's length().
    void positionWanted(qint64 position);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Returns how large a pixel of the lengths here is.
    [[nodiscard]] double factor() const;
    void fitHeight();
    [[nodiscard]] double across() const;
    [[nodiscard]] static QFontMetrics letters();
    static constexpr int wordsLeft = 2; ///< the left edge of the words beside the rows
    [[nodiscard]] RunScale scale() const;
    [[nodiscard]] double rowOfSteps() const;
    [[nodiscard]] double rowOfCompanion() const;
    /// Returns where the areas of mistakes begin, below the numbers of epochs.
    [[nodiscard]] double topOfCounts() const;
    /// Returns the base line of words whose middle is at this height.
    [[nodiscard]] double baseLineAt(double middle) const;
    /// Returns the middle of the words beside the areas.
    [[nodiscard]] double middleOfCounts() const;
    /// Returns the width of the words beside the rows; 0 where there is no room for them.
    [[nodiscard]] int besideWidth() const;
    void measureBeside();
    void addEpochs(std::vector<Word> &words) const;
    void addEnds(std::vector<Word> &words) const;
    void paintTicks(QPainter &painter) const;
    void paintDifference(QPainter &painter) const;
    [[nodiscard]] qint64 epochsBetweenTicks() const;
    void retranslate();

    const Run &m_run;
    const Run *m_companion = nullptr;
    Theme m_theme;
    bool m_isPastOnly = false;
    bool m_isPresenting = false;
    int m_indent = 0;
    int m_widestBeside = 0; ///< the width of the widest of the words beside the rows
    /// The scale while the handle is dragged: a growing one would move it away from the mouse.
    std::optional<qint64> m_draggedLength;
};

} // namespace frontera
