// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QStringList>

class QColor;
class QPainter;
class QPointF;

namespace frontera {

/// Words above or below a picture, in one size. What is too long for one line is broken into a few,
/// and then set smaller: never cut.
class Caption
{
public:
    /// In a width in pixels.
    Caption(const QString &words, const QFont &font, double room);

    /// 0 where there are no words.
    [[nodiscard]] double height() const;
    void draw(QPainter &painter, QPointF topLeft, const QColor &colour) const;

private:
    QFont m_font;
    QStringList m_lines;
};

} // namespace frontera
