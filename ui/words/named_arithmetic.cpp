// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/named_arithmetic.h"

#include "ui/words/bias_words.h"
#include "ui/words/data_words.h"
#include "ui/words/formula_text.h"
#include "ui/words/step_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace frontera {

namespace {

class NamedPhrases
{
    Q_DECLARE_TR_FUNCTIONS(Arithmetic)

public:
    static QString sum() { return tr("the weights of the answers that are yes, added"); }
    static QString update() { return tr("each of these weights: %1"); }
    static QString onlyYes()
    {
        return tr("Only the answers that are yes: the others add nothing and do not change.");
    }
    static QString noZeros()
    {
        return tr("Inputs that are 0 are left out: they add nothing, and their weights do not "
                  "change.");
    }
};

} // namespace

NamedArithmetic::NamedArithmetic(const Dataset &data, const Settings &settings)
    : m_data(data)
    , m_settings(settings)
    , m_exists(hasNamedInputs(data) && settings.update != Update::Batch)
    , m_isOfAnswers(m_exists && areQuestions(data) && numberOfAnswer(data, false) == 0)
{
}

bool NamedArithmetic::isLeftOut(const LinkReading &link) const
{
    return m_exists && signOf(link.input) == 0;
}

QString NamedArithmetic::name(int input) const
{
    return inputName(m_data, input).toHtmlEscaped();
}

QString NamedArithmetic::factorOf(const LinkReading &link)
{
    return toDouble(link.input) == 1 ? QString() : u'·' + showFactor(link.input);
}

QString NamedArithmetic::symbolicSum()
{
    return NamedPhrases::sum();
}

QString NamedArithmetic::symbolicUpdate()
{
    return NamedPhrases::update().arg(italic(QStringLiteral("w")) + QStringLiteral(" ← w + η·e"));
}

QString NamedArithmetic::addends(const UnitReading &unit) const
{
    QString sum;
    for (int i = 0; i < m_data.inputCount(); ++i) {
        const LinkReading &link = unit.links[static_cast<std::size_t>(i)];
        if (isLeftOut(link))
            continue;
        const QString factor = factorOf(link) + u' ' + italic(u'(' + name(i) + u')');
        sum += sum.isEmpty() ? showNumber(link.weight) + factor : signedTerm(link.weight, factor);
    }
    if (unit.bias && isBiasOpposite(m_settings))
        sum += QStringLiteral(" − ") + showFactor(unit.bias->weight);
    else if (unit.bias)
        sum += sum.isEmpty() ? showNumber(unit.bias->weight) : signedTerm(unit.bias->weight);
    return sum;
}

QString NamedArithmetic::sum(const UnitReading &unit) const
{
    const QString sum = addends(unit);
    const QString result = showNumber(unit.sum);
    return sum.isEmpty() || sum == result ? result : sum + QStringLiteral(" = ") + result;
}

QString NamedArithmetic::answers(int row) const
{
    return yesAnswers(m_data, m_data.given(row));
}

QString NamedArithmetic::target(int row) const
{
    return className(m_data.target(row), m_data, m_settings);
}

QString NamedArithmetic::classOf(const Number &output) const
{
    if (m_data.labels() == Dataset::plainLabels())
        return {};
    for (const int target : {0, 1}) {
        if (toDouble(output) == targetValue(target, m_settings))
            return QStringLiteral(": ") +
                   className(target, m_data, m_settings).replace(u' ', QChar::Nbsp).toHtmlEscaped();
    }
    return {};
}

QString NamedArithmetic::remark(const UnitReading &unit) const
{
    const auto isOut = [this](const LinkReading &link) { return isLeftOut(link); };
    if (std::ranges::none_of(unit.links, isOut))
        return {};
    return m_isOfAnswers ? NamedPhrases::onlyYes() : NamedPhrases::noZeros();
}

} // namespace frontera
