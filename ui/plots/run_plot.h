// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <optional>
#include <qcustomplot.h>

namespace frontera {

class Run;

/// The base of all pictures of a run, on the screen or in a file: it has the theme, letters that
/// grow with the picture, and a description for those who do not see it.
class RunPlot : public QCustomPlot
{
    Q_OBJECT

public:
    explicit RunPlot(const Run &run, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Fixes the size of letters and signs (letterScale()), which otherwise follows the plot's
    /// size.
    void setLetterScale(double scale);
    /// Sets the size of words, relative to letterScale().
    void setTextScale(double scale);
    [[nodiscard]] double textScale() const { return m_textScale; }
    /// Returns the size in pixels below which no word is drawn.
    [[nodiscard]] int leastLetters() const;
    /// Scales all words up so that the smallest has this many pixels; 0 lets them follow the plot's
    /// size.
    void setSmallestLetters(double pixels);
    /// Returns the plot's font, `pixels` high at scale 1 and scaled as all words are.
    [[nodiscard]] QFont sizedFont(double pixels, bool bold = false) const;
    [[nodiscard]] double smallestLetters() const { return m_smallestLetters; }
    /// Leaves the background to what lies below the plot.
    void setTransparent(bool isTransparent);
    /// Draws the run's present position at the next repaint. A plot that another one draws does
    /// nothing.
    virtual void refresh();
    /// Brings layout and picture up to date without drawing. replot() calls it; before
    /// QCustomPlot's exports the caller must.
    void prepare();

    /// Makes no letters smaller than those of the bars around the plot (base/bar_scale.h), and
    /// those of bars in it as large.
    virtual void scaleBars(double factor);
    [[nodiscard]] double barScale() const { return m_barScale; }

    /// Shows for a moment, from now on, how what is drawn comes about where a step changes it, or
    /// no longer. At rest nothing differs. A plot that is made does not move, and most never do.
    virtual void setMoving(bool isMoving) { Q_UNUSED(isMoving); }

    /// Hides from now on what the run answers to the next observation, or no longer. A plot that
    /// does not leave it out by itself (leavesOutAnswer()) is covered by a sentence.
    void setAsking(bool isAsking);
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    /// True if nothing is seen of the picture, because it would tell the answer.
    [[nodiscard]] bool isCovered() const { return m_isAsking && !leavesOutAnswer(); }

    /// Returns what is drawn now, in words.
    [[nodiscard]] virtual QString spokenDescription() const = 0;
    /// Returns the same, or, while it is covered, why nothing is seen.
    [[nodiscard]] QString description() const;

Q_SIGNALS:
    /// Tells that the person pointed at this position, which is not after the run's length().
    void positionWanted(qint64 position);
    /// Tells that the person pointed at this gate (0 to 15).
    void gateChosen(int gate);

protected:
    [[nodiscard]] const Run &run() const { return m_run; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    /// Returns the size of letters and signs, relative to a picture whose smaller side has 560
    /// pixels.
    [[nodiscard]] double letterScale() const;
    /// Returns true if the picture that is drawn while isAsking() tells nothing of what the run
    /// answers to the next observation.
    [[nodiscard]] virtual bool leavesOutAnswer() const { return false; }
    /// Computes the picture of the run's present position. The axes' rectangle is settled before.
    virtual void compose() = 0;
    /// Keeps room for a heading of this height, in pixels, above the axes, and settles their
    /// rectangle.
    void leaveRoomAbove(double heading);
    /// Applies the theme's colours and the letters' size. Overrides call it first.
    virtual void applyStyle();

    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const Run &m_run;
    Theme m_theme;
    std::optional<double> m_fixedScale;
    double m_textScale = 1;
    double m_smallestLetters = 0;
    double m_barScale = 1;
    bool m_isResized = false; ///< since it was drawn last
    bool m_isTransparent = false;
    bool m_isAsking = false;
};

} // namespace frontera
