// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run_request.h"
#include "ui/base/translator.h"
#include "ui/slides/picture.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <variant>

namespace frontera {

/// A picture that a person asked for.
struct ExportRequest
{
    RunRequest run;
    std::optional<qint64> step; ///< the run's last where nothing is given
    QString output;
    Shown shown;
    Look look;
    std::optional<StepRange> steps; ///< a picture of each of these; else of `step` alone
    Language language = Language::System;
};

/// Reads the arguments of `frontera export`. Where there is nothing to draw, help was printed or
/// what is wrong was said, and the result is the exit status.
[[nodiscard]] std::variant<ExportRequest, int> readExport(const QStringList &words);

} // namespace frontera
