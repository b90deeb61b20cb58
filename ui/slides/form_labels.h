// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFormLayout>
#include <QWidget>

namespace frontera {

/// Gives each label of a finished form the height of its field, to stand in the middle of it, and
/// widens it a little. Qt measures a word as a whole, but where a letter
/// is underlined draws it in parts, which comes out wider by the kerning: the last letter would be
/// cut.
inline void widenLabels(const QFormLayout &form)
{
    constexpr int kerning = 4;
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem *item = form.itemAt(row, QFormLayout::LabelRole);
        const QLayoutItem *field = form.itemAt(row, QFormLayout::FieldRole);
        if (item == nullptr || item->widget() == nullptr || field == nullptr)
            continue;
        const QSize label = item->widget()->sizeHint();
        item->widget()->setMinimumSize(label.width() + kerning, field->sizeHint().height());
    }
}

} // namespace frontera
