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

/// The deck that a person asked for.
struct DeckRequest
{
    RunRequest run;
    DeckOptions deck;
    QString output;
    Language language = Language::System;
};

/// The worksheet that a person asked for.
struct WorksheetRequest
{
    RunRequest run;
    WorksheetOptions worksheet;
    QString output;
    Language language = Language::System;
};

// Both functions read the arguments after the command's name. If there is nothing to write, they
// have printed help or the sentence about an error, and return the exit status.

[[nodiscard]] std::variant<DeckRequest, int> readDeck(const QStringList &words);
[[nodiscard]] std::variant<WorksheetRequest, int> readWorksheet(const QStringList &words);

} // namespace frontera
