// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QPainter>
#include <algorithm>

namespace frontera {

/// A label of one line that is cut in its middle where there is no room for it. Its text stays
/// whole for those who ask for it, and in its tooltip.
class ElidedLabel : public QLabel
{
public:
    using QLabel::QLabel;

    /// In pixels: it asks for no more room than that.
    void setMostWidth(int width)
    {
        m_most = width;
        updateGeometry();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QSize hint = QLabel::sizeHint();
        return {std::min(hint.width(), m_most), hint.height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(contentsRect(), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideMiddle, contentsRect().width()));
    }

private:
    int m_most = 600;
};

} // namespace frontera
