// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/pseudo_words.h"

#include "core/session/number_text.h"
#include "core/settings/falling_rate.h"

namespace frontera {

namespace {

constexpr PseudoWords english = {
    u"numbers are exact decimals",
    u"numbers are floats, each result rounded",
    u"observations, each with its target:",
    u"order ← %1",
    u"for each epoch, at most %1:",
    u"mistakes",
    u"for each observation %1 with target t, %2:",
    u"in this order",
    u"in the order chosen",
    u"in an order drawn for the epoch from the seed %1",
    u"in an order drawn once from the seed %1",
    u"as many as there are, drawn with replacement from the seed %1",
    u"as many as there are, each drawn from those that are wrong then with the seed %1, or in this "
    u"order where none is",
    u"%1 if %2, ",
    u"else %1",
    u"0 if ŷ = t, else t",
    u"η ← %1/%2 in epoch k",
    u", rounded to %1 digits",
    u"do, and again as long as a weight or the bias changes:",
    u"if this was the last one of the epoch:",
    u"if e ≠ 0: mistakes ← mistakes + 1",
    u"kept ← (%1)",
    u"if more is right than with the kept ones: kept ← (%1)",
    u"kept ← the mean of all (%1) so far, after each presentation",
    u"if mistakes = 0:",
    u"if mistakes = 0, and ŷ = t for all observations:",
    u"stop: learnt",
};

constexpr PseudoWords spanish = {
    u"los números son decimales exactos",
    u"los números son float, con cada resultado redondeado",
    u"observaciones, cada una con su objetivo:",
    u"orden ← %1",
    u"para cada época, a lo sumo %1:",
    u"errores",
    u"para cada observación %1 con objetivo t, %2:",
    u"en este orden",
    u"en el orden elegido",
    u"en un orden sorteado para la época con la semilla %1",
    u"en un orden sorteado una vez con la semilla %1",
    u"tantas como hay, sorteadas con reposición con la semilla %1",
    u"tantas como hay, cada una sorteada entre las que entonces están mal con la semilla %1, o en "
    u"este orden si no hay ninguna",
    u"%1 si %2, ",
    u"si no %1",
    u"0 si ŷ = t, si no t",
    u"η ← %1/%2 en la época k",
    u", redondeada a %1 cifras",
    u"hacer, y repetir mientras cambie un peso o el sesgo:",
    u"si fue la última de la época:",
    u"si e ≠ 0: errores ← errores + 1",
    u"conservados ← (%1)",
    u"si hay más aciertos que con los conservados: conservados ← (%1)",
    u"conservados ← la media de todos los (%1) hasta ahora, después de cada presentación",
    u"si errores = 0:",
    u"si errores = 0, y ŷ = t en todas las observaciones:",
    u"terminar: aprendido",
};

class PseudoCode
{
public:
    PseudoCode(const CodeTerms &terms, bool isSpanish)
        : m_terms(terms)
        , m_settings(terms.settings())
        , m_words(pseudoWords(isSpanish))
        , m_isSpanish(isSpanish)
    {
    }

    std::vector<CodeLine> lines()
    {
        add(0, textOf(m_terms.isFloat() ? m_words.floats : m_words.exact));
        addData();
        addStart();
        add(0, {});
        addLoop();
        return m_lines.lines();
    }

    /// Returns the order of presentation.
    [[nodiscard]] QString order() const
    {
        switch (m_settings.order) {
        case Order::Given:
            break;
        case Order::Chosen:
            return textOf(m_words.chosen);
        case Order::Shuffled:
            return textOf(m_words.shuffled).arg(m_settings.seed);
        case Order::ShuffledOnce:
            return textOf(m_words.shuffledOnce).arg(m_settings.seed);
        case Order::Drawn:
            return textOf(m_words.drawn).arg(m_settings.seed);
        case Order::Wrong:
            return textOf(m_words.wrong).arg(m_settings.seed);
        }
        return textOf(m_words.given);
    }

private:
    void add(int level, const QString &text, CodePart part = CodePart::Other, int input = -1)
    {
        m_lines.add(level, text, part, input);
    }

