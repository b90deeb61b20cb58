// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/combo_box.h"

namespace frontera {

class Dataset;
struct Model;

/// A box that chooses what is trained, among the models that can learn from the data.
class ModelChooser : public ComboBox
{
    Q_OBJECT

public:
    explicit ModelChooser(QWidget *parent = nullptr);

    /// Offers the models for these data, with this one chosen. Returns true if there are several.
    bool show(const Model &model, const Dataset &data);

Q_SIGNALS:
    /// Tells that the person chose another model.
    void modelChosen(const frontera::Model &model);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace frontera
