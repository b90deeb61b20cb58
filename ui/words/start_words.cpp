// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/start_words.h"

#include "core/models/gates/gates_model.h"
#include "core/models/model.h"
#include "core/run/run.h"
#include "ui/words/step_words.h"

#include <QCoreApplication>

namespace frontera {

namespace {

class StartPhrases
{
    Q_DECLARE_TR_FUNCTIONS(Start)

public:
    explicit StartPhrases(const Run &run)
        : m_data(run.data())
        , m_settings(run.settings())
    {
    }

    [[nodiscard]] QString aim() const
    {
        switch (m_data.inputCount()) {
        case 1:
            return tr("A perceptron looks for a point\nand learns from its mistakes.");
        case 2:
            return tr("A perceptron looks for a line\nand learns from its mistakes.");
        case 3:
            return tr("A perceptron looks for a plane\nand learns from its mistakes.");
        default:
            return tr("A perceptron looks for a hyperplane\nand learns from its mistakes.");
        }
    }

    [[nodiscard]] static QString aimOfGates()
    {
        return tr("Three neurons look for their gates\nand learn from their mistakes.");
    }

    /// Says where the classes are to lie, and where the boundary has to, if it is not free.
    [[nodiscard]] QString classes() const
    {
        const bool isFree = m_settings.useBias || m_settings.hasThreshold;
        const QString words = sides();
        if (isFree)
            return words;
        return words + u' ' +
               (m_data.inputCount() == 1 ? tr("It stays at 0: there is no bias.")
                                         : tr("It goes through the origin: there is no bias."));
    }

private:
    [[nodiscard]] QString sides() const
    {
        const bool hasOnes = has(1);
        if (!hasOnes || !has(0))
            return tr("All are %1: all belong on one side of it.", "a class and its sign")
                .arg(name(hasOnes ? 1 : 0));
        const bool areNumbers = m_data.labels() == Dataset::plainLabels();
        if (areNumbers && m_settings.targets == Targets::ZeroOne)
            return tr("Ones ● on one side of it, zeros ○ on the other.");
        return tr("%1 on one side of it, %2 on the other.", "a class and its sign; the other one")
            .arg(name(1), name(0));
    }

    [[nodiscard]] QString name(int target) const
    {
        return quotedClass(target, m_data, m_settings) +
               (target == 1 ? QStringLiteral(" ●") : QStringLiteral(" ○"));
    }

    [[nodiscard]] bool has(int target) const
    {
        for (int row = 0; row < m_data.observationCount(); ++row) {
            if (m_data.target(row) == target)
                return true;
        }
        return false;
    }

    const Dataset &m_data;
    const Settings &m_settings;
};

} // namespace

StartWords describeStart(const Run &run)
{
    if (isGates(run.settings()))
        return {StartPhrases::aimOfGates(), {}};
    if (!run.model().isPerceptron)
        return {};
    const StartPhrases words(run);
    return {words.aim(), words.classes()};
}

} // namespace frontera
