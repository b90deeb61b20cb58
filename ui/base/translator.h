// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTranslator>

namespace frontera {

enum class Language { System, English, Spanish };

/// Puts the program, and Qt's own words, into a language, at once: every widget gets a
/// LanguageChange event. Numbers follow QLocale's default, not this.
class Translator : public QObject
{
    Q_OBJECT

public:
    explicit Translator(QObject *parent = nullptr);

    /// System: Spanish where the person's first known language is Spanish, else English.
    void use(Language language);
    [[nodiscard]] Language language() const { return m_language; }

private:
    Language m_language = Language::System;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace frontera
