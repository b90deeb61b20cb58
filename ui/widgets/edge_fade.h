// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractScrollArea;

namespace frontera {

/// Lets what a scroll area cuts off fade out, 16 pixels high: at the upper or the lower edge, only
/// while there is more beyond it. Takes neither mouse nor focus.
class EdgeFade : public QWidget
{
    Q_OBJECT

public:
    static constexpr int height = 16; ///< pixels

    /// Makes the fades of both edges; the area owns them.
    static void addTo(QAbstractScrollArea &area);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *viewport, QEvent *event) override;

private:
    EdgeFade(QAbstractScrollArea &area, Qt::Edge edge);
    void follow();

    QAbstractScrollArea &m_area;
    Qt::Edge m_edge;
};

} // namespace frontera
