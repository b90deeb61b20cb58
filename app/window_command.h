// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run_request.h"

#include <QStringList>
#include <variant>

namespace frontera {

class Translator;

/// Reads the arguments of `frontera` without a command. If no window is to open, has printed help,
/// the version or the sentence about an error, and returns the exit status. Sets `problem` to the
/// sentence about wrong arguments if there is a display that could show it.
[[nodiscard]] std::variant<RunRequest, int> readWindow(const QStringList &words, QString &problem);

/// Prints on standard error that the path of the program's settings is no file, so that nothing is
/// remembered.
void sayPassedOver(const QString &settingsFile);

/// Opens the window on a run and returns the exit status when it is closed, or when a signal asks
/// the program to end. Needs a QApplication.
[[nodiscard]] int runWindow(const RunRequest &request, Translator &translator);

} // namespace frontera
