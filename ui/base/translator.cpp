// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace frontera {

namespace {

/// Returns the first of the person's languages that the program has; else English.
QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        const QString language = name.section(u'-', 0, 0);
        if (language == u"es" || language == u"en")
            return language;
    }
    return QStringLiteral("en");
}

} // namespace

Translator::Translator(QObject *parent)
    : QObject(parent)
{
}

void Translator::use(Language language)
{
    m_language = language;
    QString name = systemLanguage();
    if (language != Language::System)
        name = language == Language::Spanish ? QStringLiteral("es") : QStringLiteral("en");

    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    if (m_qt.load(QStringLiteral("qtbase_") + name,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/i18n/frontera_") + name))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace frontera
