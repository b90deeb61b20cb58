// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/data_words.h"

#include "core/data/data_edit.h"
#include "core/data/examples.h"
#include "ui/words/example_words.h"
#include "ui/words/feature_words.h"
#include "ui/words/number_words.h"

#include <QLocale>

namespace frontera {

QString inputName(const Dataset &data, int input)
{
    if (input >= data.givenCount())
        return featureWords(data.features()[static_cast<std::size_t>(input - data.givenCount())],
                            data);
    const QString &name = data.inputNames()[static_cast<std::size_t>(input)];
    if (name == QStringLiteral("x%1").arg(input + 1))
        return indexed(u'x', input + 1);
    // A changed example still has the inputs' names of the example.
    return findSeededExample(data.name()) || data.name() == nameOfOwnData()
               ? ExampleWords::input(name)
               : name;
}

QString axisName(const Dataset &data, int input)
{
    const QString name = inputName(data, input);
    const QString letter = indexed(u'x', input + 1);
    return name == letter ? letter : QStringLiteral("%1 (%2)").arg(name, letter);
}

QString listSeparator()
{
    return QLocale().decimalPoint() == u"," ? QStringLiteral("; ") : QStringLiteral(", ");
}

} // namespace frontera
