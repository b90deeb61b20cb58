// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/goes_on.h"
#include "ui/slides/caption.h"
#include "ui/slides/look.h"
#include "ui/slides/parts_room.h"
#include "ui/views/shown.h"
#include "ui/views/slide_words.h"

#include <QImage>
#include <memory>
#include <span>
#include <vector>

class QCPPainter;
class QTextDocument;

namespace frontera {

class RunPlot;
class Run;

/// A picture of a run for a slide: plots with words around them. It is laid out once and drawn at
/// any position of the run, as vectors or as pixels.
///
/// A comparison is two slides beside each other, at one position.
///
/// Rows from the top: headline, detail, the plots with the column of words beside them (or below
/// them, in an upright picture), the settings.
class Slide
{
public:
    /// Makes a slide that shows the run's position at the time of drawing. Proves what `shown` does
    /// not bring along, which may take long.
    Slide(const Run &run, const Shown &shown, const Look &look);
    ~Slide();
    Slide(const Slide &) = delete;
    Slide &operator=(const Slide &) = delete;

    [[nodiscard]] const Look &look() const { return m_look; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    /// Makes the letters of the column small enough for the present position, and leaves out views
    /// that have no room; both stay so. Call it for all positions of a series before the first is
    /// drawn.
    void fitColumn();
    /// Draws into a rectangle of the look's size at the painter's origin.
    void paint(QCPPainter &painter);
    /// Draws the slide as pixels, at the look's scale. Null if there is not enough memory. If
    /// `goesOn` says no, the image is of no use.
    [[nodiscard]] QImage image(const GoesOn &goesOn = {});

private:
    struct Part
    {
        const ViewKind *view;
        std::unique_ptr<RunPlot> plot;
    };
    /// Words in the column, which are left out together.
    struct ColumnPart
    {
        QString html;
        QString name = {}; ///< empty for what is never left out
    };
    /// Everything on the slide, and where it stands.
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
        std::vector<ColumnPart> words; ///< in the column, from top to bottom
    };

    /// Makes a slide, or, if `isHalf`, one of the two of a comparison, with the data's name as
    /// headline.
    Slide(const Run &run, const Shown &shown, const Look &look, bool isHalf);
    void makeHalves();
    void paintHalves(QCPPainter &painter);
    void addPlot(const ViewKind &view, bool isWhole);
    /// Returns the arrangements of the views that the picture consists of; none of a single one.
    [[nodiscard]] std::span<const ViewParts> parts() const;
    void makePlots();
    /// Leaves out views that have no room; they never come back.
    void fitParts();
    /// Returns where the plots stand in the room for them.
    [[nodiscard]] std::vector<PlacedPart> places(QSizeF room) const;
    [[nodiscard]] QSizeF leastSize(const ViewKind &view) const;
    [[nodiscard]] QStringList leftOutViews() const;
    [[nodiscard]] SlideWords words() const;
    /// Returns the parts that the look asks for besides the view: table, arithmetic and legend.
    [[nodiscard]] std::vector<ColumnPart> columnParts() const;
    [[nodiscard]] QFont font(double pixels, bool bold = false) const;
    [[nodiscard]] Composition compose() const;
    /// Returns the words of the column, and, in place of those that are left out, which these are.
    [[nodiscard]] QString columnHtml(const Composition &it) const;
    std::unique_ptr<QTextDocument> layOutColumn(const Composition &it);
    void paintColumn(QCPPainter &painter, const Composition &it);
    void paintPlots(QCPPainter &painter, const QRectF &room);

    const Run &m_run;
    Shown m_shown; ///< with its explanation
    Look m_look;
    Theme m_theme;
    double m_scale; ///< of letters, relative to a picture whose smaller side has 560 pixels
    std::vector<Part> m_parts;
    std::size_t m_arrangement = 0; ///< of the view's parts: every step so far had room
    bool m_isHalf;
    double m_leastTop = 0;        ///< above the plots: what the other half needs
    double m_leastFooter = 0;     ///< below them, likewise
    QString m_reason;             ///< of a half that is compared with the other one: why they part
    std::unique_ptr<Run> m_other; ///< of a comparison, on the left
    std::unique_ptr<Slide> m_left;
    std::unique_ptr<Slide> m_right;
    double m_columnLetters;          ///< pixels: so small that every step so far had room
    std::size_t m_columnLeftOut = 0; ///< parts that had no room in letters that can be read
};

} // namespace frontera
