// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/gate_words.h"

#include "core/data/data_edit.h"
#include "core/data/examples.h"
#include "core/data/gates.h"
#include "ui/words/example_words.h"

namespace frontera {

QString gateTitle(int gate)
{
    QString title = gateName(gate).toUpper().replace(u'-', u' ');
    title.replace(QStringLiteral("X1"), QStringLiteral("x₁"));
    return title.replace(QStringLiteral("X2"), QStringLiteral("x₂"));
}

QString dataTitle(const Dataset &data)
{
    const std::optional<int> gate = gateOf(data);
    if (gate)
        return gateTitle(*gate);
    if (data.name() == nameOfOwnData())
        return ExampleWords::ownData();
    const std::optional<SeededExample> example = findSeededExample(data.name());
    return example ? ExampleWords::name(*example) : data.name();
}

QString dataInSentence(const Dataset &data)
{
    return data.name() == nameOfOwnData() ? ExampleWords::thesePoints() : dataTitle(data);
}

} // namespace frontera
