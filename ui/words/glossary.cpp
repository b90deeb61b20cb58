// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/glossary.h"

#include "core/settings/settings.h"
#include "ui/words/bias_words.h"
#include "ui/words/threshold_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace frontera {

namespace {

class GlossaryPhrases
{
    Q_DECLARE_TR_FUNCTIONS(Glossary)

public:
    GlossaryPhrases(const Settings &settings, const Dataset &data)
        : m_settings(settings)
        , m_data(data)
    {
    }

    [[nodiscard]] GlossaryEntry entry(Term term) const
    {
        switch (term) {
        case Term::Perceptron:
            return {{},
                    tr("perceptron"),
                    tr("the perceptron"),
                    tr("a neuron that adds up its inputs, each times its weight, and answers one "
                       "of two classes")};
        case Term::Weight:
            return {QStringLiteral("w"), tr("weight"), tr("a weight"),
                    tr("how much an input counts; it is learnt")};
        case Term::Bias:
            return {biasName(m_settings, m_data), tr("bias"), tr("the bias"),
                    isBiasOpposite(m_settings)
                        ? tr("the weight of an input that is always −1; it is learnt")
                        : tr("what is added to the sum whatever the inputs are; it is learnt")};
        case Term::Sum:
            return {QStringLiteral("z"), tr("sum"), tr("the sum"),
                    m_settings.useBias ? tr("each input times its weight, all added up, and the "
                                            "bias with them")
                                       : tr("each input times its weight, all added up")};
        case Term::Output:
            return {QStringLiteral("ŷ"), tr("output"), tr("the output"),
                    tr("what the activation function makes of the sum, %1", "1 if z ≥ 0, else 0")
                        .arg(aboutThreshold(activation(), m_settings))};
        case Term::Target:
            return {QStringLiteral("t"), tr("target"), tr("the target"),
                    tr("the right answer, which the data have for each observation")};
        case Term::Error:
            return {learnsByError(m_settings) ? QStringLiteral("e = t − ŷ") : QStringLiteral("e"),
                    tr("error"), tr("the error"), error()};
        case Term::Rate:
            return {QStringLiteral("η"), tr("learning rate"), tr("the learning rate"),
                    tr("how large a correction is: η times the error times the input")};
        case Term::Epoch:
            return {{}, tr("epoch"), tr("an epoch"), epoch()};
        case Term::Boundary:
            return {{},
                    tr("boundary"),
                    tr("the boundary"),
                    tr("where one class ends and the other begins: with two inputs a line, with "
                       "three a plane")};
        case Term::Correction:
            return {{},
                    tr("correction"),
                    tr("a correction"),
                    tr("the change of weights and bias that a mistake causes")};
        case Term::Fires:
            return {{},
                    tr("fires"),
                    tr("it fires"),
                    tr("the neuron fires where its output is 1: where the sum is large enough")};
        case Term::Tie:
            return {{},
                    tr("tie"),
                    tr("a tie"),
                    tr("a sum that lies exactly on the boundary; a setting says which output it "
                       "gives")};
        case Term::Presented:
            return {{},
                    tr("presented"),
                    tr("presented"),
                    tr("the observation whose turn it was in the step that is shown; a ring marks "
                       "it")};
        case Term::Street:
            return {{},
                    tr("street"),
                    tr("the street"),
                    tr("the strip around a boundary in which no observation lies; the widest one "
                       "is farthest from both classes")};
        case Term::Input:
            return {QStringLiteral("x"), tr("input"), tr("an input"),
                    tr("a number that the data have for each observation")};
        case Term::Threshold:
            return {QStringLiteral("θ"), tr("threshold"), tr("the threshold"),
                    tr("what the sum is compared with; it is not learnt")};
        case Term::Becomes:
            break;
        }
        return {QStringLiteral("←"), tr("becomes"), tr("“becomes”"),
                tr("what stands at the left gets the value at the right")};
    }

private:
    [[nodiscard]] QString activation() const
    {
        if (m_settings.targets == Targets::ZeroOne)
            return m_settings.firesAtZero ? tr("1 if z ≥ 0, else 0") : tr("1 if z > 0, else 0");
        if (!deadZoneOf(m_settings).isZero())
            return tr("1 or −1 by its sign, 0 in the dead zone");
        const std::optional<int> right = classAtZero(m_settings);
        if (!right)
            return tr("1 or −1 by its sign; a tie is wrong for both");
        return *right == 1 ? tr("1 if z ≥ 0, else −1") : tr("1 if z > 0, else −1");
    }

