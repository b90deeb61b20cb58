// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/boundary_picture.h"
#include "ui/theme.h"

#include <qcustomplot.h>

namespace frontera {

class BoundarySigns;
class Timeline;

/// The plane of the two inputs: the observations, the separating line and what it predicts.
///
/// One unit of x₁ is as long as one of x₂. Everything grows with the plot, so that a large window,
/// or a large picture, can be read from as far away as a small one.
class BoundaryPlot : public QCustomPlot
{
    Q_OBJECT

public:
    explicit BoundaryPlot(const Timeline &timeline, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Words above and below the plot, for a picture that stands alone; empty ones take no room.
    void setCaption(const QString &headline, const QString &detail, const QString &footer);
    /// Shows the timeline's present position at the next repaint.
    void refresh();
    /// Brings axes and picture up to date without drawing: replot() does so by itself, but
    /// QCustomPlot's exports do not.
    void prepare();

    /// What is drawn now.
    [[nodiscard]] const BoundaryPicture &picture() const { return m_picture; }
    /// What is drawn now, in words, for those who do not see it.
    [[nodiscard]] QString spokenDescription() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitAxes();
    void applyTheme();
    void applyFonts();

    const Timeline &m_timeline;
    Theme m_theme;
    BoundaryPicture m_picture;
    BoundarySigns *m_signs; ///< owned by the plot
    QCPTextElement *m_headline;
    QCPTextElement *m_detail;
    QCPTextElement *m_footer;
};

} // namespace frontera
