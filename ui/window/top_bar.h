// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;

namespace frontera {

class AtHand;

/// The bar above the plot: the data, the settings, and what is wanted at any time, in one row.
/// Where that is too narrow, the settings have a row of their own below.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    /// Takes the three parts, from left to right, and their ownership.
    TopBar(QWidget *data, QWidget *settings, AtHand *atHand, QWidget *parent = nullptr);

    /// Returns the width that two rows need: one row is preferred, but not required.
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_data;
    QWidget *m_settings;
    AtHand *m_atHand;
    QGridLayout *m_grid;
    bool m_isOneRow = true;
};

} // namespace frontera
