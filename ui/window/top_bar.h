// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace frontera {

class AtHand;
class SettingsLine;

/// The bar above the plot: the data, the settings in one line, and what is wanted at any time.
/// Below them the controls of the settings, while they are open.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    /// Takes the parts of the row, from left to right, and their ownership.
    TopBar(QWidget *data, SettingsLine *line, AtHand *atHand, QWidget *parent = nullptr);

    /// Takes the controls of the settings.
    void addBelow(QWidget *settings);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    SettingsLine *m_line;
    AtHand *m_atHand;
    QVBoxLayout *m_rows;
};

} // namespace frontera
