// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

class Run;

/// The words above a part of the window that tell which weights it is about.
struct CaptionWords
{
    QString whole; ///< "Step 10, with the weights before it: w = (0.2, 0.1), b = −0.1"
    QString brief; ///< "Step 10, with the weights before it", where there is less room

    bool operator==(const CaptionWords &) const = default;
};

/// Returns the caption of the arithmetic of the step that led to the run's position, which is done
/// with the weights before it.
[[nodiscard]] CaptionWords captionOfArithmetic(const Run &run);
/// Returns the caption of a table of what the weights make of the observations, which are those
/// after the step: new, or the same as before.
[[nodiscard]] CaptionWords captionOfTable(const Run &run);

/// Returns the caption of a table that does not tell what is answered.
[[nodiscard]] CaptionWords captionOfAskedTable(const Run &run);

} // namespace frontera
