// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/truth_table.h"

#include "core/learning/timeline.h"
#include "ui/words/number_words.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace frontera {

namespace {

// Columns: the mark of the row presented last, the inputs, then these, counted after the inputs.
constexpr int Mark = 0;
constexpr int FirstInput = 1;
constexpr int Target = 0;
constexpr int Sum = 1;
constexpr int Output = 2;
constexpr int Right = 3;
constexpr int CountAfterInputs = 4;

} // namespace

TruthTable::TruthTable(const Timeline &timeline, QWidget *parent)
    : Card(parent)
    , m_timeline(timeline)
    , m_theme(lightTheme())
    , m_table(new QTableWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(m_table);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setTextScale(1);
}

void TruthTable::setTextScale(double scale)
{
    m_scale = scale;
    QFont font = this->font();
    font.setPointSizeF(this->font().pointSizeF() * 1.1 * scale);
    m_table->setFont(font);
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(font).height() + 9);
    applyStyle();
    if (m_table->rowCount() > 0)
        fitHeight();
}

void TruthTable::setTheme(const Theme &theme)
{
    m_theme = theme;
    applyStyle();
}

void TruthTable::applyStyle()
{
    m_table->setStyleSheet(
        QStringLiteral("QTableWidget { background: transparent; } "
                       "QHeaderView { background: transparent; } "
                       "QHeaderView::section { background: transparent; border: none; "
                       "border-bottom: 1px solid %1; color: %2; padding: 3px 0; "
                       "font-size: %3pt; }")
            .arg(m_theme.edge.name(), m_theme.quietText.name())
            .arg(font().pointSizeF() * m_scale));
}

void TruthTable::setHeaders()
{
    QStringList headers{QString()};
    for (int i = 1; i <= m_timeline.data().inputCount(); ++i)
        headers += indexed(u'x', i);
    headers << tr("target t") << tr("sum z") << tr("output ŷ") << QString();
    m_table->setHorizontalHeaderLabels(headers);
    m_table->setAccessibleName(tr("Truth table"));
    m_table->setToolTip(tr("What the present weights make of each observation; ▸ marks the one "
                           "presented last"));
}

void TruthTable::setCell(int row, int column, const QString &text, bool marked)
{
    QTableWidgetItem *item = m_table->item(row, column);
    if (item == nullptr) {
        item = new QTableWidgetItem;
        item->setTextAlignment(Qt::AlignCenter);
        m_table->setItem(row, column, item);
    }
    item->setText(text);
    item->setBackground(marked ? QBrush(m_theme.marked) : QBrush());
    item->setForeground(m_theme.text);
}

void TruthTable::refresh(const Weights &weights, bool areOfRun)
{
    const Dataset &observations = m_timeline.data();
    const Settings &settings = m_timeline.settings();
    const int after = FirstInput + observations.inputCount();
    m_table->setRowCount(observations.observationCount());
    m_table->setColumnCount(after + CountAfterInputs);
    setHeaders();
    QHeaderView *header = m_table->horizontalHeader();
    for (const int narrow : {Mark, after + Right}) {
        header->setSectionResizeMode(narrow, QHeaderView::Fixed);
        header->resizeSection(narrow, 26);
    }
    const bool isCramped = m_table->width() < 60 * m_table->columnCount();
    for (int i = 0; i < observations.inputCount(); ++i)
        header->setSectionResizeMode(FirstInput + i, isCramped ? QHeaderView::ResizeToContents
                                                               : QHeaderView::Stretch);
    for (int row = 0; row < observations.observationCount(); ++row) {
        const auto inputs = observations.inputs(row);
        const Decimal sum = weightedSum(weights, inputs);
        const int output = activation(sum, settings);
        const int target = targetValue(observations.target(row), settings);
        const bool marked =
            areOfRun && m_timeline.position() > 0 && m_timeline.step().observation == row;
        setCell(row, Mark, marked ? QStringLiteral("▸") : QString(), marked);
        for (int i = 0; i < observations.inputCount(); ++i)
            setCell(row, FirstInput + i, showNumber(inputs[static_cast<std::size_t>(i)]), marked);
        setCell(row, after + Target, showNumber(target), marked);
        setCell(row, after + Sum, showNumber(sum), marked);
        setCell(row, after + Output, showNumber(output), marked);
        const bool right = output == target;
        setCell(row, after + Right, right ? QStringLiteral("✓") : QStringLiteral("✗"), marked);
        m_table->item(row, after + Right)->setForeground(right ? m_theme.good : m_theme.bad);
        m_table->item(row, after + Right)->setToolTip(right ? tr("right") : tr("wrong"));
        m_table->item(row, after + Sum)->setToolTip(sum.toString());
    }
    fitHeight();
}

void TruthTable::fitHeight()
{
    constexpr int mostRows = 8;
    const int rows = std::min(m_table->rowCount(), mostRows);
    const int height = m_table->horizontalHeader()->sizeHint().height() +
                       rows * m_table->verticalHeader()->defaultSectionSize() + 2;
    if (m_table->height() != height)
        m_table->setFixedHeight(height);
}

} // namespace frontera
