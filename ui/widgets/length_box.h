// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDoubleSpinBox>

namespace frontera {

/// A box for a length that is typed with "." or "," in any language: Qt's own box would read "2.5"
/// as 25 where the comma is the decimal point.
class LengthBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit LengthBox(QWidget *parent = nullptr);

    QValidator::State validate(QString &text, int &position) const override;
    double valueFromText(const QString &text) const override;

private:
    [[nodiscard]] QString withPoint(const QString &text) const;
};

} // namespace frontera
