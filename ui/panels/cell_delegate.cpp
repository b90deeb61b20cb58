// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/cell_delegate.h"

#include "ui/widgets/entry_bubble.h"
#include "ui/widgets/entry_field.h"

#include <QKeyEvent>
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
