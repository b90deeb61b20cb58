// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/check_report.h"

#include "app/check_gates.h"
#include "core/data/csv_choices.h"
#include "core/data/features.h"
#include "core/explanation/explanation.h"
#include "core/linear/conic.h"
#include "core/models/gates/gates_model.h"
#include "core/number/rounded.h"
#include "core/settings/settings.h"
#include "ui/words/data_words.h"
#include "ui/words/example_words.h"
#include "ui/words/feature_words.h"
#include "ui/words/typed_words.h"
#include "ui/words/why_boundary.h"

#include <QCoreApplication>
#include <QStringList>
#include <span>

namespace frontera {

namespace {

constexpr qsizetype mostSamples = 24; // of which the numbers are printed
constexpr qsizetype mostInputs = 12;  // of which the names are

class CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    CheckWords(const Explanation &explanation, const Dataset &data, const Settings &settings,
               CheckDigits digits)
        : m_explanation(explanation)
        , m_data(data)
        , m_settings(settings)
        , m_text(data, digits)
        , m_digits(digits)
    {
    }

    [[nodiscard]] QStringList lines() const
    {
        QStringList lines = names();
        if (!m_explanation.isKnown)
            return lines + QStringList{notKnown()};
        lines += headline();
        if (!m_explanation.separability.isSeparable) {
            if (m_settings.useBias)
                lines += boundarySentences().crossing(
                    m_explanation.separability, m_text.point(m_explanation.separability.point));
            lines += certificate();
        }
        if (const auto &street = m_explanation.separability.street) {
            lines += largestMargin(*street);
            if (const QString unscaled = inFileUnits(*street); !unscaled.isEmpty())
                lines += tr("In the units of the file: %1").arg(unscaled);
            if (isFlat() && !street->weights[1].isZero())
                lines += tr("Solved for %1: %2", "x2").arg(m_text.input(1), m_text.slope(*street));
            if (const QString shape = curve(*street); !shape.isEmpty())
                lines += tr("In the plane of %2 and %3 it is %1.", "an ellipse")
                             .arg(shape, m_text.input(0), m_text.input(1));
            lines += margin(street->marginSquared);
            lines += tr("It rests on the sample(s) %1.", nullptr,
                        static_cast<int>(street->support.size()))
                         .arg(sampleNumbers(street->support));
        }
        const auto &bound = m_explanation.bound;
        if (bound && m_explanation.hasBothClasses) {
            const int form = bound->most == Fraction(1) ? 1 : 2;
            const QString words =
                bound->fromZero && bound->isPlain
                    ? tr("Learning makes at most %1 mistake(s) (Novikoff 1962, %2, %3).", nullptr,
                         form)
                    : tr("From this start learning makes at most %1 mistake(s) (Novikoff 1962, "
                         "generalised; %2, %3).",
                         nullptr, form);
            const QString most = m_text.number(bound->most);
            lines += words.arg(m_text.rounds(bound->most) ? QStringLiteral("≈ ") + most : most,
                               m_text.equal(QStringLiteral("R²"), bound->radiusSquared),
                               m_text.equal(QStringLiteral("γ²"), bound->gammaSquared));
            if (m_data.origin() != nullptr && m_explanation.scaledMost)
                lines += tr("With --scale standard learning makes at most %1.", "mistakes")
                             .arg(m_text.number(*m_explanation.scaledMost));
            lines += boundarySentences().gamma();
        }
        if (!isBoundClaimed(m_settings) && m_explanation.separability.isSeparable &&
            m_explanation.hasBothClasses)
            lines += m_settings.update == Update::Batch
                         ? tr("In batches no bound on the mistakes is claimed.")
                         : tr("With a rate that falls no bound on the mistakes is claimed.");
        if (m_explanation.bestRight)
            lines += best(*m_explanation.bestRight);
        if (isShort())
            lines += tr("--exact prints all of it.");
        if (m_explanation.isCutShort)
            lines += tr("There was no time for the rest; --time gives more.");
        return lines;
    }

private:
    [[nodiscard]] WhyBoundary boundarySentences() const { return {m_data, m_settings}; }
    [[nodiscard]] bool isFlat() const { return m_data.inputCount() == 2; }
    /// Returns the word for the boundary between the classes of data with other than two inputs.
    [[nodiscard]] QString boundary() const
    {
        return m_data.inputCount() == 1   ? tr("point")
               : m_data.inputCount() == 3 ? tr("plane")
                                          : tr("hyperplane");
    }

    [[nodiscard]] QString largestMargin(const WidestStreet &street) const
    {
        if (!m_settings.useBias && m_data.inputCount() > 1)
            return isFlat() ? tr("The line through the origin of largest margin: %1")
                                  .arg(m_text.equation(street))
                            : tr("The %1 through the origin of largest margin: %2",
                                 "plane or hyperplane")
                                  .arg(boundary(), m_text.equation(street));
        return isFlat() ? tr("The line of largest margin: %1").arg(m_text.equation(street))
                        : tr("The %1 of largest margin: %2", "point, plane or hyperplane")
                              .arg(boundary(), m_text.equation(street));
    }

