// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/receipt.h"

#include <optional>

class QString;
class QWidget;

namespace frontera {

class Dataset;
class Run;

/// Returns the folder of the file that data were read from; an empty text if there is none.
[[nodiscard]] QString folderOf(const Dataset &data);

/// Asks for a file with rows without a class, classifies them as the run does at its position, and
/// saves them as CSV. Returns what to tell of it; nothing if nothing was saved, and then the person
/// knows why.
[[nodiscard]] std::optional<Receipt> classifyRows(const Run &run, QWidget *window);

} // namespace frontera
