// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run_request.h"

#include <QStringList>
#include <variant>

namespace frontera {

class Translator;

/// Reads the arguments of `frontera` itself. Where no window is to open, help or the version was
/// printed or what is wrong was said, and the result is the exit status.
/// `problem` is what is wrong with them, in a sentence, where a display could show it.
[[nodiscard]] std::variant<RunRequest, int> readWindow(const QStringList &words, QString &problem);

/// Says that this file of settings is none.
void sayPassedOver(const QString &settingsFile);

/// Opens the window on a run, until it is closed. Needs a QApplication. Returns the exit status.
[[nodiscard]] int runWindow(const RunRequest &request, Translator &translator);

} // namespace frontera
