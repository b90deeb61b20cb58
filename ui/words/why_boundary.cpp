// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/why_boundary.h"

#include "core/data/dataset.h"
#include "core/linear/separability.h"
#include "core/settings/settings.h"
#include "ui/words/number_words.h"

#include <algorithm>

namespace frontera {

WhyBoundary::WhyBoundary(const Dataset &data, const Settings &settings)
    : m_data(data)
    , m_settings(settings)
    , m_inputs(data.inputCount())
    , m_isFlat(m_inputs <= 2)
    , m_hasBias(settings.useBias)
{
}

QString WhyBoundary::whyNone() const
{
    if (m_isFlat)
        return m_hasBias ? tr("Why no line separates %1")
                         : tr("Why no line through the origin separates %1");
    if (m_inputs == 3)
        return m_hasBias ? tr("Why no plane separates %1")
                         : tr("Why no plane through the origin separates %1");
    return m_hasBias ? tr("Why no hyperplane separates %1")
                     : tr("Why no hyperplane through the origin separates %1");
}

QString WhyBoundary::sideHolds() const
{
    if (m_isFlat)
        return tr("A side of a line holds the whole segment between any two of its points.");
    return m_inputs == 3
               ? tr("A side of a plane holds the whole segment between any two of its points.")
               : tr("A side of a hyperplane holds the whole segment between any two of its "
                    "points.");
}

QString WhyBoundary::crossing(const Separability &separability, const QString &point) const
{
    // The point lies on a segment of each class, or within a triangle or more.
    const auto ones = std::ranges::count_if(separability.certificate, [&](const Share &share) {
        return m_data.target(share.observation) == 1;
    });
    const auto zeros = std::ssize(separability.certificate) - ones;
    QString words = sideHolds();
    if (std::max(ones, zeros) > 2)
        words += u' ' + tr("So it holds all that lies among them.");
    return words + u' ' + tr("Yet %1 lies among the ones and among the zeros.").arg(point);
}

QString WhyBoundary::noneWithout() const
{
    if (!m_hasBias) {
        return m_isFlat        ? tr("And without them there is no line through the origin.")
               : m_inputs == 3 ? tr("And without them there is no plane through the origin.")
                               : tr("And without them there is no hyperplane through the origin.");
    }
    return m_isFlat        ? tr("And without them there is no line.")
           : m_inputs == 3 ? tr("And without them there is no plane.")
                           : tr("And without them there is no hyperplane.");
}

QString WhyBoundary::widest() const
{
    const QString farthest = m_isFlat
                                 ? tr("Of all that do, it keeps farthest from both.", "a line")
                                 : tr("Of all that do, it keeps farthest from both.", "a plane");
    QString words;
    if (m_isFlat)
        words = m_hasBias ? tr("A line separates the classes: %1.")
                          : tr("A line through the origin separates the classes: %1.");
    else if (m_inputs == 3)
        words = m_hasBias ? tr("A plane separates the classes: %1.")
                          : tr("A plane through the origin separates the classes: %1.");
    else
        words = m_hasBias ? tr("A hyperplane separates the classes: %1.")
                          : tr("A hyperplane through the origin separates the classes: %1.");
    return words + u' ' + farthest;
}

QString WhyBoundary::besides() const
{
    if (m_hasBias)
        return m_isFlat ? tr("Any line beside the points will do")
                        : tr("Any boundary beside the points will do");
    return m_isFlat ? tr("Any line through the origin beside the points will do")
                    : tr("Any boundary through the origin beside the points will do");
}

QStringList WhyBoundary::gamma() const
{
    if (!m_hasBias)
        return {};
    const int input = m_settings.biasInput == BiasInput::MinusOne ? -1 : 1;
    return {tr("γ is the margin with the bias counted as one more input, always %1.")
                .arg(showNumber(Decimal(input)))};
}

} // namespace frontera
