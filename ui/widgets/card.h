// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFrame>

class QPainter;

namespace frontera {

struct CardColours
{
    QColor ground;
    QColor edge;
    QColor band; ///< along the left edge; invalid for none
};

/// Paints a card as one path, antialiased as a whole: what Card paints faster, pixel by pixel the
/// same.
void paintCardPath(QPainter &painter, const QRect &all, const CardColours &colours);

/// A quiet panel with rounded corners, in the colours of the palette.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    /// Sets the colour of a band along the left edge; an invalid colour removes it.
    void setBand(const QColor &colour);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] CardColours colours() const;
    void paintInside(QPainter &painter, int square) const;
    void paintCorner(QPainter &painter, const QRect &corner, const QRegion &asked) const;

    QColor m_band;
};

} // namespace frontera