    [[nodiscard]] QString number(const Decimal &value) const
    {
        return onBoard(m_terms.isFloat() ? QString::fromLatin1(exactText(inFloats(value)))
                                         : value.toString(),
                       m_isSpanish);
    }
    [[nodiscard]] static QString whole(int value)
    {
        return QString::number(value).replace(u'-', QChar(0x2212));
    }
    [[nodiscard]] QString list(const QStringList &items) const
    {
        return items.join(m_isSpanish ? QStringLiteral("; ") : QStringLiteral(", "));
    }
    [[nodiscard]] const InputLetters &letters() const { return m_terms.letters(); }
    /// Returns the letter of a constant input −1.
    [[nodiscard]] QString constant() const
    {
        return indexed(letters().letter(), letters().constant());
    }

    void addData()
    {
        add(0, textOf(m_words.data), CodePart::Data);
        for (int row = 0; row < m_terms.data().observationCount(); ++row) {
            QStringList values;
            for (const Decimal &value : m_terms.data().inputs(row))
                values += number(value);
            add(1, QStringLiteral("(%1) → %2").arg(list(values), whole(m_terms.target(row))),
                CodePart::Data);
        }
        if (m_settings.order == Order::Chosen)
            add(0, textOf(m_words.order).arg(m_terms.order()), CodePart::Data);
    }

    void addStart()
    {
        add(0, QStringLiteral("η ← ") + number(m_settings.rate), CodePart::Rate);
        int i = 0;
        for (const Decimal &weight : m_terms.weights())
            add(0, letters().weight(i++) + QStringLiteral(" ← ") + number(weight), CodePart::Start);
        if (m_settings.useBias)
            add(0, bias() + QStringLiteral(" ← ") + number(m_terms.bias()), CodePart::Start);
        if (m_terms.isBiasOpposite())
            add(0, constant() + QStringLiteral(" ← ") + whole(-1), CodePart::Start);
        if (m_settings.hasThreshold)
            add(0, QStringLiteral("θ ← ") + number(m_settings.threshold), CodePart::Start);
        if (m_terms.keepsBest())
            add(0, textOf(m_words.kept).arg(weights()), CodePart::Start);
    }

    void addLoop()
    {
        const bool stops = m_terms.length().stopsWhenLearnt;
        add(0, textOf(m_words.epochs).arg(m_terms.length().epochs), CodePart::Epoch);
        if (stops)
            add(1, textOf(m_words.mistakes) + QStringLiteral(" ← 0"), CodePart::Mistakes);
        QStringList x;
        QStringList products;
        for (int i = 0; i < m_terms.data().inputCount(); ++i) {
            x += letters().input(i);
            products += letters().weight(i) + u'·' + x.back();
        }
        if (m_settings.useBias)
            products += m_terms.isBiasOpposite() ? bias() + u'·' + constant() : bias();
        addBeginOfEpoch();
        add(1, textOf(m_words.rows).arg(u'(' + list(x) + u')', order()), CodePart::Row);
        if (m_terms.repeats())
            add(2, textOf(m_words.again), CodePart::Again);
        const int inner = m_terms.repeats() ? 3 : 2;
        add(inner, QStringLiteral("z ← ") + products.join(QStringLiteral(" + ")), CodePart::Sum);
        add(inner, QStringLiteral("ŷ ← ") + output(), CodePart::Output);
        add(inner,
            QStringLiteral("e ← ") +
                (m_terms.learnsByError() ? QStringLiteral("t − ŷ") : textOf(m_words.error)),
            CodePart::Error);
        addUpdate(inner);
        if (stops)
            add(inner, textOf(m_words.count), CodePart::Count);
        addEndOfBatch();
        if (m_settings.keep != Keep::Last)
            add(inner, textOf(m_terms.keepsBest() ? m_words.best : m_words.average).arg(weights()),
                CodePart::Keep);
        if (!stops)
            return;
        add(1, textOf(m_terms.mayLeaveOut() ? m_words.allRight : m_words.learnt), CodePart::Learnt);
        add(2, textOf(m_words.end), CodePart::End);
    }

