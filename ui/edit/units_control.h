// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/edit/field_control.h"

#include <array>

class QComboBox;

namespace frontera {

/// The control of the gates of three units: a box with all sixteen gates for each.
class UnitsControl final : public FieldControl
{
    Q_OBJECT

public:
    UnitsControl(const Field &field, const UnitsKind &kind, EnteredSettings &entered, QWidget *bar);

    void show() override;
    void retranslate() override;

private:
    UnitsKind m_kind;
    std::array<QComboBox *, std::tuple_size_v<GateUnits>> m_boxes = {};
};

} // namespace frontera
