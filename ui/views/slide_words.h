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
    QString column = {};   ///< rich text beside the plot, before table and arithmetic; may be empty
    bool isSteady = false; ///< the words never change: no room is kept for a detail to come

    /// Returns the separator of two facts in the footer.
    [[nodiscard]] static QString gap() { return QStringLiteral("   |   "); }
};

/// All that the words of a slide are made from.
struct SlideFacts
{
    const Run &run;
    const Shown &shown;  ///< its explanation is set
    const RunPlot &plot; ///< of the view, or of the first of its parts
    const Theme &theme;
    const VerdictWords &verdict;
    QString settings; ///< of the run, in words
};

} // namespace frontera
