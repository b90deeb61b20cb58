// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/feature_words.h"

#include "core/data/features.h"
#include "core/linear/conic.h"
#include "core/linear/separability.h"
#include "ui/words/data_words.h"
#include "ui/words/number_words.h"
#include "ui/words/typed_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace frontera {

namespace {

class FeatureWords
{
    Q_DECLARE_TR_FUNCTIONS(Features)

public:
    static QString right()
    {
        return tr("features are products of two inputs, such as x1*x2, or squares, such as x1^2, "
                  "with commas between");
    }
    static QString otherwise(const QString &text, const QString &meant)
    {
        return tr("write %2 in place of %1", "x1**2; x1^2").arg(text, meant);
    }
    static QString unknown(const QString &text, const Dataset &data)
    {
        QStringList names;
        for (const QString &name : data.givenNames())
            names += showTyped(name);
        constexpr qsizetype most = 8;
        if (names.size() > most)
            names = names.first(most) << QStringLiteral("…");
        return tr("there is no input %1 to multiply; the inputs are %2")
            .arg(text, names.join(QStringLiteral(", ")));
    }
    static QString twice(const QString &text)
    {
        return tr("%1 is there twice; each feature is there once").arg(text);
    }
    static QString tooMany(int count)
    {
        return tr("with them there would be %1 inputs, and at most %2 are possible")
            .arg(count)
            .arg(Dataset::mostInputs);
    }
    static QString outOfRange(const QString &text, int row)
    {
        return tr("in row %1, %2 would be too large or too small; a number other than 0 has a size "
                  "from 1e-%3 to 1e%3")
            .arg(QString::number(row + 1), text)
            .arg(Decimal::maxPower);
    }
    static QString parabola(const QString &features)
    {
        return tr("With %1 the points lie on a parabola, and a line crosses it in two points.")
            .arg(features);
    }
    static QString curve(const QString &features, const Dataset &data)
    {
        return tr("With %1, such a boundary is a curve in the plane of %2 and %3.", "x₃ = x₁·x₂")
            .arg(features, inputName(data, 0), inputName(data, 1));
    }
    static QString thisCurve(const QString &features, const QString &shape, const Dataset &data)
    {
        return tr("With %1, this boundary is %2 in the plane of %3 and %4.",
                  "x₃ = x₁·x₂; two lines that cross")
            .arg(features, shape, inputName(data, 0), inputName(data, 1));
    }
    static QString conic(const Conic &conic)
    {
        switch (conic.shape()) {
        case ConicShape::Ellipse:
            return conic.isRound() ? tr("a circle") : tr("an ellipse");
        case ConicShape::Parabola:
            return tr("a parabola");
        case ConicShape::Hyperbola:
            return tr("a hyperbola");
        case ConicShape::CrossingLines:
            return tr("two lines that cross");
        case ConicShape::ParallelLines:
            return tr("two parallel lines");
        case ConicShape::Line:
            return tr("a line");
        case ConicShape::DoubleLine:
        case ConicShape::Point:
        case ConicShape::Nothing:
        case ConicShape::Everything:
            break;
        }
        return {};
    }
    static QString surface(const QString &features)
    {
        return tr("With %1, such a boundary is curved in the space of the other inputs.")
            .arg(features);
    }
};

} // namespace

QString describe(const FeatureError &error, const Dataset &data)
{
    const QString text = showTyped(error.text);
    switch (error.problem) {
    case FeatureProblem::Empty:
    case FeatureProblem::NotAProduct:
        break;
    case FeatureProblem::WrittenElse:
        return FeatureWords::otherwise(text, showTyped(error.meant));
    case FeatureProblem::UnknownInput:
        return error.text.isEmpty() ? FeatureWords::right() : FeatureWords::unknown(text, data);
    case FeatureProblem::Twice:
        return FeatureWords::twice(text);
    case FeatureProblem::TooMany:
        return FeatureWords::tooMany(error.count);
    case FeatureProblem::OutOfRange:
        return FeatureWords::outOfRange(text, error.row);
    }
    return FeatureWords::right();
}

QString featureWords(const Feature &feature, const Dataset &data)
{
    const QString first = inputName(data, feature.first);
    return feature.isSquare() ? first + u'²' : first + u'·' + inputName(data, feature.second);
}

QString featuresInWords(const Dataset &data)
{
    QStringList words;
    for (const Feature &feature : data.features())
        words += featureWords(feature, data);
    return words.join(QStringLiteral(", "));
}

QString featureEquations(const Dataset &data)
{
    const InputLetters letters(data);
    QStringList words;
    int input = data.givenCount();
    for (const Feature &feature : data.features())
        words += QStringLiteral("%1 = %2").arg(letters.input(input++), featureWords(feature, data));
    return words.join(QStringLiteral(", "));
}

QString describeBend(const Dataset &data)
{
    const QString features = featureEquations(data);
    return data.inputCount() == 2   ? FeatureWords::parabola(features)
           : data.givenCount() == 2 ? FeatureWords::curve(features, data)
                                    : FeatureWords::surface(features);
}

QString describeBend(const Dataset &data, const std::optional<WidestStreet> &street)
{
    const std::optional<Conic> conic = street ? conicOf(*street, data) : std::nullopt;
    const QString shape = conic ? conicWords(*conic) : QString();
    return shape.isEmpty() ? describeBend(data)
                           : FeatureWords::thisCurve(featureEquations(data), shape, data);
}

QString conicWords(const Conic &conic)
{
    return FeatureWords::conic(conic);
}

} // namespace frontera
