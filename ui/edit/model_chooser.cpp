// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/model_chooser.h"

#include "core/models/models.h"
#include "core/settings/settings.h"
#include "ui/words/model_words.h"

#include <QEvent>

namespace frontera {

ModelChooser::ModelChooser(QWidget *parent)
    : ComboBox(parent)
{
    connect(this, &QComboBox::activated, this, [this](int row) {
        Q_EMIT modelChosen(*models()[static_cast<std::size_t>(itemData(row).toInt())]);
    });
    retranslate();
}

bool ModelChooser::show(const Model &model, const Dataset &data)
{
    clear();
    const auto all = models();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!all[i]->takes(data))
            continue;
        addItem(modelName(*all[i]), static_cast<int>(i));
        if (all[i] == &model)
            setCurrentIndex(count() - 1);
    }
    return count() > 1;
}

void ModelChooser::changeEvent(QEvent *event)
{
    ComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ModelChooser::retranslate()
{
    const auto all = models();
    for (int row = 0; row < count(); ++row)
        setItemText(row, modelName(*all[static_cast<std::size_t>(itemData(row).toInt())]));
    setAccessibleName(tr("What learns"));
    setToolTip(tr("What learns: one neuron, or three of which each learns a gate (T)"));
}

} // namespace frontera
