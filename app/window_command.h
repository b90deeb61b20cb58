// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/given_options.h"
#include "app/run_request.h"

#include <QStringList>
#include <variant>

namespace frontera {

class Translator;

/// A run in a file so large that the window is shown before it is read.
struct LateRun
{
    GivenOptions options;
    QString path; ///< of the file
};

/// What `frontera` without a command is to do: open a run, or read it first, or exit with a status.
using WindowRequest = std::variant<RunRequest, LateRun, int>;

/// Reads the arguments of `frontera` without a command. If no window is to open, has printed help,
/// the version or the sentence about an error, and returns the exit status. Sets `problem` to the
/// sentence about wrong arguments if there is a display that could show it.
[[nodiscard]] WindowRequest readWindow(const QStringList &words, QString &problem);

/// Prints on standard error that the path of the program's settings is no file, so that nothing is
/// remembered.
void sayPassedOver(const QString &settingsFile);

/// Opens the window on a run and returns the exit status when it is closed, or when a signal asks
/// the program to end. Needs a QApplication. A run that is not trained to its step yet is trained
/// above the empty window; where it ends before that step, prints the sentence about it, as below.
[[nodiscard]] int runWindow(const RunRequest &request, Translator &translator, QString &problem);
/// Shows an empty window while the run is read, and opens it there. If the run cannot be read,
/// prints the sentence about it, in the window's language, closes the window, and returns the exit
/// status; sets `problem` as readWindow() does. If the person stops the reading, the window has the
/// run of a start without arguments.
[[nodiscard]] int runWindow(const LateRun &late, Translator &translator, QString &problem);

} // namespace frontera
