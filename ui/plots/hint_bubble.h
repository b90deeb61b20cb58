// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QFont>
#include <QRectF>
#include <QString>
#include <functional>
#include <optional>

class QPainter;

namespace frontera {

class LabelLayout;

/// A bubble beside a sign of a plot that tells which key to press: words, in which the key stands
/// as a cap, and a tail that points at the sign. Sizes are in pixels.
class HintBubble
{
public:
    /// In the words "%1" stands for the key.
    HintBubble(const QString &words, const QString &key, const QFont &font);

    /// Finds a place beside a sign, whose words and rings reach so far from its middle: at the
    /// right, else at the left, above, below. Prefers one without lines. What `isFree` refuses and
    /// what `labels` avoids stays uncovered; the place is avoided from then on. Returns false if
    /// there is none.
    bool place(LabelLayout &labels, QPointF sign, double reach,
               const std::function<bool(const QRectF &)> &isFree);
    /// Returns the place that was found; nothing if none was.
    [[nodiscard]] const std::optional<QRectF> &rect() const { return m_rect; }
    /// Draws it there. A place must have been found.
    void draw(QPainter &painter, const Theme &theme) const;

private:
    [[nodiscard]] double unit() const; ///< of gaps: a quarter of the letters' height
    [[nodiscard]] QSizeF size() const;
    [[nodiscard]] double keyWidth() const;

    QString m_before; ///< the words before the key
    QString m_after;
    QString m_key;
    QFont m_font;
    std::optional<QRectF> m_rect;
    QPointF m_tip; ///< of the tail
};

} // namespace frontera
