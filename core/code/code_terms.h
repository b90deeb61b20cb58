// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/code/program.h"
#include "core/data/dataset.h"
#include "core/data/input_letters.h"
#include "core/linear/weights.h"
#include "core/settings/settings.h"

#include <QStringList>

namespace frontera {

/// A value of the output and the condition for it; the last of several has no condition.
struct OutputCase
{
    QString condition = {};
    int value = 0;
};

/// What the programs of one run have in common, whatever their language: names, conditions and
/// numbers. Of more than 4 inputs, x and w are lists.
class CodeTerms
{
public:
    CodeTerms(const Dataset &data, const Settings &settings, const CodeLength &length);

    [[nodiscard]] const Dataset &data() const { return m_data; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] const CodeLength &length() const { return m_length; }
    [[nodiscard]] bool isList() const { return m_isList; }
    [[nodiscard]] bool isFloat() const { return m_settings.arithmetic == Arithmetic::Float; }
    /// Returns true if all inputs are whole numbers of at most 18 digits.
    [[nodiscard]] bool areWhole() const { return m_areWhole; }
    [[nodiscard]] bool isGiven() const { return m_settings.order == Order::Given; }
    /// Returns true if a variable has the order of all epochs.
    [[nodiscard]] bool hasOneOrder() const
    {
        return m_settings.order == Order::Chosen || m_settings.order == Order::ShuffledOnce;
    }
    /// Returns true if an epoch may leave observations out, so that the end asks whether all are
    /// right.
    [[nodiscard]] bool mayLeaveOut() const { return m_settings.order == Order::Drawn; }

    /// Returns true if changes are added at the end of the epoch.
    [[nodiscard]] bool isBatch() const { return m_settings.update == Update::Batch; }
    /// Returns true if a mistake is presented again until it is right.
    [[nodiscard]] bool repeats() const { return m_settings.update == Update::Repeat; }
    /// Returns true if a variable has the rate of the epoch.
    [[nodiscard]] bool hasFallingRate() const { return m_settings.schedule != Schedule::Constant; }
    /// Returns true if that is η/√k, not η/k.
    [[nodiscard]] bool isByRoot() const { return m_settings.schedule == Schedule::Root; }
    /// Returns the variable with the rate that is learnt with.
    [[nodiscard]] QString rate() const
    {
        return hasFallingRate() ? QStringLiteral("rate") : QStringLiteral("eta");
    }

    /// Returns true if each step draws one of the observations that are wrong then.
    [[nodiscard]] bool drawsWrong() const { return m_settings.order == Order::Wrong; }
    [[nodiscard]] bool keepsBest() const { return m_settings.keep == Keep::Best; }
    [[nodiscard]] bool keepsAverage() const { return m_settings.keep == Keep::Average; }
    /// Returns true if the program asks which observations are wrong.
    [[nodiscard]] bool asksForWrong() const { return drawsWrong() || keepsBest(); }

    /// Returns the names of the inputs, or of the weights: "x1", "x2".
    [[nodiscard]] QStringList each(QChar letter) const;
    [[nodiscard]] const InputLetters &letters() const { return m_letters; }
    /// Returns the names of the columns of a trace.
    [[nodiscard]] QString header() const;
    /// Returns the output as cases, in the order in which they are looked at.
    [[nodiscard]] std::vector<OutputCase> outputCases() const;
    /// Returns the same as an expression in C++.
    [[nodiscard]] QString outputInC() const;
    /// Returns t − y, or t if that is not 0.
    [[nodiscard]] bool learnsByError() const { return frontera::learnsByError(m_settings); }
    /// Returns the numbers that the run begins with.
    [[nodiscard]] const std::vector<Decimal> &weights() const { return m_start.w; }
    /// Returns the bias among them, with the sign that it is shown with.
    [[nodiscard]] Decimal bias() const { return signedBias(m_start.b, m_settings); }
    /// Returns true if the bias is the weight of a constant input −1.
    [[nodiscard]] bool isBiasOpposite() const { return frontera::isBiasOpposite(m_settings); }
    /// Returns the name of the bias: "b", or "w0".
    [[nodiscard]] QString biasName() const
    {
        return isBiasOpposite() ? u'w' + QString::number(m_letters.constant())
                                : QStringLiteral("b");
    }
    /// Returns the name of that input: "x0".
    [[nodiscard]] QString constantName() const
    {
        return m_letters.letter() + QString::number(m_letters.constant());
    }
    /// Returns what the bias adds to a sum: "b", or "w0 * x0".
    [[nodiscard]] QString biasTerm() const { return biasName() + timesConstant(); }
    /// Returns what a mistake makes of the bias, or of its sum in a batch: "b = b + eta * e", or
    /// "w0 = w0 + eta * e * x0".
    [[nodiscard]] QString biasUpdate() const
    {
        return QStringLiteral("%1 = %1 + %2 * e")
                   .arg(isBatch() ? u'd' + biasName() : biasName(), rate()) +
               timesConstant();
    }
    /// Returns what the end of a batch makes of the bias: "b = b + db".
    [[nodiscard]] QString biasAtEnd() const
    {
        return QStringLiteral("%1 = %1 + d%1").arg(biasName());
    }
    [[nodiscard]] int target(int row) const;
    /// Returns the rows, from 1, in the order chosen.
    [[nodiscard]] QString order() const;

private:
    [[nodiscard]] QString timesConstant() const
    {
        return isBiasOpposite() ? QStringLiteral(" * ") + constantName() : QString();
    }

    const Dataset &m_data;
    const Settings &m_settings;
    CodeLength m_length;
    InputLetters m_letters;
    bool m_isList;
    bool m_areWhole;
    Weights m_start;
};

/// Lines under construction, four blanks for each level.
class CodeLines
{
public:
    void add(int level, const QString &text, CodePart part = CodePart::Other, int input = -1,
             int unit = 0)
    {
        m_lines.push_back(
            {text.isEmpty() ? text : QString(4 * level, u' ') + text, part, input, unit});
    }
    /// Adds lines as they stand.
    void addText(const char *lines, CodePart part);
    /// Adds `begin`, the items with "," between and `end`: on one line if it is short, else each on
    /// its own.
    void addItems(int level, const QString &begin, const QStringList &items, const QString &end,
                  CodePart part);

    [[nodiscard]] const std::vector<CodeLine> &lines() const { return m_lines; }

private:
    std::vector<CodeLine> m_lines;
};

[[nodiscard]] std::vector<CodeLine> pythonLines(const CodeTerms &terms);
[[nodiscard]] std::vector<CodeLine> cppLines(const CodeTerms &terms);
/// The words of pseudo-code are those of the language that is asked for, not those of the program.
[[nodiscard]] std::vector<CodeLine> pseudoLines(const CodeTerms &terms, bool isSpanish);
/// Three perceptrons that learn gates, as programs.
[[nodiscard]] std::vector<CodeLine> gatesPythonLines(const CodeTerms &terms);
[[nodiscard]] std::vector<CodeLine> gatesCppLines(const CodeTerms &terms);
[[nodiscard]] std::vector<CodeLine> gatesPseudoLines(const CodeTerms &terms, bool isSpanish);

} // namespace frontera
