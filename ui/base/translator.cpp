// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <algorithm>
#include <array>

namespace frontera {

namespace {

constexpr auto all = std::to_array<LanguageKind>({
    {Language::English, QLatin1StringView("en"), u"&English"},
    {Language::Spanish, QLatin1StringView("es"), u"E&spañol"},
});

/// Returns the key of the first of the person's languages that the program has; else of English.
QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        const QString key = name.section(u'-', 0, 0);
        if (std::ranges::find(all, key, &LanguageKind::key) != all.end())
            return key;
    }
    return all.front().key;
}

} // namespace

std::span<const LanguageKind> languages()
{
    return all;
}

QStringList languageKeys()
{
    QStringList keys;
    for (const LanguageKind &kind : all)
        keys += kind.key;
    return keys;
}

QLocale numbersIn(Language language)
{
    const QLocale system = QLocale::system();
    switch (language) {
    case Language::Spanish:
        return system.language() == QLocale::Spanish ? system
                                                     : QLocale(QLocale::Spanish, QLocale::Bolivia);
    case Language::English:
        return system.language() == QLocale::English ? system : QLocale::c();
    case Language::System:
        break;
    }
    return QLocale::c();
}

Translator::Translator(QObject *parent)
    : QObject(parent)
{
}

void Translator::use(Language language)
{
    m_language = language;
    const auto *const kind = std::ranges::find(all, language, &LanguageKind::language);
    const QString name = kind == all.end() ? systemLanguage() : QString(kind->key);

    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    if (m_qt.load(QStringLiteral("qtbase_") + name,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/i18n/frontera_") + name))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace frontera
