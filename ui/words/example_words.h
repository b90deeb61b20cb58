// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/examples.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace frontera {

/// Words about the examples, and where they are from.
class ExampleWords
{
    Q_DECLARE_TR_FUNCTIONS(Example)

public:
    /// Returns an example's name: a word or two.
    [[nodiscard]] static QString name(Example example);
    /// Returns the same with its seed, if that is not the usual one.
    [[nodiscard]] static QString name(const SeededExample &example);
    /// Returns the name of data that were entered by hand, or changed (nameOfOwnData()).
    [[nodiscard]] static QString ownData();
    /// Returns the same for the middle of a sentence.
    [[nodiscard]] static QString thesePoints();
    /// Returns the name of an example or a file for the middle of a sentence.
    [[nodiscard]] static QString inSentence(const QString &name);
    /// Returns the name of an example's input, translated.
    [[nodiscard]] static QString input(const QString &name);
    /// True if that input, by its untranslated name, is a question that is answered yes or no.
    [[nodiscard]] static bool isQuestion(const QString &name);
    /// Returns an answer to a question of this translated name: "with visa".
    [[nodiscard]] static QString answer(const QString &name, bool isYes);
    /// Returns what is answered yes, given the translated names of all questions by their answers:
    /// "with visa and shirt", "with everything but visa".
    [[nodiscard]] static QString answers(QStringList yes, const QStringList &no);
    /// Returns "yes" or "no".
    [[nodiscard]] static QString answer(bool isYes);
    /// Returns what an example calls a class, translated.
    [[nodiscard]] static QString label(const QString &label);
    [[nodiscard]] static QString title(Example example);
    [[nodiscard]] static QString source(const ExampleFacts &facts);
};

} // namespace frontera
