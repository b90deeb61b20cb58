// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/cell_delegate.h"

#include "ui/panels/truth_table_model.h"
#include "ui/widgets/entry_bubble.h"
#include "ui/widgets/entry_field.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <utility>

namespace frontera {

CellDelegate::CellDelegate(Check check, QWidget *table)
    : QStyledItemDelegate(table)
    , m_check(std::move(check))
{
}

void CellDelegate::say(const QString &sentence, QWidget *editor) const
{
    if (m_bubble == nullptr && !sentence.isEmpty())
        m_bubble = new EntryBubble(editor->window());
    if (m_bubble != nullptr)
        m_bubble->say(sentence, editor);
}

/// What there was before is quiet, what there is now bold.
void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto colour = index.data(Qt::ForegroundRole).value<QColor>();
    const QString before = index.data(TruthTableModel::BeforeRole).toString();
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString after = cell.text.sliced(before.size());
    if (!before.isEmpty())
        cell.text.clear();
    const QWidget *table = option.widget;
    table->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, table);
    painter->save();
    if (const int mark = index.data(TruthTableModel::MarkRole).toInt(); mark != 0)
        paintMark(painter, option.rect, mark, colour);
    if (!before.isEmpty()) {
        QFont bold = cell.font;
        bold.setBold(true);
        const int width = QFontMetrics(cell.font).horizontalAdvance(before);
        const int all = width + QFontMetrics(bold).horizontalAdvance(after);
        QRect room = option.rect;
        room.setLeft(room.center().x() - all / 2);
        painter->setFont(cell.font);
        painter->setPen(index.data(TruthTableModel::QuietRole).value<QColor>());
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, before);
        painter->setFont(bold);
        painter->setPen(colour);
        painter->drawText(room.adjusted(width, 0, all, 0), Qt::AlignLeft | Qt::AlignVCenter, after);
    }
    painter->restore();
}

/// Draws rings as those in the plot: solid around what was presented, dashed around what comes
/// next, one within the other where that is the same.
void CellDelegate::paintMark(QPainter *painter, const QRect &cell, int mark, const QColor &colour)
{
    const double outer = std::min(0.3 * cell.height(), 0.42 * cell.width());
    const QPointF centre = QRectF(cell).center();
    QPen pen(colour, std::max(1.5, outer / 4));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(pen);
    const bool isPresented = (mark & TruthTableModel::Presented) != 0;
    if (isPresented) {
        const double radius = mark == TruthTableModel::Presented ? outer : outer / 2;
        painter->drawEllipse(centre, radius, radius);
    }
    if ((mark & TruthTableModel::Next) == 0)
        return;
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({1.4, 1.4});
    painter->setPen(pen);
    painter->drawEllipse(centre, outer, outer);
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    constexpr int characters = 11; // most numbers are seen whole
    auto *field = new EntryField(characters, parent);
    field->setFont(option.font);
    field->setAlignment(Qt::AlignCenter);
    field->setCheck([check = m_check, cell = QPersistentModelIndex(index)](const QString &text) {
        return check(cell, text);
    });
    field->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    connect(field, &EntryField::sentenceChanged, this,
            [this, field] { say(field->sentence(), field); });
    connect(field, &QObject::destroyed, this, [this] { say({}, nullptr); });
    return field;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = static_cast<EntryField *>(editor);
    field->setAccepted(index.data(Qt::EditRole).toString());
    field->selectAll();
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    const auto *field = static_cast<const EntryField *>(editor);
    if (!field->isWrong())
        model->setData(index, field->text(), Qt::EditRole);
    // Qt has this function const; a signal is not.
    Q_EMIT const_cast<CellDelegate *>(this)->refused(field->sentence());
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    // A number may need more room than its cell has.
    QRect cell = option.rect;
    const int missing = std::max(0, editor->sizeHint().width() - cell.width());
    cell.adjust(-missing / 2, 0, missing / 2, 0);
    const QWidget *parent = editor->parentWidget();
    cell.moveLeft(std::clamp(cell.left(), 0, std::max(0, parent->width() - cell.width())));
    editor->setGeometry(cell);
}

bool CellDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnd = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab ||
                           key == Qt::Key_Backtab;
        const auto *field = qobject_cast<const EntryField *>(editor);
        if (isEnd && field != nullptr && field->isWrong())
            return true;
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace frontera
