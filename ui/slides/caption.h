// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QStringList>

class QColor;
class QPainter;
class QPointF;

namespace frontera {

/// Words above or below a picture, all in one size. Words too long for one line are broken into up
/// to three, and then set smaller, but never cut.
class Caption
{
public:
    /// Lays the words out in a width of `room` pixels.
    Caption(const QString &words, const QFont &font, double room);

    /// Returns the height in pixels; 0 if there are no words.
    [[nodiscard]] double height() const;
    void draw(QPainter &painter, QPointF topLeft, const QColor &colour) const;

private:
    QFont m_font;
    QStringList m_lines;
};

} // namespace frontera
