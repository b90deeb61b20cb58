// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTranslator>

namespace frontera {

enum class Language { System, English, Spanish };

/// Translates the program, and Qt's own words, into a language while it runs: every widget gets a
/// LanguageChange event. The format of numbers follows QLocale's default instead.
class Translator : public QObject
{
    Q_OBJECT

public:
    explicit Translator(QObject *parent = nullptr);

    /// Changes to a language. System stands for the first of the person's languages that is Spanish
    /// or English; English if none is.
    void use(Language language);
    [[nodiscard]] Language language() const { return m_language; }

private:
    Language m_language = Language::System;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace frontera
