// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <optional>
#include <qcustomplot.h>

namespace frontera {

class Run;

/// A picture of a run, on the screen or in a file: what all of them have in common, which is the
/// theme, letters that grow with the picture, and words for those who do not see it.
class RunPlot : public QCustomPlot
{
    Q_OBJECT

public:
    explicit RunPlot(const Run &run, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// How large letters and signs are, in place of what goes with the plot's size.
    void setLetterScale(double scale);
    /// How large words are, relative to what goes with the plot's size.
    void setTextScale(double scale);
    [[nodiscard]] double textScale() const { return m_textScale; }
    /// In pixels: no word is smaller.
    [[nodiscard]] int leastLetters() const;
    /// So large that no word is smaller than this; 0 for words that go with the plot's size.
    void setSmallestLetters(double pixels);
    /// The plot's font at this many pixels, at scale 1.
    [[nodiscard]] QFont sizedFont(double pixels, bool bold = false) const;
    [[nodiscard]] double smallestLetters() const { return m_smallestLetters; }
    /// Leaves the background to what lies below the plot.
    void setTransparent(bool isTransparent);
    /// Shows the run's present position at the next repaint.
    void refresh();
    /// Brings the picture up to date without drawing: replot() does so by itself, but QCustomPlot's
    /// exports do not.
    void prepare();

    /// What is drawn now, in words.
    [[nodiscard]] virtual QString spokenDescription() const = 0;

Q_SIGNALS:
    /// The person pointed at this position, which lies within what was trained so far.
    void positionWanted(qint64 position);
    /// The person pointed at a gate.
    void gateChosen(int gate);

protected:
    [[nodiscard]] const Run &run() const { return m_run; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    /// How large letters and signs are, relative to a picture 560 pixels high.
    [[nodiscard]] double letterScale() const;
    /// Makes the data of the picture, for axes whose rectangle is settled.
    virtual void compose() = 0;
    /// Gives the theme's colours and the letters' size to all that a picture has.
    virtual void applyStyle();

    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const Run &m_run;
    Theme m_theme;
    std::optional<double> m_fixedScale;
    double m_textScale = 1;
    double m_smallestLetters = 0;
    bool m_isResized = false; ///< since it was drawn
    bool m_isTransparent = false;
};

} // namespace frontera
