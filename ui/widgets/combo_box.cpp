// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/combo_box.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <algorithm>
#include <cmath>

namespace frontera {

ComboBox::ComboBox(QWidget *parent)
    : QComboBox(parent)
{
    const QAbstractItemModel *entries = model();
    connect(entries, &QAbstractItemModel::dataChanged, this, &ComboBox::resizeSoon);
    connect(entries, &QAbstractItemModel::rowsInserted, this, &ComboBox::resizeSoon);
    connect(entries, &QAbstractItemModel::rowsRemoved, this, &ComboBox::resizeSoon);
    connect(entries, &QAbstractItemModel::modelReset, this, &ComboBox::resizeSoon);
}

void ComboBox::setPlaceholderText(const QString &words)
{
    QComboBox::setPlaceholderText(words);
    resizeSoon();
}

/// Returns the size for the entries by the rules of Qt's own boxes, of entries without icons.
QSize ComboBox::sizeHint() const
{
    if (m_hint.isValid())
        return m_hint;
    const QFontMetrics metrics = fontMetrics();
    const int letters = std::max(minimumContentsLength(), count() == 0 ? 7 : 0);
    int width = std::max(letters * metrics.horizontalAdvance(u'x'),
                         metrics.boundingRect(placeholderText()).width());
    for (int row = 0; row < count(); ++row)
        width = std::max(width, metrics.boundingRect(itemText(row)).width());
    const int height = std::max(static_cast<int>(std::ceil(QFontMetricsF(metrics).height())), 14);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    m_hint = style()->sizeFromContents(QStyle::CT_ComboBox, &option, {width, height + 2}, this);
    return m_hint;
}

void ComboBox::changeEvent(QEvent *event)
{
    m_hint = {};
    if (event->type() == QEvent::FontChange && findChild<QAbstractItemView *>() == nullptr)
        QWidget::changeEvent(event); // QComboBox would make the list to give it the font
    else
        QComboBox::changeEvent(event);
}

void ComboBox::resizeSoon()
{
    m_hint = {};
    updateGeometry();
}

} // namespace frontera
