// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/code/code_picture.h"

#include "core/explanation/float_parting.h"
#include "core/models/perceptron/perceptron_reading.h"
#include "core/run/run.h"
#include "ui/views/code/code_numbers.h"
#include "ui/words/data_words.h"
#include "ui/words/number_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace frontera {

namespace {

constexpr int mostDataRows = 8;  ///< lines of data shown one by one
constexpr int firstDataRows = 3; ///< and of more than these

class CodeWords
{
    Q_DECLARE_TR_FUNCTIONS(CodePlot)

public:
    static QString folded(qint64 count)
    {
        return tr("… %1 lines: what the language lacks").arg(showCount(count));
    }
    static QString more(qint64 count) { return tr("… and %1 more").arg(showCount(count)); }
};

/// Finds the keywords of a line. Pseudo-code has none.
std::vector<std::pair<int, int>> keywordsOf(const QString &text, CodeLanguage language)
{
    static const QRegularExpression python(
        QStringLiteral("\\b(for|in|if|else|while|break|def|return|from|import)\\b"));
    static const QRegularExpression cpp(
        QStringLiteral("\\b(for|if|const|auto|int|long|double|return|break|struct|char)\\b"));
    std::vector<std::pair<int, int>> found;
    if (language == CodeLanguage::PseudoEn || language == CodeLanguage::PseudoEs)
        return found;
    auto matches = (language == CodeLanguage::Cpp ? cpp : python).globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        found.emplace_back(static_cast<int>(match.capturedStart()),
                           static_cast<int>(match.capturedLength()));
    }
    return found;
}

/// Makes the picture of a program at a run's position.
class CodeComposer
{
public:
    CodeComposer(const Run &run, const std::vector<CodeLine> &lines, CodeLanguage language,
                 const FloatParting *parting)
        : m_run(run)
        , m_lines(lines)
        , m_language(language)
        , m_numbers(language)
        , m_reading(run.reading())
    {
        if (parting != nullptr && run.position() >= parting->step)
            addParting(*parting);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (isExecuted(i))
                m_executed.push_back(i);
        }
    }

    CodePicture picture(int place)
    {
        const int last = static_cast<int>(m_executed.size()) - 1;
        m_picture.linesOfStep = last + 1;
        m_picture.place = place < 0 || place > last ? std::max(last, 0) : place;
        for (std::size_t i = 0; i < m_lines.size();) {
            const std::size_t end = foldedFrom(i);
            if (end == i)
                addLine(i++);
            else
                i = end;
        }
        return std::move(m_picture);
    }

