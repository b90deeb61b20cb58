// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/run.h"
#include "ui/base/theme.h"
#include "ui/run/follower.h"
#include "ui/views/shown.h"

#include <QWidget>

namespace frontera {

class Explainer;
class RunCard;

/// Two runs beside each other that step together: on the left one that was kept as it was, on the
/// right the present one, for which a person then changes the settings. Each ends where it has
/// learnt.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    /// `present` is the run on the right; `explainer` is that run's.
    CompareView(const Run &present, Explainer &explainer, QWidget *parent);

    /// Starts a run of these data and settings on the left.
    void keep(const Dataset &data, const Settings &settings);
    /// Starts on the left the run that `trained` has begun, at this step, or at the last that was
    /// trained if that comes before.
    void keep(Run &trained, qint64 position);
    /// Returns the run on the left, which goes on alone once the present one has ended.
    [[nodiscard]] Run &keptRun() { return m_kept; }
    /// Sets plane and camera, as far as the data have such.
    void setShown(const Shown &shown);
    /// Returns the run on the left, with what is proved of it.
    [[nodiscard]] ComparedRun kept() const;
    void setTheme(const Theme &theme);
    /// Sets the size of letters in pixels; 0 for the usual one.
    void setSmallestLetters(double pixels);
    /// Makes letters no smaller than those of the bars around the view (base/bar_scale.h).
    void scaleBars(double factor);
    /// Returns how much height the words around each plot take beyond its card's edges.
    [[nodiscard]] int wordsHeight() const;
    /// Moves the left run to the right one's position, unless it has gone on alone, and draws both.
    void refresh();

Q_SIGNALS:
    /// Tells that the left run moved on its way to the right one's position after refresh().
    void keptMoved();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Gives words beside each other the same height, so that the plots have it, too.
    void evenOut();
    /// True if the left run has gone on alone.
    [[nodiscard]] bool isAlone() const;

    const Run &m_present;
    Run m_kept;
    const Explainer &m_explainer;
    Explainer *m_keptExplainer;
    Follower m_follower; ///< moves m_kept to the present run's position
    RunCard *m_left;
    RunCard *m_right;
};

} // namespace frontera