    /// Returns the boundary of scaled inputs for the values that stand in the file; nothing of
    /// other data.
    [[nodiscard]] QString inFileUnits(const WidestStreet &street) const
    {
        const DataOrigin *const origin = m_data.origin();
        if (origin == nullptr || origin->scales.size() != street.weights.size())
            return {};
        WidestStreet unscaled = street;
        for (std::size_t i = 0; i < street.weights.size(); ++i) {
            const InputScale &scale = origin->scales[i];
            unscaled.weights[i] = street.weights[i] / Fraction(scale.spread);
            unscaled.bias = unscaled.bias - unscaled.weights[i] * Fraction(scale.centre);
        }
        return m_text.equation(unscaled);
    }

    /// Returns the words for the shape that derived inputs give the boundary in the plane of the
    /// given ones; none of other data.
    [[nodiscard]] QString curve(const WidestStreet &street) const
    {
        const std::optional<Conic> conic = conicOf(street, m_data);
        return conic ? conicWords(*conic) : QString();
    }

    /// Returns the margin, exactly if it is a fraction, else as a root with a rounded number.
    [[nodiscard]] QString margin(const Fraction &squared) const
    {
        constexpr int digits = 6;
        if (const std::optional<Fraction> root = squared.squareRoot())
            return tr("Its margin: %1").arg(m_text.number(*root));
        if (m_text.rounds(squared))
            return tr("Its margin: about %1")
                .arg(roundedText(roundedRoot(squared, digits), digits));
        return tr("Its margin: the square root of %1, about %2")
            .arg(squared.toString(), roundedText(roundedRoot(squared, digits), digits));
    }

    /// Returns the sentence about the best line. Without a bias the best may be w = 0, which has no
    /// boundary.
    [[nodiscard]] QString best(int right) const
    {
        const int all = m_data.observationCount();
        if (!m_settings.useBias)
            return tr("The best weights get %1 of %2 right.").arg(right).arg(all);
        return isFlat() ? tr("The best line gets %1 of %2 right.").arg(right).arg(all)
                        : tr("The best %1 gets %2 of %3 right.", "point, plane or hyperplane")
                              .arg(boundary())
                              .arg(right)
                              .arg(all);
    }

    /// Returns a name as it stands among others with commas between.
    [[nodiscard]] static QString inList(const QString &name)
    {
        const QString line = oneLine(name);
        return line.contains(u',') ? u'"' + line + u'"' : line;
    }

    /// Returns a line with the names of inputs and classes, without the plain ones; nothing if all
    /// are plain.
    [[nodiscard]] QStringList names() const
    {
        QStringList inputs;
        for (int input = 0; input < m_data.inputCount(); ++input) {
            const QString &usual = m_text.input(static_cast<std::size_t>(input));
            const QString &name = m_data.inputNames()[static_cast<std::size_t>(input)];
            if (name != usual)
                inputs += usual + QStringLiteral(" = ") + inList(ExampleWords::input(name));
        }
        QStringList parts;
        if (!inputs.isEmpty())
            parts += m_text.list(inputs, mostInputs);
        if (m_data.labels() != Dataset::plainLabels()) {
            for (const int target : {0, 1}) {
                if (m_data.labels().at(static_cast<std::size_t>(target)).isEmpty())
                    continue; // no row is of it
                parts += tr("class %1 = %2").arg(target).arg(classLabel(m_data, target));
            }
        }
        return parts.isEmpty() ? parts : QStringList{parts.join(QStringLiteral(", "))};
    }

    /// Returns the data's name, and what else there is: "xor with x1*x2".
    [[nodiscard]] QString title() const
    {
        QStringList features;
        for (const Feature &feature : m_data.features())
            features += featureKey(feature);
        return features.isEmpty()
                   ? m_data.name()
                   : tr("%1 with %2", "xor; x1*x2").arg(m_data.name(), features.join(u','));
    }

    /// Returns the sentence about a search that was stopped before its end.
    [[nodiscard]] QString notKnown() const
    {
        return isFlat() ? tr("%1: it was not found out in this time whether a line separates the "
                             "classes; --time gives more.")
                              .arg(title())
                        : tr("%1: it was not found out in this time whether a %2 separates the "
                             "classes; --time gives more.")
                              .arg(title(), boundary());
    }

    [[nodiscard]] QString headline() const
    {
        const Separability &separability = m_explanation.separability;
        const QString name = title();
        if (!m_explanation.hasBothClasses) {
            return separability.isSeparable
                       ? tr("%1: all observations are of one class.").arg(name)
                       : tr("%1: all observations are of one class, but without a bias no weights "
                            "have them all on one side.")
                             .arg(name);
        }
        if (m_data.inputCount() == 1 && !m_settings.useBias)
            return headlineOfZero().arg(name);
        if (!isFlat())
            return headlineOfOthers().arg(name, boundary());
        if (separability.isSeparable) {
            return m_settings.useBias
                       ? tr("%1: a line separates the classes.").arg(name)
                       : tr("%1: a line through the origin separates the classes.").arg(name);
        }
        if (m_settings.useBias)
            return tr("%1: no line separates the classes.").arg(name);
        return separability.isLearnable
                   ? tr("%1: a line through the origin separates the classes only with samples on "
                        "the line.")
                         .arg(name)
                   : tr("%1: no line through the origin separates the classes.").arg(name);
    }

