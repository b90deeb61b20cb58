// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/options.h"
#include "core/data/dataset.h"
#include "core/os/file_mark.h"
#include "core/session/session.h"
#include "core/settings/settings.h"

#include <QtGlobal>
#include <memory>
#include <optional>

namespace frontera {

class OptionReader;
class Run;

/// A run that a person asked for.
struct RunRequest
{
    static constexpr qint64 mostEpochs = 1'000'000'000;

    /// A session that was asked for: what else it holds than data and settings.
    struct Source
    {
        QString path;
        Session session;
        FileMark mark; ///< of the file, taken before it was read
    };

    std::optional<Source> source;
    Dataset data;
    Settings settings;
    qint64 epochs = 20;                ///< at most so many
    qint64 step = 0;                   ///< where the window begins
    std::shared_ptr<Run> trained = {}; ///< as far as the window shows it; null for other commands
    bool stopsWhenLearnt = true;       ///< after an epoch without a mistake
};

/// Reads the data and the settings, and how long the run is where that is given. Returns false, and
/// leaves the sentence in the reader, where something is wrong.
[[nodiscard]] bool readRun(OptionReader &reader, RunRequest &request);

/// Reads a whole number from `least` to `most`.
[[nodiscard]] bool readWhole(OptionReader &reader, Option option, qint64 least, qint64 most,
                             qint64 &target);

} // namespace frontera
