// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/truth_table.h"

#include "core/learning/timeline.h"
#include "ui/panels/cell_delegate.h"
#include "ui/panels/truth_table_model.h"
#include "ui/point_tool.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace frontera {

TruthTable::TruthTable(const Timeline &timeline, PointTool &points, QWidget *parent)
    : Card(parent)
    , m_timeline(timeline)
    , m_points(points)
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
    m_table->setWordWrap(false); // a number would break at its point
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    auto *cells =
        new CellDelegate([this](const QModelIndex &index,
                                const QString &text) { return m_model->problem(index, text); },
                         m_table);
    m_table->setItemDelegate(cells);
    connect(cells, &CellDelegate::refused, this, &TruthTable::entryRefused);
    connect(m_model, &TruthTableModel::editWanted, this, &TruthTable::editWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (m_isEditable && row.isValid())
                    m_points.choose(row.row());
            });
    connect(&m_points, &PointTool::changed, this, [this] {
        setEditable(m_points.isActive());
        showChosen();
    });
    m_isEditable = true;
    setEditable(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setTextScale(1);
}

void TruthTable::setEditable(bool isEditable)
{
    if (m_isEditable == isEditable)
        return;
    m_isEditable = isEditable;
    m_model->setEditable(isEditable);
    m_table->setEditTriggers(isEditable ? QAbstractItemView::DoubleClicked |
                                              QAbstractItemView::EditKeyPressed |
                                              QAbstractItemView::AnyKeyPressed
                                        : QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(isEditable ? QAbstractItemView::SingleSelection
                                         : QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(isEditable ? Qt::StrongFocus : Qt::NoFocus);
    if (!isEditable) {
        m_table->clearSelection();
        m_table->clearFocus();
    }
    if (m_model->rowCount() > 0)
        fitHeight();
}

void TruthTable::showChosen()
{
    if (!m_isEditable)
        return;
    if (!m_points.chosen()) {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
        return;
    }
    const QModelIndex current = m_table->currentIndex();
    if (*m_points.chosen() >= m_model->rowCount() || current.row() == *m_points.chosen())
        return; // at the next refresh; or it is chosen
    const QModelIndex chosen =
        m_model->index(*m_points.chosen(), current.isValid() ? current.column() : 1);
    m_table->setCurrentIndex(chosen);
    m_table->scrollTo(chosen);
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
                       "font-size: %3pt; }"
                       "QTableView::item:selected { background: %4; color: %5; }")
            .arg(m_theme.edge.name(), m_theme.quietText.name())
            .arg(font().pointSizeF() * m_scale)
            .arg(m_theme.edge.name(), m_theme.text.name()));
}

void TruthTable::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const int right = m_model->column(TruthTableModel::Right);
    const bool isCramped = m_table->width() < 60 * m_model->columnCount();
    constexpr int narrow = 26;
    int inputs = 0; // with their names they may need more than their numbers do
    for (int column = 1; isCramped && column <= m_timeline.data().inputCount(); ++column)
        inputs += std::max(30, header->sectionSizeHint(column));
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
    showChosen();
    if (m_model->markedRow() >= 0 && !m_isEditable)
        m_table->scrollTo(m_model->index(m_model->markedRow(), 0));
    fitHeight();
}

void TruthTable::fitHeight()
{
    const int mostRows = m_isEditable ? 12 : 8; // where entries are made there is little else
    const int rows = std::min(m_model->rowCount(), mostRows);
    const int height = m_table->horizontalHeader()->sizeHint().height() +
                       rows * m_table->verticalHeader()->defaultSectionSize() + 2;
    if (m_table->height() != height)
        m_table->setFixedHeight(height);
}

} // namespace frontera
