// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_facts.h"

#include <QHeaderView>

namespace frontera {

class LookModel;

/// The heads of a LookModel's columns: the name, what stands in the column, how often, and a field
/// with the use that is made of it.
class LookHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit LookHeader(QWidget *parent);

    /// Returns the place of a column's field in the viewport.
    [[nodiscard]] QRect fieldOf(int column) const;
    /// Paints the ring of the keyboard around this column's field; −1: around none.
    void setRing(int column);
    /// Marks the heads of several columns that are chosen.
    void setChosen(const QList<int> &columns);

Q_SIGNALS:
    /// Tells that a column's head was clicked, and which keys were held.
    void pressed(int column, Qt::KeyboardModifiers modifiers);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int column) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    /// Returns pixels for the size of the letters.
    [[nodiscard]] int px(double pixels) const;
    [[nodiscard]] const LookModel &shown() const;
    [[nodiscard]] QRect fieldIn(const QRect &section) const;
    [[nodiscard]] int lineHeight() const { return fontMetrics().height(); }
    void paintCounts(QPainter &painter, const QRect &room, int column) const;
    void paintField(QPainter &painter, const QRect &place, int column) const;
    void point(int column);

    int m_ring = -1;
    QList<int> m_chosen;
    int m_pointed = -1; ///< the column under the pointer
};

} // namespace frontera
