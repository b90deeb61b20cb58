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

/// A picture for each of some steps of a run: an animation, numbered files, or the pages of one.
/// They are drawn one by one, so that it can be shown how far it is, and be stopped; no more than
/// one of them is kept. What has the files' names is all of them, or none.
class StepPictures
{
public:
    /// Of a run with these data and settings, which is trained as far as is needed. A name
    /// "xor.png" gives the files xor-000.png, xor-001.png … Where `goesOn` says no while it trains,
    /// nothing is to be drawn.
    StepPictures(const Dataset &data, const Settings &settings, const Shown &shown,
                 const Look &look, const StepRange &steps, const QString &path,
                 const GoesOn &goesOn = {});
    ~StepPictures();
    StepPictures(const StepPictures &) = delete;
    StepPictures &operator=(const StepPictures &) = delete;

    /// The last step that the run reaches may come before the last one asked for.
    [[nodiscard]] qint64 lastStep() const { return m_last; }
    [[nodiscard]] qint64 count() const { return m_last - m_steps.from + 1; }
    [[nodiscard]] qint64 done() const { return m_done; }
    /// Draws one more, or does one piece of what comes before the first. False at the end, and
    /// where something went wrong.
    [[nodiscard]] bool drawNext();
    /// Gives the files their names. Without it nothing is left of them.
    void commit();
    /// What went wrong, in one sentence; empty if nothing did.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Files that an export before this one had replaced when it was killed: they are back.
    [[nodiscard]] const QStringList &restored() const { return m_restored; }

    /// The file of a step: the path itself, but for numbered files.
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
    qint64 m_fitted = 0; ///< steps whose words have been laid out
    std::vector<QImage> m_samples;
    QStringList m_restored;
    std::unique_ptr<Slide> m_slide;
    std::unique_ptr<Output> m_output;
};

} // namespace frontera