    [[nodiscard]] QString error() const
    {
        if (!learnsByError(m_settings))
            return tr("the target after a mistake, else 0");
        return m_settings.targets == Targets::ZeroOne
                   ? tr("+1 fired too little, −1 fired too much, 0 is right")
                   : tr("more than 0 fired too little, less than 0 too much, 0 is right");
    }

    [[nodiscard]] QString epoch() const
    {
        if (m_settings.order == Order::Drawn || m_settings.order == Order::Wrong)
            return tr("as many steps as there are observations, which are drawn at random");
        return m_settings.update == Update::Repeat
                   ? tr("one pass over all observations, each again until it is right")
                   : tr("one pass over all observations");
    }

    const Settings &m_settings;
    const Dataset &m_data;
};

bool isSubscript(QChar c)
{
    return c >= QChar(0x2080) && c <= QChar(0x2089);
}

} // namespace

QString GlossaryEntry::sentence() const
{
    const QString head = symbol.isEmpty() ? named : symbol + QStringLiteral(", ") + named;
    const QString words = head + QStringLiteral(": ") + meaning + u'.';
    return symbol.isEmpty() ? words.left(1).toUpper() + words.sliced(1) : words;
}

QString GlossaryEntry::meaningAlone() const
{
    return meaning.left(1).toUpper() + meaning.sliced(1) + u'.';
}

std::span<const Term> glossaryTerms()
{
    static constexpr std::array terms{
        Term::Perceptron, Term::Weight, Term::Bias, Term::Sum,       Term::Output,
        Term::Target,     Term::Error,  Term::Rate, Term::Epoch,     Term::Boundary,
        Term::Correction, Term::Fires,  Term::Tie,  Term::Presented, Term::Street};
    return terms;
}

GlossaryEntry glossaryEntry(Term term, const Settings &settings, const Dataset &data)
{
    return GlossaryPhrases(settings, data).entry(term);
}

std::optional<Term> termOf(QStringView symbol)
{
    if (symbol.startsWith(u'Δ'))
        symbol = symbol.sliced(1);
    if (symbol.isEmpty() || !std::ranges::all_of(symbol.sliced(1), isSubscript))
        return std::nullopt;
    switch (symbol.front().unicode()) {
    case u'w':
        return Term::Weight;
    case u'b':
        return Term::Bias;
    case u'z':
        return Term::Sum;
    case u'ŷ':
    case u'h':
        return Term::Output;
    case u't':
        return Term::Target;
    case u'e':
        return Term::Error;
    case u'η':
        return Term::Rate;
    case u'x':
    case u'X':
        return Term::Input;
    case u'θ':
        return Term::Threshold;
    case u'←':
        return Term::Becomes;
    default:
        return std::nullopt;
    }
}

QStringView symbolAt(QStringView formula, qsizetype place)
{
    if (place < 0 || place >= formula.size())
        return {};
    qsizetype first = place;
    while (first > 0 && isSubscript(formula[first]))
        --first;
    if (formula[first] == u'Δ' && first + 1 < formula.size())
        ++first;
    qsizetype end = first + 1;
    while (end < formula.size() && isSubscript(formula[end]))
        ++end;
    const qsizetype begin = first > 0 && formula[first - 1] == u'Δ' ? first - 1 : first;
    const bool isWithinWord = (begin > 0 && formula[begin - 1].isLetter()) ||
                              (end < formula.size() && formula[end].isLetter());
    const QStringView symbol = formula.sliced(begin, end - begin);
    return !isWithinWord && termOf(symbol) ? symbol : QStringView();
}

QString tipOfSymbol(QStringView symbol, const Settings &settings, const Dataset &data)
{
    std::optional<Term> term = termOf(symbol);
    const QStringView letter = symbol.startsWith(u'Δ') ? symbol.sliced(1) : symbol;
    if (term == Term::Weight && letter == biasName(settings, data))
        term = Term::Bias;
    if (!term)
        return {};
    GlossaryEntry entry = glossaryEntry(*term, settings, data);
    if (*term == Term::Weight || *term == Term::Input || symbol.startsWith(u'Δ'))
        entry.symbol = symbol.toString(); // of several, this one
    return entry.sentence();
}

} // namespace frontera
