// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/gate_words.h"

#include "core/data/data_edit.h"
#include "core/data/examples.h"
#include "core/data/gates.h"
#include "ui/words/example_words.h"
#include "ui/words/feature_words.h"

#include <QCoreApplication>

namespace frontera {

QString gateTitle(int gate)
{
    QString title = gateName(gate).toUpper().replace(u'-', u' ');
    title.replace(QStringLiteral("X1"), QStringLiteral("x₁"));
    return title.replace(QStringLiteral("X2"), QStringLiteral("x₂"));
}

namespace {

/// Returns the name of data that are no gate.
QString otherTitle(const Dataset &data)
{
    if (data.name() == nameOfOwnData())
        return ExampleWords::ownData();
    const std::optional<SeededExample> example = findSeededExample(data.name());
    return example ? ExampleWords::name(*example) : data.name();
}

QString givenTitle(const Dataset &data)
{
    const std::optional<int> gate = gateOf(data);
    return gate ? gateTitle(*gate) : otherTitle(data);
}

/// Adds the derived inputs to a title: "XOR with x₁·x₂".
QString lifted(const QString &title, const Dataset &data)
{
    constexpr std::size_t mostNamed = 3;
    if (data.features().empty())
        return title;
    return data.features().size() <= mostNamed
               ? QCoreApplication::translate("Features", "%1 with %2", "XOR; x₁·x₂")
                     .arg(title, featuresInWords(data))
               : QCoreApplication::translate("Features", "%1 with %2 features", "XOR; how many")
                     .arg(title)
                     .arg(data.features().size());
}

} // namespace

QString dataTitle(const Dataset &data)
{
    return lifted(givenTitle(data), data);
}

QString dataInSentence(const Dataset &data)
{
    if (gateOf(data))
        return dataTitle(data);
    return lifted(data.name() == nameOfOwnData() ? ExampleWords::thesePoints()
                                                 : ExampleWords::inSentence(otherTitle(data)),
                  data);
}

} // namespace frontera
