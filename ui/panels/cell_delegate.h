// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QStyledItemDelegate>
#include <functional>

namespace frontera {

class EntryBubble;

/// Draws the cells of a TruthTableModel, with their marks and with what the step changed, and edits
/// their numbers: a text that `check` refuses is marked, and a
/// sentence says why; Return and Tab then leave the editor open. If the focus leaves it, the editor
/// closes and the cell keeps its value.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Returns what is wrong with a text for a cell, or an empty string.
    using Check = std::function<QString(const QModelIndex &, const QString &)>;

    CellDelegate(Check check, QWidget *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    /// Tells that the editor closed on an entry that could not be taken: `sentence` says why. Empty
    /// after an entry that was taken.
    void refused(const QString &sentence);

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    static void paintMark(QPainter *painter, const QRect &cell, int mark, const QColor &colour);
    void say(const QString &sentence, QWidget *editor) const;

    Check m_check;
    mutable QPointer<EntryBubble> m_bubble; ///< in the editor's window; null until first needed
};

} // namespace frontera
