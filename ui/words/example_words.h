// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/examples.h"

#include <QCoreApplication>
#include <QString>

namespace frontera {

/// What the examples are, and where they are from.
class ExampleWords
{
    Q_DECLARE_TR_FUNCTIONS(Example)

public:
    /// In a word or two.
    [[nodiscard]] static QString name(Example example);
    /// With its seed, where that is not the usual one.
    [[nodiscard]] static QString name(const SeededExample &example);
    /// Of data that were given by hand, or changed (nameOfOwnData()).
    [[nodiscard]] static QString ownData();
    /// The same in the middle of a sentence.
    [[nodiscard]] static QString thesePoints();
    /// The name of an input of an example, translated.
    [[nodiscard]] static QString input(const QString &name);
    [[nodiscard]] static QString title(Example example);
    [[nodiscard]] static QString source(const ExampleFacts &facts);
};

} // namespace frontera
