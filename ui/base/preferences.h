// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/code/program.h"
#include "ui/base/theme.h"
#include "ui/base/translator.h"

#include <QString>
#include <QStringList>

namespace frontera {

/// Turns remembering off where a pipe, a device or a folder stands in place of the settings file,
/// because Qt would wait for a pipe. Call it before any other function here, once the application
/// has its name. Returns the path of that file; empty where all is well.
QString passOverOddSettings();
/// Returns the remembered language; Spanish at first.
[[nodiscard]] Language preferredLanguage();
void preferLanguage(Language language);
/// Returns the remembered theme; the dark one at first.
[[nodiscard]] ThemeChoice preferredTheme();
void preferTheme(ThemeChoice theme);
/// Returns the remembered language of programs; Python at first. It is no notebook.
[[nodiscard]] CodeLanguage preferredCodeLanguage();
void preferCodeLanguage(CodeLanguage language);
/// Returns the folder that sessions are first saved in: that of documents, or the home folder where
/// there is none.
[[nodiscard]] QString documentsFolder();
/// Returns the folder of the last picture saved, or at first the system's folder for pictures.
/// Where that is no folder (any more), returns the home folder.
[[nodiscard]] QString preferredPictureFolder();
void preferPictureFolder(const QString &folder);
/// Limits the list of recent sessions.
constexpr int mostRecentSessions = 8;
/// Returns the paths of the session files opened or saved last, the latest first. Leaves out those
/// that no longer exist.
[[nodiscard]] QStringList recentSessions();
/// Puts a session file first in the list of recent ones.
void rememberSession(const QString &path);
/// Returns whether motion is wanted; true at first.
[[nodiscard]] bool preferredMotion();
void preferMotion(bool isWanted);
/// Returns whether the panel of this name was shown the last time; false at first.
[[nodiscard]] bool preferredPanel(const QString &name, bool usual = false);
void preferPanel(const QString &name, bool isShown);

} // namespace frontera
