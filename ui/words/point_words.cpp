// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/point_words.h"

#include "core/csv/csv_scale.h"
#include "core/record/predictor.h"
#include "core/run/run.h"
#include "ui/words/data_words.h"
#include "ui/words/number_words.h"
#include "ui/words/typed_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace frontera {

namespace {

class PointWords
{
    Q_DECLARE_TR_FUNCTIONS(PointWords)

public:
    static QString observation(int row) { return tr("Observation %1").arg(showCount(row + 1)); }
    static QString target(const QString &value) { return tr("target t = %1").arg(value); }
    static QString sum(const QString &value) { return tr("sum z = %1").arg(value); }
    static QString output(const QString &value) { return tr("output ŷ = %1").arg(value); }
    static QString unscaled(const QString &value) { return tr("≈ %1 unscaled").arg(value); }
    static QString more(int inputs) { return tr("and %n more input(s)", nullptr, inputs); }
};

/// Returns a number with all digits, unless these fill more than a line.
template <typename Any>
QString allDigits(const Any &number)
{
    constexpr qsizetype longest = 60;
    const QString all = showWhole(number);
    return all.size() <= longest ? all : showNumber(number);
}

/// Adds what the data call a class, where that is more than its number.
QString withLabel(const QString &value, const Dataset &data, int target)
{
    constexpr int longest = 24; // letters
    if (data.labels() == Dataset::plainLabels())
        return value;
    const QString label = oneLine(data.labels().at(static_cast<std::size_t>(target)));
    return value + QStringLiteral(" (") +
           (label.size() > longest ? label.left(longest - 1) + u'…' : label) + u')';
}

} // namespace

QString unscaledWords(const Dataset &data, int input, const Decimal &value)
{
    const DataOrigin *origin = data.origin();
    const auto place = static_cast<std::size_t>(input);
    if (origin == nullptr || place >= origin->scales.size())
        return {};
    return PointWords::unscaled(allDigits(unscaled(value, origin->scales[place])));
}

QStringList describePoint(const Run &run, int row, const Predictor *predictor)
{
    constexpr int mostInputs = 12;
    const Dataset &data = run.data();
    const auto inputs = data.inputs(row);
    QStringList lines{PointWords::observation(row)};
    const int told = std::min(data.inputCount(), mostInputs);
    for (int input = 0; input < told; ++input) {
        const Decimal &value = inputs[static_cast<std::size_t>(input)];
        lines += axisName(data, input) + QStringLiteral(" = ") + allDigits(value);
        if (const QString before = unscaledWords(data, input, value); !before.isEmpty())
            lines.last() += QStringLiteral(" (") + before + u')';
    }
    if (told < data.inputCount())
        lines += PointWords::more(data.inputCount() - told);
    const int target = targetValue(data.target(row), run.settings());
    lines += PointWords::target(withLabel(showNumber(target), data, data.target(row)));
    if (predictor == nullptr)
        return lines;
    const Predictor::Answer answer = predictor->answerTo(inputs);
    lines += PointWords::sum(allDigits(answer.sum));
    lines += PointWords::output(showNumber(answer.output)) +
             (answer.output == target ? QStringLiteral(" ✓") : QStringLiteral(" ✗"));
    return lines;
}

} // namespace frontera