private:
    void addParting(const FloatParting &parting)
    {
        m_picture.parting = CodeParting{.isHere = parting.step == m_run.position(),
                                        .headline = partingHeadline(parting, m_run.position())};
        if (!m_picture.parting->isHere)
            return;
        m_picture.parting->sentence = explainParting(parting, m_run.settings());
        m_picture.parting->figures = partingFigures(parting);
    }

    [[nodiscard]] bool isStart() const { return m_reading.facts.number == 0; }

    /// Returns true if the present step executes the line.
    [[nodiscard]] bool isExecuted(std::size_t index) const
    {
        const CodeLine &line = m_lines[index];
        if (line.text.trimmed() == u"}")
            return false;
        if (isStart())
            return line.part == CodePart::Epoch;
        const qint64 step = m_reading.facts.number;
        const bool isEnd = m_run.clock().isEnd(step); // of an epoch
        switch (line.part) {
        case CodePart::Prelude:
        case CodePart::Data:
        case CodePart::Rate:
        case CodePart::Start:
        case CodePart::Epoch:
        case CodePart::Mistakes:
        case CodePart::FallingRate:
        case CodePart::Sums:
        case CodePart::Other:
            return false; // before the loop over observations, or of no step
        case CodePart::Row:
            return !m_run.clock().isRepeated(step - 1);
        case CodePart::Weight:
        case CodePart::Bias:
            return m_run.settings().update != Update::Batch || isEnd;
        case CodePart::Keep:
            return !keepsBest() || m_reading.kept->since == step;
        case CodePart::Again:
        case CodePart::Sum:
        case CodePart::Output:
        case CodePart::Error:
        case CodePart::WholeError:
        case CodePart::WeightSum:
        case CodePart::BiasSum:
        case CodePart::LastRow:
        case CodePart::Count:
        case CodePart::KeepAsk:
        case CodePart::Print:
            return true;
        case CodePart::Learnt: // after mistakes its first line alone, which asks for them
            return isEnd && (isFirstOfPart(index) || mistakesUpTo(step) == 0);
        case CodePart::End:
            return isEnd && m_run.learntEpoch() == m_reading.facts.epoch;
        }
        return false;
    }
    [[nodiscard]] bool isFirstOfPart(std::size_t index) const
    {
        return index == 0 || m_lines[index - 1].part != m_lines[index].part;
    }
    [[nodiscard]] bool keepsBest() const { return m_run.settings().keep == Keep::Best; }

    /// Folds lines from here on that nobody reads. Returns the first one that is not folded.
    std::size_t foldedFrom(std::size_t begin)
    {
        const CodePart part = m_lines[begin].part;
        std::size_t end = begin;
        while (end < m_lines.size() && m_lines[end].part == part)
            ++end;
        const auto count = static_cast<int>(end - begin);
        if (part == CodePart::Prelude) {
            addFold(CodeWords::folded(count));
            return end;
        }
        if (part != CodePart::Data || count <= mostDataRows || !isFirstOfPart(begin))
            return begin;
        for (std::size_t i = begin; i < begin + firstDataRows; ++i)
            addLine(i);
        addFold(CodeWords::more(count - firstDataRows - 1));
        addLine(end - 1);
        return end;
    }

    void addFold(const QString &words)
    {
        m_picture.rows.push_back({{}, words});
        m_picture.places.push_back(-1);
    }

    void addLine(std::size_t index)
    {
        const CodeLine &line = m_lines[index];
        const auto found = std::ranges::find(m_executed, index);
        const int place =
            found == m_executed.end() ? -1 : static_cast<int>(found - m_executed.begin());
        CodeRow row{QString::number(index + 1), line.text, keywordsOf(line.text, m_language)};
        row.isMarked = place >= 0 && place == m_picture.place;
        const bool isFirst = isFirstOfPart(index) || m_lines[index - 1].input != line.input ||
                             m_lines[index - 1].unit != line.unit;
        if (isFirst && line.text.trimmed() != u"}")
            addValue(row, line, place >= 0 && place <= m_picture.place);
        if (line.part == CodePart::Epoch && m_picture.loop == 0)
            m_picture.loop = static_cast<int>(m_picture.rows.size());
        if (row.isMarked)
            m_picture.marked = static_cast<int>(m_picture.rows.size());
        m_picture.rows.push_back(std::move(row));
        m_picture.places.push_back(place);
    }

    /// Adds what a line made, once it is done; before that, what was there.
    void addValue(CodeRow &row, const CodeLine &line, bool isDone) const
    {
        const qint64 step = m_reading.facts.number;
        const UnitReading &unit = m_reading.units[static_cast<std::size_t>(line.unit)];
        switch (line.part) {
        case CodePart::Epoch:
            row.value = isStart() ? QString() : showCount(m_reading.facts.epoch);
            return;
        case CodePart::FallingRate:
            if (!isStart())
                row.value = m_numbers.number(shownRateIn(m_reading.facts.epoch, m_run.settings()));
            return;
        case CodePart::Row:
            if (!isStart())
                row.value = presented();
            row.isNew = isDone && !isStart();
            return;
        case CodePart::Sum:
            row.isParting = isDone && m_picture.parting && m_picture.parting->isHere;
            return addResult(row, unit.sum, isDone);
        case CodePart::Output:
            addResult(row, unit.output, isDone);
            if (isDone && !isStart() && m_reading.units.size() == 1)
                row.value += className(unit.output);
            return;
        case CodePart::Error:
            return addResult(row, unit.error, isDone);
        case CodePart::WholeError:
            return addResult(row, m_reading.whole->error, isDone);
        case CodePart::Weight:
            if (line.input >= 0)
                addLink(row, unit.links[static_cast<std::size_t>(line.input)], isDone);
            else
                addWeights(row, unit, isDone);
            return;
        case CodePart::WeightSum:
            if (line.input >= 0)
                addSum(row, unit.links[static_cast<std::size_t>(line.input)], isDone);
            else
                addSums(row, unit, isDone);
            return;
        case CodePart::BiasSum:
            if (unit.bias)
                addSum(row, *unit.bias, isDone);
            return;
        case CodePart::Bias:
            if (unit.bias)
                addLink(row, *unit.bias, isDone);
            return;
        case CodePart::Count:
            if (!isStart())
                row.value = showCount(mistakesUpTo(isDone ? step : step - 1));
            row.isNew = isDone && m_reading.facts.isMistake;
            return;
        case CodePart::Keep:
            if (m_reading.kept && (isDone || (keepsBest() && m_reading.kept->since < step)))
                row.value = kept();
            row.isNew = isDone;
            return;
        default:
            return;
        }
    }

    [[nodiscard]] QString presented() const
    {
        std::vector<Number> inputs;
        for (const LinkReading &link : m_reading.units.front().links)
            inputs.push_back(link.input);
        const Number target = m_reading.whole ? m_reading.whole->target
                                              : m_reading.units.front().target.value_or(Number());
        return m_numbers.vector(inputs) + QStringLiteral(" → ") + m_numbers.number(target) +
               className(target);
    }

    /// Returns what the data call the class that this number stands for, to follow it; empty where
    /// it is called by the number, and of 0 where that is no class.
    [[nodiscard]] QString className(const Number &number) const
    {
        const int sign = signOf(number);
        if (sign == 0 && m_run.settings().targets == Targets::Bipolar)
            return {};
        constexpr int longest = 24; // letters: more would leave the program no room
        QString name = classLabel(m_run.data(), sign > 0 ? 1 : 0);
        bool isNumber = false;
        name.toDouble(&isNumber);
        if (name.size() > longest)
            name = name.first(longest - 1) + u'…';
        return isNumber || name.isEmpty() ? QString() : QStringLiteral(": ") + name;
    }

    void addResult(CodeRow &row, const Number &value, bool isDone) const
    {
        if (isStart())
            return;
        row.value = isDone ? m_numbers.number(value) : QStringLiteral("…");
        row.isNew = isDone;
    }

    void addLink(CodeRow &row, const LinkReading &link, bool isDone) const
    {
        row.value = m_numbers.number(isDone ? link.after : link.weight);
        row.isNew = isDone && link.after != link.weight;
    }

    /// Adds what the changes of the epoch add up to.
    void addSum(CodeRow &row, const LinkReading &link, bool isDone) const
    {
        if (!link.sum)
            return;
        row.value = m_numbers.number(isDone ? link.sum->after : link.sum->before);
        row.isNew = isDone && link.sum->after != link.sum->before;
    }

    void addSums(CodeRow &row, const UnitReading &unit, bool isDone) const
    {
        std::vector<Number> sums;
        for (const LinkReading &link : unit.links) {
            if (!link.sum)
                return;
            sums.push_back(isDone ? link.sum->after : link.sum->before);
            row.isNew = row.isNew || (isDone && link.sum->after != link.sum->before);
        }
        row.value = m_numbers.vector(sums);
    }

    void addWeights(CodeRow &row, const UnitReading &unit, bool isDone) const
    {
        std::vector<Number> weights;
        for (const LinkReading &link : unit.links) {
            weights.push_back(isDone ? link.after : link.weight);
            row.isNew = row.isNew || (isDone && link.after != link.weight);
        }
        row.value = m_numbers.vector(weights);
    }

    /// Returns the weights that are kept, and the bias.
    [[nodiscard]] QString kept() const
    {
        std::vector<Number> numbers = m_reading.kept->weights;
        if (m_reading.kept->bias)
            numbers.push_back(*m_reading.kept->bias);
        return m_numbers.vector(numbers);
    }

    /// Returns the mistakes of the present epoch up to a step.
    [[nodiscard]] qint64 mistakesUpTo(qint64 step) const
    {
        const qint64 before = m_run.clock().endOf(m_reading.facts.epoch - 1);
        return m_run.mistakesUpTo(step) - m_run.mistakesUpTo(before);
    }

    const Run &m_run;
    const std::vector<CodeLine> &m_lines;
    CodeLanguage m_language;
    CodeNumbers m_numbers;
    Reading m_reading;
    std::vector<std::size_t> m_executed;
    CodePicture m_picture;
};

} // namespace

qint64 codeEpochs(qint64 epoch)
{
    constexpr qint64 usual = CodeLength().epochs;
    constexpr qint64 factor = 10;
    if (epoch <= usual)
        return usual;
    qint64 epochs = factor * factor;
    while (epochs < epoch)
        epochs *= factor;
    return epochs;
}

CodePicture codePicture(const Run &run, const std::vector<CodeLine> &lines, CodeLanguage language,
                        int place, const FloatParting *parting)
{
    return CodeComposer(run, lines, language, parting).picture(place);
}

} // namespace frontera