    /// Returns the headline for data with other than two inputs; %2 is the boundary.
    [[nodiscard]] QString headlineOfOthers() const
    {
        const Separability &separability = m_explanation.separability;
        if (separability.isSeparable) {
            return m_settings.useBias ? tr("%1: a %2 separates the classes.")
                                      : tr("%1: a %2 through the origin separates the classes.");
        }
        if (m_settings.useBias)
            return tr("%1: no %2 separates the classes.");
        return separability.isLearnable ? tr("%1: a %2 through the origin separates the classes "
                                             "only with samples on it.")
                                        : tr("%1: no %2 through the origin separates the classes.");
    }

    /// Returns the headline for data with one input, without a bias.
    [[nodiscard]] QString headlineOfZero() const
    {
        const Separability &separability = m_explanation.separability;
        if (separability.isSeparable)
            return tr("%1: the point 0 separates the classes.");
        return separability.isLearnable
                   ? tr("%1: the point 0 separates the classes only with samples on it.")
                   : tr("%1: the point 0 does not separate the classes.");
    }

    /// Returns numbers of samples with commas between; of very many the first ones.
    [[nodiscard]] QString sampleNumbers(const std::vector<int> &rows) const
    {
        QStringList numbers;
        for (const int row : rows)
            numbers += QString::number(row + 1);
        return m_text.list(numbers, mostSamples);
    }

    /// Returns true if not all that was found is printed.
    [[nodiscard]] bool isShort() const
    {
        const Separability &separability = m_explanation.separability;
        const auto &street = separability.street;
        const auto ones =
            std::ranges::count_if(separability.certificate, [this](const Share &share) {
                return m_data.target(share.observation) == 1;
            });
        const auto zeros = static_cast<std::size_t>(std::ssize(separability.certificate) - ones);
        return m_text.isCut(static_cast<std::size_t>(m_data.inputCount())) ||
               m_text.isCut(static_cast<std::size_t>(ones)) || m_text.isCut(zeros) ||
               (m_digits == CheckDigits::Few && street &&
                std::ssize(street->support) > mostSamples);
    }

    /// Returns the place of a sample, "(0, 1)"; its number, "#3", where that is too long to read.
    [[nodiscard]] QString place(int row) const
    {
        constexpr int mostShown = 6;
        if (m_digits == CheckDigits::Few && m_data.inputCount() > mostShown)
            return u'#' + QString::number(row + 1);
        QStringList inputs;
        for (const Decimal &input : m_data.inputs(row))
            inputs += m_text.number(input);
        return u'(' + inputs.join(QStringLiteral(", ")) + u')';
    }

    /// Returns the certificate: "1/2·(0, 0) + 1/2·(1, 1) = 1/2·(0, 1) + 1/2·(1, 0) = (1/2, 1/2)".
    [[nodiscard]] QString certificate() const
    {
        const Separability &separability = m_explanation.separability;
        QStringList sides[2];
        bool isRounded = false;
        for (const Share &share : separability.certificate) {
            sides[m_data.target(share.observation)] +=
                m_text.term(share.lambda, place(share.observation));
            isRounded = isRounded || m_text.rounds(share.lambda);
            for (const Decimal &input : m_data.inputs(share.observation))
                isRounded = isRounded || m_text.rounds(Fraction(input));
        }
        QStringList sums;
        for (const QStringList &side : sides) {
            if (!side.isEmpty())
                sums += m_text.sum(side);
        }
        const bool isBoth = sums.size() == 2;
        const int only = sides[0].isEmpty() ? 1 : 0;
        QString point = m_text.point(separability.point);
        if (point.startsWith(u'≈'))
            point = point.sliced(2);
        sums += point;
        const QString equation =
            sums.join(isRounded ? QStringLiteral(" ≈ ") : QStringLiteral(" = "));
        return isBoth ? tr("The proof, class 0 and then class 1: %1").arg(equation)
                      : tr("The proof, of class %1 alone: %2").arg(only).arg(equation);
    }

    const Explanation &m_explanation;
    const Dataset &m_data;
    const Settings &m_settings;
    LineText m_text;
    CheckDigits m_digits;
};

} // namespace

QString checkAsText(const Explanation &explanation, const Dataset &data, const Settings &settings,
                    CheckDigits digits)
{
    QStringList lines = CheckWords(explanation, data, settings, digits).lines();
    if (isGates(settings))
        lines += hiddenAsText(data, settings);
    return lines.join(u'\n') + u'\n';
}

} // namespace frontera