    [[nodiscard]] QString bias() const
    {
        return m_terms.isBiasOpposite() ? indexed(u'w', letters().constant()) : QStringLiteral("b");
    }

    void addBeginOfEpoch()
    {
        if (m_terms.hasFallingRate()) {
            QString rate =
                textOf(m_words.rate)
                    .arg(number(m_settings.rate),
                         m_terms.isByRoot() ? QStringLiteral("√k") : QStringLiteral("k"));
            if (!m_terms.isFloat())
                rate += textOf(m_words.rounded).arg(rateDigits);
            add(1, rate, CodePart::FallingRate);
        }
        if (!m_terms.isBatch())
            return;
        QString names;
        for (const QString &w : letters().weights())
            names += QChar(0x0394) + w + QStringLiteral(" ← ");
        if (m_settings.useBias)
            names += QChar(0x0394) + bias() + QStringLiteral(" ← ");
        add(1, names + u'0', CodePart::Sums);
    }

    void addUpdate(int level)
    {
        const bool isBatch = m_terms.isBatch();
        const QString sum = isBatch ? QStringLiteral("Δ") : QString();
        for (int i = 0; i < m_terms.data().inputCount(); ++i)
            add(level,
                QStringLiteral("%1 ← %1 + η·e·%2")
                    .arg(sum + letters().weight(i), letters().input(i)),
                isBatch ? CodePart::WeightSum : CodePart::Weight, i);
        if (m_settings.useBias)
            add(level,
                QStringLiteral("%1 ← %1 + η·e").arg(sum + bias()) +
                    (m_terms.isBiasOpposite() ? u'·' + constant() : QString()),
                isBatch ? CodePart::BiasSum : CodePart::Bias);
    }

    void addEndOfBatch()
    {
        if (!m_terms.isBatch())
            return;
        add(2, textOf(m_words.last), CodePart::LastRow);
        for (int i = 0; i < m_terms.data().inputCount(); ++i)
            add(3, QStringLiteral("%1 ← %1 + Δ%1").arg(letters().weight(i)), CodePart::Weight, i);
        if (m_settings.useBias)
            add(3, QStringLiteral("%1 ← %1 + Δ%1").arg(bias()), CodePart::Bias);
    }

    /// Returns the names of the weights and of the bias.
    [[nodiscard]] QString weights() const
    {
        QStringList names = letters().weights();
        if (m_settings.useBias)
            names += bias();
        return list(names);
    }

    [[nodiscard]] QString output() const
    {
        QString text;
        for (const OutputCase &one : m_terms.outputCases()) {
            const QString value = whole(one.value);
            text += one.condition.isEmpty()
                        ? textOf(m_words.lastCase).arg(value)
                        : textOf(m_words.ifElse).arg(value, inSigns(one.condition));
        }
        return text;
    }

    /// Returns a condition as it is written on a board.
    [[nodiscard]] QString inSigns(QString condition) const
    {
        const Decimal zone = deadZoneOf(m_settings);
        return condition.replace(QStringLiteral(">="), QStringLiteral("≥"))
            .replace(QStringLiteral("theta"), QStringLiteral("θ"))
            .replace(QStringLiteral("-zone"), number(-zone))
            .replace(QStringLiteral("zone"), number(zone));
    }

    const CodeTerms &m_terms;
    const Settings &m_settings;
    const PseudoWords &m_words;
    bool m_isSpanish;
    CodeLines m_lines;
};

} // namespace

std::vector<CodeLine> pseudoLines(const CodeTerms &terms, bool isSpanish)
{
    return PseudoCode(terms, isSpanish).lines();
}

const PseudoWords &pseudoWords(bool isSpanish)
{
    return isSpanish ? spanish : english;
}

QString onBoard(QString number, bool isSpanish)
{
    if (isSpanish)
        number.replace(u'.', u',');
    return number.replace(u'-', QChar(0x2212));
}

QString pseudoOrder(const CodeTerms &terms, bool isSpanish)
{
    return PseudoCode(terms, isSpanish).order();
}

} // namespace frontera
