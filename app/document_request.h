// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run_request.h"
#include "ui/base/translator.h"
#include "ui/slides/deck.h"
#include "ui/slides/worksheet.h"

#include <QString>
#include <QStringList>
#include <variant>

namespace frontera {

/// A deck that a person asked for.
struct DeckRequest
{
    RunRequest run;
    DeckOptions deck;
    QString output;
    Language language = Language::System;
};

/// A worksheet that a person asked for.
struct WorksheetRequest
{
    RunRequest run;
    WorksheetOptions worksheet;
    QString output;
    Language language = Language::System;
};

// Read the arguments after the command's name. Where there is nothing to write, help was printed
// or what is wrong was said, and the result is the exit status.

[[nodiscard]] std::variant<DeckRequest, int> readDeck(const QStringList &words);
[[nodiscard]] std::variant<WorksheetRequest, int> readWorksheet(const QStringList &words);

} // namespace frontera
