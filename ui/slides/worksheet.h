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
    qint64 epochs = 4;       ///< at most; fewer if all is learnt sooner
    bool hasAnswers = false; ///< filled in, for the teacher
};

// A worksheet is a run on paper (PDF, A4) with an empty table, to be filled in by hand.

/// Returns true if a run with these settings can be worked out on paper: if its model is a
/// perceptron, or three that learn gates, whose formulas a worksheet has. The functions below
/// require it.
[[nodiscard]] bool hasWorksheet(const Settings &settings);

[[nodiscard]] PageCount worksheetPages(const Dataset &data, const Settings &settings,
                                       const WorksheetOptions &options, const GoesOn &goesOn = {});

/// Writes a worksheet, whole or not at all, in the present language and with the decimal point of
/// the default locale. The caller checks that worksheetPages() is not too many. Of `shown` only the
/// explanation is used. Returns what failed; nothing on success, and also if `goesOn` stopped the
/// work, which writes nothing.
[[nodiscard]] std::optional<WriteError>
writeWorksheet(const Dataset &data, const Settings &settings, const Shown &shown,
               const WorksheetOptions &options, const QString &path, const GoesOn &goesOn = {});

} // namespace frontera
