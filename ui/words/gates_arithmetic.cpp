// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/gates_arithmetic.h"

#include "core/data/input_letters.h"
#include "core/models/gates/gate_learner.h"
#include "core/run/run.h"
#include "ui/words/formula_text.h"
#include "ui/words/gates_words.h"

#include <QCoreApplication>

namespace frontera {

namespace {

class GatesArithmetic
{
    Q_DECLARE_TR_FUNCTIONS(Arithmetic)

public:
    GatesArithmetic(const Run &run, ArithmeticForm form)
        : m_form(form)
        , m_reading(run.reading())
        , m_settings(run.settings())
        , m_letters(run.data())
    {
    }

    [[nodiscard]] ArithmeticWords formulas() const
    {
        ArithmeticWords words;
        words.title = tr("What one step does");
        for (int unit = 0; unit < unitCount; ++unit) {
            const QStringList inputs = unit == outputUnit
                                           ? QStringList{indexed(u'h', 1), indexed(u'h', 2)}
                                           : m_letters.inputs();
            words.lines +=
                QStringLiteral("%1 = %2 — %3")
                    .arg(italic(unitLetter(unit)),
                         tr("step(%1)")
                             .arg(QStringLiteral("w₁·%1 + w₂·%2 + b").arg(inputs[0], inputs[1])),
                         title(unit));
        }
        words.lines += italic(QStringLiteral("e")) + QStringLiteral(" = ") +
                       tr("t − output, for each, with t by its own gate");
        words.lines +=
            QStringLiteral("%1 ← w + η·e·%2").arg(italic(QStringLiteral("w")), tr("its input"));
        words.lines += QStringLiteral("%1 ← b + η·e").arg(italic(QStringLiteral("b")));
        return words;
    }

    [[nodiscard]] ArithmeticWords numbers() const
    {
        ArithmeticWords words;
        const UnitReading &first = m_reading.units.front();
        const std::array inputs{exact(first.links[0].input), exact(first.links[1].input)};
        words.title = tr("Step %1: %2 → %3")
                          .arg(showCount(m_reading.facts.number), showBriefVector(inputs),
                               showNumber(exact(m_reading.whole->target)));
        QStringList ties;
        for (int unit = 0; unit < unitCount; ++unit) {
            const UnitReading &reading = m_reading.units[static_cast<std::size_t>(unit)];
            words.lines += outputLine(unit, reading);
            words.lines += errorLine(unit, reading);
            for (int link = 0; link < std::ssize(reading.links); ++link)
                addUpdate(words.lines, unit, indexed(u'w', link + 1),
                          reading.links[static_cast<std::size_t>(link)]);
            addUpdate(words.lines, unit, QStringLiteral("b"), *reading.bias);
            if (signOf(reading.sum) == 0)
                ties += title(unit);
        }
        if (!ties.isEmpty())
            words.remark =
                (m_settings.firesAtZero ? tr("%1: a sum of 0 is a tie; as set, it fires.")
                                        : tr("%1: a sum of 0 is a tie; as set, it does "
                                             "not fire."))
                    .arg(ties.join(QStringLiteral(", ")));
        return words;
    }

private:
    [[nodiscard]] QString title(int unit) const { return unitTitle(m_settings.units, unit); }

    [[nodiscard]] QString outputLine(int unit, const UnitReading &reading) const
    {
        QString sum;
        for (const LinkReading &link : reading.links) {
            const QString factor = u'·' + showFactor(exact(link.input));
            sum += sum.isEmpty() ? showNumber(exact(link.weight)) + factor
                                 : signedTerm(exact(link.weight), factor);
        }
        sum += signedTerm(exact(reading.bias->weight));
        QString steps = tr("step(%1)").arg(sum);
        if (m_form == ArithmeticForm::Whole)
            steps += QStringLiteral(" = ") + tr("step(%1)").arg(showNumber(exact(reading.sum)));
        return QStringLiteral("%1 = %2 = <b>%3</b>")
            .arg(italic(unitLetter(unit)), steps, showNumber(exact(reading.output)));
    }

    [[nodiscard]] QString errorLine(int unit, const UnitReading &reading) const
    {
        return tr("%1: t = %2, so e = %3", "a gate; its target; the error")
            .arg(title(unit), showNumber(exact(*reading.target)), showNumber(exact(reading.error)));
    }

    /// Adds what a weight has learnt, with the name of its unit: each has a w₁.
    void addUpdate(QStringList &lines, int unit, const QString &name, const LinkReading &link) const
    {
        const UnitReading &reading = m_reading.units[static_cast<std::size_t>(unit)];
        const Decimal &before = exact(link.weight);
        const Decimal &after = exact(link.after);
        if (before == after)
            return;
        const bool isBias = &link == &*reading.bias;
        lines +=
            title(unit) + QStringLiteral(": ") +
            QStringLiteral("%1 ← %2 + %3·%4%5 = <b>%6</b>")
                .arg(italic(name), showNumber(before), showNumber(m_settings.rate),
                     showFactor(exact(reading.error)),
                     isBias ? QString() : u'·' + showFactor(exact(link.input)), showNumber(after));
    }

    ArithmeticForm m_form;
    Reading m_reading;
    const Settings &m_settings;
    InputLetters m_letters;
};

} // namespace

ArithmeticWords describeGatesArithmetic(const Run &run, ArithmeticForm form)
{
    const GatesArithmetic words(run, form);
    return run.position() == 0 ? words.formulas() : words.numbers();
}

} // namespace frontera
