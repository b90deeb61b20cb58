// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

class Run;
class RunPlot;
struct Shown;
struct Theme;
struct VerdictWords;

/// The words of a slide.
struct SlideWords
{
    QString headline;
    QString detail;
    QString footer;
    QString column = {};   ///< rich text beside the plot, before table and arithmetic; or empty
    bool isSteady = false; ///< the same at every step: no room is kept for a detail to come

    /// Stands between two facts of the footer.
    [[nodiscard]] static QString gap() { return QStringLiteral("   |   "); }
};

/// What a slide's words are made from.
struct SlideFacts
{
    const Run &run;
    const Shown &shown;  ///< its explanation is set
    const RunPlot &plot; ///< the one that the view made, or the first of its parts
    const Theme &theme;
    const VerdictWords &verdict;
    QString settings; ///< of the run, in words
};

} // namespace frontera
