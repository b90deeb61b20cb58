// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/examples.h"

#include <QCoreApplication>
#include <QString>

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
    [[nodiscard]] static QString title(Example example);
    [[nodiscard]] static QString source(const ExampleFacts &facts);
};

} // namespace frontera
