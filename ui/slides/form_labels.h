// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFormLayout>
#include <QWidget>

namespace frontera {

/// Gives each label of a finished form room for its last letter: Qt measures a word as a whole, but
/// draws it in parts where a letter is underlined, which comes out wider by its kerning.
inline void widenLabels(const QFormLayout &form)
{
    constexpr int kerning = 4;
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem *item = form.itemAt(row, QFormLayout::LabelRole);
        if (item != nullptr && item->widget() != nullptr)
            item->widget()->setMinimumWidth(item->widget()->sizeHint().width() + kerning);
    }
}

} // namespace frontera
