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

/// The picture, or pictures, that a person asked for.
struct ExportRequest
{
    RunRequest run;
    std::optional<qint64> step; ///< nothing: the last step of the run
    QString output;
    Shown shown;
    Look look;
    std::optional<StepRange> steps; ///< pictures of all these steps; nothing: of `step` alone
    Language language = Language::System;
};

/// Reads the arguments after `frontera export`. If there is nothing to draw, has printed help or
/// the sentence about an error, and returns the exit status.
[[nodiscard]] std::variant<ExportRequest, int> readExport(const QStringList &words);

} // namespace frontera
