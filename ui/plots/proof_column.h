// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"
#include "ui/words/why_words.h"

#include <qcustomplot.h>

namespace frontera {

/// The lines of a proof beside a plot, for a picture that stands alone. What does not fit at the
/// wanted size is set smaller, never cut.
class ProofColumn : public QCPLayoutElement
{
    Q_OBJECT

public:
    ProofColumn(QCustomPlot *plot, WhyWords words);

    void setTheme(const Theme &theme) { m_theme = theme; }
    /// The letters' size, in pixels, if there is room.
    void setLetters(const QFont &font) { m_font = font; }

protected:
    void draw(QCPPainter *painter) override;

private:
    struct Line
    {
        QString words;
        QColor colour;
        bool isBold = false;
        double before = 0; ///< space above, in lines
    };

    [[nodiscard]] std::vector<Line> lines() const;
    [[nodiscard]] double heightAt(const QFont &font, const std::vector<Line> &lines) const;

    WhyWords m_words;
    Theme m_theme;
    QFont m_font;
};

} // namespace frontera
