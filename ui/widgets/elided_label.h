// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QPainter>
#include <algorithm>

namespace frontera {

/// A label of one line that is cut in its middle if there is no room for it. text() stays whole.
class ElidedLabel : public QLabel
{
public:
    using QLabel::QLabel;

    /// Sets the largest width in pixels that the label asks for.
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
