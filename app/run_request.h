// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/options.h"
#include "core/csv/csv_facts.h"
#include "core/data/csv_choices.h"
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

/// The run that a person asked for.
struct RunRequest
{
    static constexpr qint64 mostEpochs = 1'000'000'000;

    /// The session file that the run comes from.
    struct Source
    {
        QString path;
        Session session;
        FileMark mark; ///< of the file, taken before it was read
    };

    std::optional<Source> source; ///< nothing: the run comes from other options
    Dataset data;
    CsvFacts facts = {}; ///< what was found out of a file of data; it is worded when it is said
    /// The file that could not be read, but may be in another way, when reading has failed; in the
    /// window, what is to be looked at above this run.
    std::optional<DataOrigin> undecided = {};
    Settings settings;
    qint64 epochs = 20;                ///< the largest number of epochs to train
    qint64 step = 0;                   ///< the step at which the window opens
    std::shared_ptr<Run> trained = {}; ///< trained as far as the window shows it; null elsewhere
    bool isTrained = true;       ///< false if `trained` is to be trained on, to positionToReach()
    bool stopsWhenLearnt = true; ///< true if the run ends after an epoch without a mistake
};

/// Reads the data, the settings and the length of the run. Error: returns false, and the reader has
/// the sentence.
[[nodiscard]] bool readRun(OptionReader &reader, RunRequest &request);

/// Prints the remarks on how the data were read on standard error.
void printRemarks(const RunRequest &request);

/// Reads a whole number from `least` ≥ 0 to `most`, as OptionReader::read() does.
[[nodiscard]] bool readWhole(OptionReader &reader, Option option, qint64 least, qint64 most,
                             qint64 &target);

} // namespace frontera
