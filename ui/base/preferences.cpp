// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/preferences.h"

#include "ui/base/remembered_choice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>

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

QString codeLanguageKey()
{
    return QStringLiteral("codeLanguage");
}

QString pictureFolderKey()
{
    return QStringLiteral("pictureFolder");
}

QString recentSessionsKey()
{
    return QStringLiteral("recentSessions");
}

QString motionKey()
{
    return QStringLiteral("motion");
}

QString panelKey(const QString &name)
{
    return QStringLiteral("panels/") + name;
}

} // namespace

QString passOverOddSettings()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u'/';
    const QString organization = QCoreApplication::organizationName();
    for (const QString &path : {folder + organization + u'/' + QCoreApplication::applicationName() +
                                    QStringLiteral(".conf"),
                                folder + organization + QStringLiteral(".conf")}) {
        const QFileInfo file(path);
        if (!file.exists() || file.isFile())
            continue;
        // No folder can be made there, so there are no settings to be read or written.
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           QStringLiteral("/dev/null/settings"));
        return path;
    }
    return {};
}

Language preferredLanguage()
{
    return remembered(languageKey(), languages().back().language);
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

CodeLanguage preferredCodeLanguage()
{
    const CodeLanguage language = remembered(codeLanguageKey(), CodeLanguage::Cpp);
    return language == CodeLanguage::Notebook ? CodeLanguage::Python : language;
}

void preferCodeLanguage(CodeLanguage language)
{
    QSettings().setValue(codeLanguageKey(), static_cast<int>(language));
}

QString documentsFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
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

QStringList recentSessions()
{
    QStringList paths = QSettings().value(recentSessionsKey()).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo(path).isFile(); });
    return paths.first(std::min<qsizetype>(paths.size(), mostRecentSessions));
}

void rememberSession(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList paths = recentSessions();
    paths.removeAll(whole);
    paths.prepend(whole);
    QSettings().setValue(recentSessionsKey(),
                         paths.first(std::min<qsizetype>(paths.size(), mostRecentSessions)));
}

bool preferredMotion()
{
    return QSettings().value(motionKey(), true).toBool();
}

void preferMotion(bool isWanted)
{
    QSettings().setValue(motionKey(), isWanted);
}

bool preferredPanel(const QString &name, bool usual)
{
    return QSettings().value(panelKey(name), usual).toBool();
}

void preferPanel(const QString &name, bool isShown)
{
    QSettings().setValue(panelKey(name), isShown);
}

} // namespace frontera
