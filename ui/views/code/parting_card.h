// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPointF>
#include <QSizeF>

class QCPPainter;

namespace frontera {

struct CodeParting;
struct Theme;

/// The card beside or below a program that tells where floats and decimals part.
class PartingCard
{
public:
    /// `font` is that of its words. It leaves the figures out where it would be higher than this,
    /// where it is so wide.
    PartingCard(const CodeParting &parting, QFont font, QSizeF most);

    [[nodiscard]] double height() const;
    /// Draws it from this corner on.
    void draw(QCPPainter *painter, QPointF corner, const Theme &theme) const;

private:
    void drawFigures(QCPPainter *painter, QPointF at, const Theme &theme) const;

    const CodeParting &m_parting;
    QFont m_font;
    QFont m_headline;
    double m_line;  ///< the height of one, and the space around the words
    double m_width; ///< of the card
    double m_headlineHeight;
    double m_sentenceHeight;
    bool m_hasFigures;
};

} // namespace frontera
