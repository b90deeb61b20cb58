// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/look_table.h"

#include "ui/base/bar_scale.h"
#include "ui/base/theme.h"
#include "ui/data/look_header.h"
#include "ui/data/look_model.h"
#include "ui/words/look_words.h"

#include <QAction>
#include <QActionGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <algorithm>

namespace frontera {

namespace {

constexpr int rowPixels = 24;
constexpr int lineNumbers = 36;   // the width of their column
constexpr int widestColumn = 220; // of a column
constexpr int cellInset = 5;      // of the words of a cell, to stand below those of the head

/// Draws cells; the present one is marked, as the ring is around the field in the head, and so are
/// all of several columns that are chosen.
class CellPainter : public QStyledItemDelegate
{
public:
    explicit CellPainter(LookTable *table)
        : QStyledItemDelegate(table)
        , m_table(table)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell(option);
        if ((cell.state & QStyle::State_HasFocus) != 0 || m_table->isChosen(index.column()))
            painter->fillRect(cell.rect, themeFor(cell.palette).marked);
        cell.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected);
        cell.rect.adjust(scaled(*m_table, cellInset), 0, 0, 0);
        QStyledItemDelegate::paint(painter, cell, index);
    }

private:
    const LookTable *m_table;
};

} // namespace

LookTable::LookTable(LookModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_header(new LookHeader(this))
{
    setObjectName(QStringLiteral("lookTable"));
    setHorizontalHeader(m_header);
    setModel(model);
    setItemDelegate(new CellPainter(this));
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectColumns);
    QPalette colours;
    colours.setColor(QPalette::Highlight, Qt::transparent); // CellPainter marks what is chosen
    setPalette(colours);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    setCornerButtonEnabled(false);
    fitRows();
    connect(m_header, &LookHeader::pressed, this, &LookTable::press);
}

void LookTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(scaled(*this, rowPixels));
    verticalHeader()->setMinimumWidth(scaled(*this, lineNumbers));
}

void LookTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

bool LookTable::isChosen(int column) const
{
    return m_chosen.size() > 1 && m_chosen.contains(column);
}

void LookTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    m_chosen.clear();
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int column = range.left(); column <= range.right(); ++column)
            m_chosen += column;
    }
    std::ranges::sort(m_chosen);
    m_header->setChosen(m_chosen.size() > 1 ? m_chosen : QList<int>());
    viewport()->update();
}

/// Does what a click on a column's head is for: with Shift all columns from the present one are
/// chosen, with Ctrl this one, too, or no more.
void LookTable::press(int column, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = m_model->index(std::max(0, currentIndex().row()), column);
    using Flag = QItemSelectionModel::SelectionFlag;
    if ((modifiers & Qt::ShiftModifier) != 0 && currentIndex().isValid()) {
        const QItemSelection range(m_model->index(0, std::min(column, currentIndex().column())),
                                   m_model->index(0, std::max(column, currentIndex().column())));
        selectionModel()->select(range, Flag::ClearAndSelect | Flag::Columns);
    } else if ((modifiers & Qt::ControlModifier) != 0) {
        selectionModel()->setCurrentIndex(index, Flag::Toggle | Flag::Columns);
    } else {
        openRoles(column);
    }
}

void LookTable::show(const CsvLook &look, const CsvChoices &choices)
{
    const QModelIndex current = currentIndex();
    const QList<int> chosen = m_chosen;
    const int across = horizontalScrollBar()->value();
    const int down = verticalScrollBar()->value();
    m_model->show(look, choices, themeFor(palette()));
    // A reset forgets it.
    setCurrentIndex(m_model->index(current.row(), current.column()));
    for (const int column : chosen) {
        if (chosen.size() > 1 && column < m_model->columnCount() && m_model->rowCount() > 0)
            selectionModel()->select(m_model->index(0, column),
                                     QItemSelectionModel::Select | QItemSelectionModel::Columns);
    }
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int needed = std::max(sizeHintForColumn(column) + 2 * scaled(*this, cellInset),
                                    m_header->sectionSizeHint(column));
        m_header->resizeSection(column, std::min(needed, scaled(*this, widestColumn)));
    }
    horizontalScrollBar()->setValue(across);
    verticalScrollBar()->setValue(down);
    const int row = m_model->wrongRow();
    if (row >= 0)
        scrollTo(m_model->index(row, std::max(0, m_model->wrongColumn())), EnsureVisible);
}

void LookTable::openRoles(int column)
{
    const std::vector<ColumnFacts> &columns = m_model->look().outcome.facts.columns;
    const auto place = static_cast<std::size_t>(column);
    if (place >= columns.size() || m_model->look().isHead)
        return;
    const bool areSeveral = isChosen(column);
    if (!areSeveral && (m_chosen != QList{column} || currentIndex().column() != column))
        setCurrentIndex(m_model->index(std::max(0, currentIndex().row()), column));
    const QList<int> chosen = areSeveral ? m_chosen : QList{column};
    const bool areAlike = std::ranges::all_of(chosen, [&](int other) {
        return columns[static_cast<std::size_t>(other)].role == columns[place].role;
    });
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("roles"));
    menu->setFont(font());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    if (areSeveral) {
        menu->addAction(LookWords::columns(chosen.size()))->setEnabled(false);
        menu->addSeparator();
    }
    for (const ColumnRole role : {ColumnRole::Input, ColumnRole::Target, ColumnRole::LeftOut}) {
        QAction *action = menu->addAction(LookWords::role(role));
        group->addAction(action);
        action->setCheckable(true);
        action->setChecked(areAlike && role == columns[place].role);
        action->setEnabled(!areSeveral || role != ColumnRole::Target); // of which there is one
        if (action->isChecked())
            menu->setActiveAction(action);
        connect(action, &QAction::triggered, this,
                [this, chosen, role] { Q_EMIT roleChosen(chosen, role); });
    }
    const QRect field = m_header->fieldOf(column);
    menu->setMinimumWidth(field.width());
    menu->popup(m_header->viewport()->mapToGlobal(field.bottomLeft() + QPoint(0, 2)));
}

void LookTable::keyPressEvent(QKeyEvent *event)
{
    const bool isToggle = event->key() == Qt::Key_Space && event->modifiers() != Qt::NoModifier;
    switch (isToggle ? 0 : event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Menu:
        openRoles(std::max(0, currentIndex().column()));
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void LookTable::showRing()
{
    m_header->setRing(hasFocus() && currentIndex().isValid() ? currentIndex().column() : -1);
}

void LookTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->columnCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
    showRing();
}

void LookTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        showRing();
}

void LookTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    showRing();
}

} // namespace frontera
