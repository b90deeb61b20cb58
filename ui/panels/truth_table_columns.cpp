// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How wide the columns of a truth table are.

#include "core/run/run.h"
#include "ui/panels/truth_table.h"
#include "ui/panels/truth_table_model.h"

#include <QHeaderView>
#include <QTableView>
#include <algorithm>

namespace frontera {

/// Measures how wide the columns of the inputs should be. That takes a look at every row, so it is
/// done once for the same data.
void TruthTable::measureInputs()
{
    const Dataset &data = m_model->dataset();
    if (m_measured.isSharedWith(data) && !m_inputs.empty())
        return;
    m_measured = data;
    m_inputs.clear();
    m_model->setShownNames({});
    const QAbstractItemView *cells = m_table;
    for (int column = 1; column <= data.inputCount(); ++column) {
        const int numbers = std::max({leastInput, inLetters(14), cells->sizeHintForColumn(column)});
        const int name = m_table->horizontalHeader()->sectionSizeHint(column);
        m_inputs.push_back({numbers, std::max(numbers, name)});
    }
}

/// Gives room to numbers before words. Where there is too little, the heads after the inputs become
/// letters, then the inputs' names are cut, then the table scrolls. No width depends on the
/// weights, or the columns would move with every step.
void TruthTable::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->ensurePolished(); // or its old letters would be measured
    const int target = m_model->column(TruthTableModel::Target);
    const int sum = m_model->column(TruthTableModel::Sum);
    const int output = m_model->column(TruthTableModel::Output);
    const int right = m_model->column(TruthTableModel::Right);
    measureInputs();
    int numbers = 0;
    int names = 0;
    for (const InputWidth &input : m_inputs) {
        numbers += input.numbers;
        names += input.name;
    }
    const int narrow = std::max(26, inLetters(18)); // the mark, and whether it is right
    const int hiddenWidth = std::max(36, inLetters(25));
    const int least = std::max(leastWidth, inLetters(18));
    const int room = header->width() - 2 * narrow - m_model->hiddenCount() * hiddenWidth;
    const QFontMetrics figures(m_table->font());
    const int margin = 10;
    const int digits = figures.horizontalAdvance(QStringLiteral("−1.23…e45")) + margin;
    m_model->setBrief(false);
    int targetWidth = header->sectionSizeHint(target);
    int outputWidth = header->sectionSizeHint(output);
    int sumWidth = std::max(digits, header->sectionSizeHint(sum));
    const int spare = room - names - targetWidth - sumWidth - outputWidth;
    const int figure = std::max(1, figures.horizontalAdvance(u'0')); // 0 at 1 dot per inch
    // By so much a sign and an ellipsis may be wider than two figures.
    const int wider = std::max(0, figures.horizontalAdvance(QStringLiteral("−…")) - 2 * figure);
    // The last digits of floats tell them from decimals: these come before the words of the heads.
    const bool isFloat = m_run.settings().arithmetic == Arithmetic::Float;
    constexpr int floatLength = 20; // "−0.20000000000000004"
    const int whole = isFloat ? floatLength * figure + wider + margin : 0;
    // From the back row, words are to keep apart.
    const int air = m_mostHeight > 0 ? (target + 2) * inLetters(5) : 0;
    const bool isTight = spare < std::max(air, whole - sumWidth);
    m_model->setBrief(isTight);
    const int two =
        std::max(whole, figures.horizontalAdvance(QStringLiteral("−0.15 → −0.25")) + margin);
    const int sumExtra = std::clamp(two - sumWidth, 0, std::max(0, spare));
    sumWidth += sumExtra;                                    // before and after a step
    int each = std::max(0, spare - sumExtra) / (target + 2); // what is over is shared by all
    int cut = 0;
    if (isTight) {
        targetWidth = outputWidth = least;
        const int left = room - targetWidth - outputWidth;
        sumWidth = std::max(left - names, digits);
        each = m_mostHeight > 0 ? (sumWidth - digits) / (target + 2) : 0;
        sumWidth -= each * (target + 2);
        cut = std::clamp(names + sumWidth - left, 0, names - numbers);
    }
    QFont small = header->font();
    small.setPointSizeF(font().pointSizeF() * m_scale); // as in applyStyle()
    const QFontMetrics letters(small);
    const int most = std::max(1, names - numbers);
    QStringList shown;
    for (int column = 1; column < target; ++column) {
        const InputWidth &input = m_inputs[static_cast<std::size_t>(column) - 1];
        const int own = cut * (input.name - input.numbers);
        const int width = input.name - (own + most - 1) / most + each; // cut by no less
        header->resizeSection(column, width);
        shown += letters.elidedText(m_model->nameBelow(column - 1), Qt::ElideRight, width - 6);
    }
    m_model->setShownNames(cut > 0 ? shown : QStringList());
    header->resizeSection(0, narrow);
    header->resizeSection(target, targetWidth + each);
    for (int hidden = 1; hidden <= m_model->hiddenCount(); ++hidden)
        header->resizeSection(target + hidden, hiddenWidth);
    header->resizeSection(sum, sumWidth + each);
    header->resizeSection(output, outputWidth + each);
    QFont bold = m_table->font();
    bold.setBold(true);
    const QFontMetrics widest(bold);
    const auto fitsSum = [widest, room = sumWidth + each - margin / 2](const QString &words) {
        return widest.horizontalAdvance(words) <= room;
    };
    m_model->setRoom(fitsSum, widest.horizontalAdvance(QStringLiteral("−1 → −1")) <=
                                  outputWidth + each - margin / 2);
    header->resizeSection(right, narrow);
    constexpr qsizetype fewest = 9; // of showNumber()
    const qsizetype fitting = (sumWidth + each - margin - wider) / figure;
    m_model->setSumLength(std::max(fewest, fitting));
    const bool isTooWide = room < numbers + 2 * least + digits;
    m_table->setHorizontalScrollBarPolicy(isTooWide ? Qt::ScrollBarAlwaysOn
                                                    : Qt::ScrollBarAlwaysOff);
}

} // namespace frontera
