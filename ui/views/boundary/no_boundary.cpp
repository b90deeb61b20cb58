// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/boundary/no_boundary.h"

#include "core/data/dataset.h"
#include "core/data/input_letters.h"
#include "core/linear/weights.h"
#include "core/models/perceptron/linear_predictor.h"
#include "core/settings/settings.h"
#include "ui/plots/plane.h"
#include "ui/words/number_words.h"
#include "ui/words/step_words.h"

#include <QCoreApplication>
#include <vector>

namespace frontera {

namespace {

class NoBoundaryWords
{
    Q_DECLARE_TR_FUNCTIONS(BoundaryPlot)

public:
    static QString noPoint(const QString &w, const Weights &weights, const Settings &settings,
                           const Dataset &data)
    {
        const int output = outputOfBias(weights.b, settings);
        if (!deadZoneOf(settings).isZero() && output == 0)
            return tr("%1: there is no point. Every sum here lies in the dead zone.").arg(w);
        if (settings.targets == Targets::Bipolar && output == 0)
            return tr("%1: there is no point. Every sum is 0, a tie.").arg(w);
        return tr("%1: there is no point. All is predicted %2.")
            .arg(w, nameOf(output, data, settings));
    }

    static QString noLine(const Weights &weights, const Settings &settings, const Plane &plane,
                          const Dataset &data)
    {
        const std::vector<Decimal> seen(weights.w.begin(), weights.w.begin() + (plane.up ? 2 : 1));
        const QString w = data.inputCount() <= 2
                              ? QStringLiteral("w = ") + showVector(seen)
                              : weightName(plane.across) + QStringLiteral(" = ") +
                                    weightName(plane.up.value_or(0)) + QStringLiteral(" = 0");
        if (data.inputCount() == 1)
            return noPoint(w, weights, settings, data);
        if (!deadZoneOf(settings).isZero() && outputOfBias(weights.b, settings) == 0)
            return tr("%1: there is no line. Every sum here lies in the dead zone.").arg(w);
        if (settings.targets == Targets::Bipolar && outputOfBias(weights.b, settings) == 0)
            return data.inputCount() <= 2
                       ? tr("%1: there is no line. Every sum is 0, a tie.").arg(w)
                       : tr("%1: there is no line here. Every sum in the slice is 0, a tie.")
                             .arg(w);
        const QString output = nameOf(outputOfBias(weights.b, settings), data, settings);
        return data.inputCount() <= 2
                   ? tr("%1: there is no line. All is predicted %2.").arg(w, output)
                   : tr("%1: there is no line here. All of the slice is predicted %2.")
                         .arg(w, output);
    }

private:
    /// Names the class of an output, which is no tie.
    static QString nameOf(int output, const Dataset &data, const Settings &settings)
    {
        return quotedClass(output == targetValue(1, settings) ? 1 : 0, data, settings);
    }
    static QString weightName(int input) { return indexed(u'w', input + 1); }
};

} // namespace

QString noBoundary(const Weights &weights, const Settings &settings, const Plane &plane,
                   const Dataset &data)
{
    return NoBoundaryWords::noLine(weights, settings, plane, data);
}

} // namespace frontera
