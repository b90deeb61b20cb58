// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/goes_on.h"
#include "ui/slides/caption.h"
#include "ui/slides/look.h"
#include "ui/views/shown.h"
#include "ui/views/slide_words.h"

#include <QImage>
#include <memory>
#include <vector>

class QCPPainter;
class QTextDocument;

namespace frontera {

class RunPlot;
class Run;

/// A picture of a run for a slide: plots with words around them. It is laid out once and drawn at
/// any position of the run, as vectors or as pixels.
///
/// A comparison is two of them beside each other, at one position.
///
/// Rows from the top: headline, detail, the plots with the column of words beside them (or below,
/// where the picture is upright), the settings.
class Slide
{
public:
    /// Shows the run's position at each time that it is drawn.
    Slide(const Run &run, const Shown &shown, const Look &look);
    ~Slide();
    Slide(const Slide &) = delete;
    Slide &operator=(const Slide &) = delete;

    [[nodiscard]] const Look &look() const { return m_look; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    /// Makes the letters of the column of words small enough for the present position. They stay as
    /// they are from then on: to be called for all positions of a series before the first is drawn.
    void fitColumn();
    /// Draws into a rectangle of the look's size at the painter's origin.
    void paint(QCPPainter &painter);
    /// In pixels, at the look's scale. Null if there is not enough memory. Of no use where
    /// `goesOn` says no.
    [[nodiscard]] QImage image(const GoesOn &goesOn = {});

private:
    struct Part
    {
        std::unique_ptr<RunPlot> plot;
        QRectF share; ///< of the room for plots: from 0 to 1
    };
    /// All that stands on it, and where.
    struct Composition
    {
        Caption headline;
        Caption detail;
        Caption footer;
        QPointF corner; ///< of the headline
        double detailTop = 0;
        double footerTop = 0;
        QRectF plots;
        QRectF column;
        QString html; ///< of the column; empty where there is none
    };

    /// One of two runs beside each other, which is named.
    Slide(const Run &run, const Shown &shown, const Look &look, bool isHalf);
    void makeHalves();
    void paintHalves(QCPPainter &painter);
    void addPlot(std::unique_ptr<RunPlot> plot, const QRectF &share, bool isWhole);
    void makePlots();
    [[nodiscard]] SlideWords words() const;
    /// What was asked for besides the view: table, arithmetic and legend.
    [[nodiscard]] QString partsHtml() const;
    [[nodiscard]] QFont font(double pixels, bool bold = false) const;
    [[nodiscard]] Composition compose() const;
    std::unique_ptr<QTextDocument> layOutColumn(const Composition &it);
    void paintColumn(QCPPainter &painter, const Composition &it);
    void paintPlots(QCPPainter &painter, const QRectF &room);

    const Run &m_run;
    Shown m_shown; ///< its explanation is set
    Look m_look;
    Theme m_theme;
    double m_scale; ///< of letters, relative to a picture 560 pixels high
    std::vector<Part> m_parts;
    bool m_isHalf;
    std::unique_ptr<Run> m_other; ///< of a comparison, on the left
    std::unique_ptr<Slide> m_left;
    std::unique_ptr<Slide> m_right;
    double m_columnLetters; ///< pixels: as large as every step drawn so far leaves room for
};

} // namespace frontera
