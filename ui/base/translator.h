// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>
#include <span>

namespace frontera {

enum class Language { System, English, Spanish };

/// A language that the program has words in: a file frontera_<key>.ts.
struct LanguageKind
{
    Language language;
    QLatin1StringView key; ///< as on the command line, and in the names of Qt's own translations
    const char16_t *name;  ///< its own, with a letter for the keyboard
};

/// Returns all of them, in the order of Language.
[[nodiscard]] std::span<const LanguageKind> languages();
/// Returns their keys, in that order.
[[nodiscard]] QStringList languageKeys();

/// Returns how numbers are written in a document for which a person named the language: as the
/// system writes them where it speaks that language, else as that language does (of Spanish, in
/// Bolivia). Where none was named, Language::System, decimals come after a point.
[[nodiscard]] QLocale numbersIn(Language language);

/// Translates the program, and Qt's own words, into a language while it runs: every widget gets a
/// LanguageChange event. The format of numbers follows QLocale's default instead.
class Translator : public QObject
{
    Q_OBJECT

public:
    explicit Translator(QObject *parent = nullptr);

    /// Changes to a language. System stands for the first of the person's languages that the
    /// program has; English if it has none.
    void use(Language language);
    [[nodiscard]] Language language() const { return m_language; }

private:
    Language m_language = Language::System;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace frontera
