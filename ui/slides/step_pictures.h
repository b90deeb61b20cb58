// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/run.h"
#include "ui/base/goes_on.h"
#include "ui/slides/look.h"
#include "ui/views/shown.h"

#include <QImage>
#include <QStringList>
#include <memory>
#include <vector>

namespace frontera {

class Slide;

/// Draws a picture for each of some steps of a run: an animation, numbered files, or the pages of
/// one file. They are drawn one by one, so that progress can be shown and the work be stopped; only
/// one picture is kept in memory. Either all of it gets its files' names, or none.
class StepPictures
{
public:
    /// Trains a run of these data and settings as far as needed. From a path "xor.png" the files
    /// are xor-000.png, xor-001.png … If `goesOn` says no while it trains, nothing must be drawn.
    StepPictures(const Dataset &data, const Settings &settings, const Shown &shown,
                 const Look &look, const StepRange &steps, const QString &path,
                 const GoesOn &goesOn = {});
    ~StepPictures();
    StepPictures(const StepPictures &) = delete;
    StepPictures &operator=(const StepPictures &) = delete;

    /// Returns the last step that gets a picture: earlier than asked for if the run ends there.
    [[nodiscard]] qint64 lastStep() const { return m_last; }
    [[nodiscard]] qint64 count() const { return m_last - m_steps.from + 1; }
    [[nodiscard]] qint64 done() const { return m_done; }
    /// Draws one more picture, or does one piece of the work before the first. False at the end,
    /// and if something failed.
    [[nodiscard]] bool drawNext();
    /// Gives the files their names, after the last picture. Without it nothing is left of them. May
    /// set problem().
    void commit();
    /// Returns what failed, in one sentence; empty if nothing did.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Returns the files that an earlier export had replaced when it was killed, and that were put
    /// back.
    [[nodiscard]] const QStringList &restored() const { return m_restored; }

    /// Returns the file of a step: the path itself, except for numbered files.
    [[nodiscard]] QString fileOf(qint64 step) const;

private:
    class Output;
    class Animation;
    class Pages;
    class Files;

    void prepareNext();
    [[nodiscard]] qint64 sampledStep(std::size_t sample) const;
    void fail(const QString &sentence);

    Shown m_shown;
    Look m_look;
    StepRange m_steps;
    QString m_path;
    Run m_run;
    qint64 m_last = 0;
    qint64 m_done = 0;
    QString m_problem;
    qint64 m_fitted = 0; ///< steps for which the column was fitted
    std::vector<QImage> m_samples;
    QStringList m_restored;
    std::unique_ptr<Slide> m_slide;
    std::unique_ptr<Output> m_output;
};

} // namespace frontera
