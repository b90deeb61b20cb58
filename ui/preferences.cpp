// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences.h"

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

QString pictureFolderKey()
{
    return QStringLiteral("pictureFolder");
}

QString recentSessionsKey()
{
    return QStringLiteral("recentSessions");
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

PictureOptions preferredPicture()
{
    const QSettings settings;
    const auto at = [&](const char *key, const QVariant &usual) {
        return settings.value(QStringLiteral("picture/") + QLatin1String(key), usual);
    };
    PictureOptions options;
    options.format = remembered(QStringLiteral("picture/format"), PictureFormat::Gif);
    options.theme = remembered(QStringLiteral("picture/theme"), ThemeChoice::Print);
    const QSize size = at("size", options.size).toSize();
    constexpr int shortest = 240;
    constexpr int longest = 10'000;
    if (std::min(size.width(), size.height()) >= shortest &&
        std::max(size.width(), size.height()) <= longest)
        options.size = size;
    options.scale = std::clamp(at("scale", 2).toInt(), 1, 8);
    options.textScale = std::clamp(at("textPercent", 100).toInt(), 50, 300) / 100.0;
    options.isTransparent = at("transparent", false).toBool();
    options.parts.title = at("title", true).toBool();
    options.parts.table = at("table", false).toBool();
    options.parts.arithmetic = at("arithmetic", false).toBool();
    options.parts.legend = at("legend", false).toBool();
    StepRange steps;
    steps.delay = std::clamp(at("delay", steps.delay).toInt(), 20, 60'000);
    steps.loops = at("loops", steps.loops).toBool();
    if (at("everyStep", false).toBool())
        options.steps = steps;
    return options;
}

void preferPicture(const PictureOptions &options)
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("picture"));
    settings.setValue(QStringLiteral("format"), static_cast<int>(options.format));
    settings.setValue(QStringLiteral("theme"), static_cast<int>(options.theme));
    settings.setValue(QStringLiteral("size"), options.size);
    if (options.format == PictureFormat::Png || options.format == PictureFormat::Gif)
        settings.setValue(QStringLiteral("scale"), qRound(options.scale));
    settings.setValue(QStringLiteral("textPercent"), qRound(options.textScale * 100));
    settings.setValue(QStringLiteral("transparent"), options.isTransparent);
    settings.setValue(QStringLiteral("title"), options.parts.title);
    settings.setValue(QStringLiteral("table"), options.parts.table);
    settings.setValue(QStringLiteral("arithmetic"), options.parts.arithmetic);
    settings.setValue(QStringLiteral("legend"), options.parts.legend);
    settings.setValue(QStringLiteral("everyStep"), options.steps.has_value());
    if (options.steps) {
        settings.setValue(QStringLiteral("delay"), options.steps->delay);
        settings.setValue(QStringLiteral("loops"), options.steps->loops);
    }
}

PictureUnit preferredPictureUnit()
{
    return remembered(QStringLiteral("picture/unit"), PictureUnit::Centimetres);
}

void preferPictureUnit(PictureUnit unit)
{
    QSettings().setValue(QStringLiteral("picture/unit"), static_cast<int>(unit));
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
