// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/edit/field_control.h"

class QCheckBox;
class QComboBox;

namespace frontera {

/// The control of a truth value: a box to be ticked.
class FlagControl final : public FieldControl
{
    Q_OBJECT

public:
    FlagControl(const Field &field, const FlagKind &kind, EnteredSettings &entered, QWidget *bar);

    void show() override;
    void retranslate() override;

private:
    FlagKind m_kind;
    QCheckBox *m_box;
};

/// The control of one of several values: a box with their words.
class ChoiceControl final : public FieldControl
{
    Q_OBJECT

public:
    ChoiceControl(const Field &field, const ChoiceKind &kind, EnteredSettings &entered,
                  QWidget *bar);

    void show() override { showValue(); }
    void setEnabled(bool isEnabled) override;
    void retranslate() override;

private:
    void showWords();
    void showValue();

    ChoiceKind m_kind;
    QComboBox *m_box;
};

} // namespace frontera
