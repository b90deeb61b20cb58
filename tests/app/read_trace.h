// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands.h"
#include "app/option_reader.h"
#include "app/run_request.h"

/// What the options of `frontera trace` are read as: a run, or a sentence about what is wrong.
struct ReadRun
{
    frontera::RunRequest run;
    QString sentence;
};

inline ReadRun readTrace(const QStringList &words)
{
    const auto given = frontera::GivenOptions::read(frontera::traceCommand(), words);
    if (const auto *error = std::get_if<frontera::ArgumentError>(&given))
        return {{}, error->sentence};
    frontera::OptionReader reader(std::get<frontera::GivenOptions>(given));
    ReadRun read;
    if (!frontera::readRun(reader, read.run))
        read.sentence = reader.error().sentence;
    return read;
}

/// Reads options with blanks between.
inline ReadRun readTrace(const QString &words)
{
    return readTrace(words.split(u' ', Qt::SkipEmptyParts));
}
