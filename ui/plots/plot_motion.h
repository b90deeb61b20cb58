// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QVariantAnimation>
#include <optional>

class QWidget;

namespace frontera {

class Run;

/// The clock of what a plot moves for a moment where a step has changed it. Only single steps,
/// forward or back, at most four in a second; not while a button of the mouse is held, and not
/// where the desktop wants no motion. A key or a button ends it at once.
class PlotMotion : public QObject
{
    Q_OBJECT

public:
    /// `plot` is the plot that owns this, and redraws itself at redraw(). A motion lasts `duration`
    /// ms.
    PlotMotion(QWidget *plot, int duration);

    /// Ends a motion.
    void finish();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Tells that the motion went on.
    void redraw();

protected:
    /// Returns true if the run still stands where follows() met it last.
    [[nodiscard]] bool stands(const Run &run) const { return m_stand == standOf(run); }
    /// Notes where the run stands now. Returns true if it came there by a step that may be seen to
    /// move something.
    [[nodiscard]] bool follows(const Run &run);
    /// Ends a motion, and forgets where the run stood.
    void forgetStand();
    /// Returns true if what is drawn may be seen to move now.
    [[nodiscard]] bool mayMove() const;
    /// Begins a motion, also in the middle of another one.
    void begin();
    [[nodiscard]] bool isMoving() const;
    /// Returns how much of the motion is done, from 0 to 1.
    [[nodiscard]] double progress() const;

private:
    struct Stand
    {
        qint64 run = 0;
        qint64 position = 0;

        bool operator==(const Stand &) const = default;
    };
    [[nodiscard]] static Stand standOf(const Run &run);

    QWidget *m_plot;
    QVariantAnimation m_animation;
    QElapsedTimer m_sinceStep;
    std::optional<Stand> m_stand;
};

} // namespace frontera
