// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"
#include "ui/base/translator.h"

#include <QString>
#include <QStringList>

namespace frontera {

/// What the program remembers of a person from one start to the next.
///
/// Before all others, when the application has its name: where a pipe, a device or a folder stands
/// in place of a file of settings, nothing is remembered, for Qt would wait for the pipe. Returns
/// its path; empty where all is well.
QString passOverOddSettings();
[[nodiscard]] Language preferredLanguage();
void preferLanguage(Language language);
[[nodiscard]] ThemeChoice preferredTheme();
void preferTheme(ThemeChoice theme);
/// Where sessions are saved first: the folder of documents, or the person's own where there is
/// none.
[[nodiscard]] QString documentsFolder();
/// Where the last picture was saved, if that folder is still there; else the pictures folder.
[[nodiscard]] QString preferredPictureFolder();
void preferPictureFolder(const QString &folder);
/// Session files, the last one opened or saved first; those that are gone are left out.
constexpr int mostRecentSessions = 8;
[[nodiscard]] QStringList recentSessions();
void rememberSession(const QString &path);
/// Whether a panel, by its name, was shown the last time; at first none is.
[[nodiscard]] bool preferredPanel(const QString &name);
void preferPanel(const QString &name, bool isShown);

} // namespace frontera
