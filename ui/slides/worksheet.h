// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/whole_file.h"
#include "ui/base/goes_on.h"
#include "ui/slides/page_count.h"
#include "ui/views/shown.h"

#include <QString>
#include <optional>

namespace frontera {

class Dataset;
struct Settings;

struct WorksheetOptions
{
    qint64 epochs = 4;       ///< at most so many; it ends sooner where all is learnt
    bool hasAnswers = false; ///< filled in, for the teacher
};

// A worksheet: a run on paper (PDF, A4), its table empty, to be filled in by hand.

/// Tells whether a run with these settings can be worked out on paper: whether its model is a
/// perceptron, whose formulas a worksheet has. What follows is for such settings.
[[nodiscard]] bool hasWorksheet(const Settings &settings);

[[nodiscard]] PageCount worksheetPages(const Dataset &data, const Settings &settings,
                                       const WorksheetOptions &options, const GoesOn &goesOn = {});

/// Writes a worksheet, which has not too many pages, whole or not at all. In the present language,
/// with the decimal point of the default locale. Of what is shown it needs what
/// can be proved. Where `goesOn` says no, nothing is written, and that is no error.
[[nodiscard]] std::optional<WriteError>
writeWorksheet(const Dataset &data, const Settings &settings, const Shown &shown,
               const WorksheetOptions &options, const QString &path, const GoesOn &goesOn = {});

} // namespace frontera
