// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace frontera {

namespace {

QString languageKey()
{
    return QStringLiteral("language");
}

QString themeKey()
{
    return QStringLiteral("theme");
}

QString pictureFolderKey()
{
    return QStringLiteral("pictureFolder");
}

QString panelKey(const QString &name)
{
    return QStringLiteral("panels/") + name;
}

/// The remembered choice; the first one where there is none, or one that is not known here.
template <typename Choice>
Choice remembered(const QString &key, Choice last)
{
    const int value = QSettings().value(key, 0).toInt();
    return value >= 0 && value <= static_cast<int>(last) ? static_cast<Choice>(value) : Choice{};
}

} // namespace

Language preferredLanguage()
{
    return remembered(languageKey(), Language::Spanish);
}

void preferLanguage(Language language)
{
    QSettings().setValue(languageKey(), static_cast<int>(language));
}

ThemeChoice preferredTheme()
{
    return remembered(themeKey(), ThemeChoice::Dark);
}

void preferTheme(ThemeChoice theme)
{
    QSettings().setValue(themeKey(), static_cast<int>(theme));
}

QString preferredPictureFolder()
{
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString folder = QSettings().value(pictureFolderKey(), pictures).toString();
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

void preferPictureFolder(const QString &folder)
{
    QSettings().setValue(pictureFolderKey(), folder);
}

bool preferredPanel(const QString &name)
{
    return QSettings().value(panelKey(name), false).toBool();
}

void preferPanel(const QString &name, bool isShown)
{
    QSettings().setValue(panelKey(name), isShown);
}

} // namespace frontera
