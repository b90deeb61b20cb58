// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/weights.h"
#include "ui/plots/line_geometry.h"

#include <QElapsedTimer>
#include <QVariantAnimation>
#include <optional>

class QWidget;

namespace frontera {

class Run;

/// Lets the line of a plot turn for a moment where a step has moved it (line_turn.h). Only single
/// steps, forward or back, at most four in a second; not while a button of the mouse is held, and
/// not where the desktop wants no motion. A key or a button ends it at once.
class LineMotion : public QObject
{
    Q_OBJECT

public:
    /// `plot` is the plot that owns this, and redraws itself at redraw().
    explicit LineMotion(QWidget *plot);

    /// Tells what is drawn: the run, where it stands, and the weights of its line in the plane.
    /// Returns the line to be drawn for now in place of that one; nothing if it is at rest.
    [[nodiscard]] std::optional<DrawnLine> follow(const Run &run, const Weights &slice);
    /// Forgets what was drawn, because something else is drawn now.
    void forget();
    /// Ends a motion.
    void finish();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Tells that the line has moved on.
    void redraw();

private:
    /// What was drawn last.
    struct Drawn
    {
        qint64 run = 0;
        qint64 position = 0;
        Weights slice = {};

        bool operator==(const Drawn &) const = default;
    };

    [[nodiscard]] bool mayMove() const;
    void begin(const DrawnLine &from, const DrawnLine &to);

    QWidget *m_plot;
    QVariantAnimation m_animation;
    QElapsedTimer m_sinceStep;
    std::optional<Drawn> m_drawn;
    DrawnLine m_from{0, 0, 0};
    DrawnLine m_to{0, 0, 0};
};

} // namespace frontera
