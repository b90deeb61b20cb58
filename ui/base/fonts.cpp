// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/fonts.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>

namespace frontera {

namespace {

constexpr auto pictureFamily = "DejaVu Sans";
constexpr auto codeFamily = "DejaVu Sans Mono";

/// Returns a font with the hints that Debian's settings choose, and others do not.
QFont withHints(const char *family)
{
    QFont font(QString::fromLatin1(family));
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

} // namespace

void addOwnFonts()
{
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/fonts"));
    const QStringList files = folder.entryList({QStringLiteral("*.ttf")}, QDir::Files);
    for (const QString &file : files)
        QFontDatabase::addApplicationFont(folder.filePath(file));
    if (files.isEmpty())
        return;
    QFont font = QApplication::font();
    font.setFamily(QString::fromLatin1(pictureFamily));
    QApplication::setFont(font);
}

QFont pictureFont()
{
    return withHints(pictureFamily);
}

QFont codeFont()
{
    QFont font = withHints(codeFamily);
    font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace frontera
