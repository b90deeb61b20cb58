// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/truth_table.h"

#include "core/learning/timeline.h"
#include "ui/panels/truth_table_model.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace frontera {

TruthTable::TruthTable(const Timeline &timeline, QWidget *parent)
    : Card(parent)
    , m_timeline(timeline)
    , m_theme(lightTheme())
    , m_model(new TruthTableModel(timeline, this))
    , m_table(new QTableView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(m_table);
    m_table->setModel(m_model);
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
    if (m_model->rowCount() > 0)
        fitHeight();
}

void TruthTable::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_model->setTheme(theme);
    applyStyle();
}

void TruthTable::applyStyle()
{
    m_table->setStyleSheet(
        QStringLiteral("QTableView { background: transparent; } "
                       "QHeaderView { background: transparent; } "
                       "QHeaderView::section { background: transparent; border: none; "
                       "border-bottom: 1px solid %1; color: %2; padding: 3px 0; "
                       "font-size: %3pt; }")
            .arg(m_theme.edge.name(), m_theme.quietText.name())
            .arg(font().pointSizeF() * m_scale));
}

void TruthTable::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const int right = m_model->column(TruthTableModel::Right);
    const bool isCramped = m_table->width() < 60 * m_model->columnCount();
    constexpr int narrow = 26;
    const int inputs = isCramped ? 30 * m_timeline.data().inputCount() : 0;
    const int room = (m_table->width() - 2 * narrow - inputs) / TruthTableModel::Right;
    m_model->setBrief(isCramped && room < header->fontMetrics().horizontalAdvance(
                                              TruthTableModel::longestHeader()));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isNarrow = column == 0 || column == right;
        const bool isInput = column > 0 && column <= m_timeline.data().inputCount();
        header->setSectionResizeMode(column, isNarrow               ? QHeaderView::Fixed
                                             : isCramped && isInput ? QHeaderView::ResizeToContents
                                                                    : QHeaderView::Stretch);
        if (isNarrow)
            header->resizeSection(column, narrow);
    }
}

void TruthTable::refresh(const Weights &weights, bool areOfRun)
{
    m_table->setAccessibleName(tr("Truth table"));
    m_table->setToolTip(tr("What the present weights make of each observation; ▸ marks the one "
                           "presented last"));
    m_model->show(weights, areOfRun);
    fitColumns();
    if (m_model->markedRow() >= 0)
        m_table->scrollTo(m_model->index(m_model->markedRow(), 0));
    fitHeight();
}

void TruthTable::fitHeight()
{
    constexpr int mostRows = 8;
    const int rows = std::min(m_model->rowCount(), mostRows);
    const int height = m_table->horizontalHeader()->sizeHint().height() +
                       rows * m_table->verticalHeader()->defaultSectionSize() + 2;
    if (m_table->height() != height)
        m_table->setFixedHeight(height);
}

} // namespace frontera
