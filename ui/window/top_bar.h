// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;

namespace frontera {

/// Above the plot: the data, the settings and two doors, in one row; where that is too narrow the
/// settings have a row of their own below.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    /// The three parts, from left to right; the bar takes them over.
    TopBar(QWidget *data, QWidget *settings, QWidget *doors, QWidget *parent = nullptr);

    /// That of one row is only wished for.
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_data;
    QWidget *m_settings;
    QWidget *m_doors;
    QGridLayout *m_grid;
    bool m_isOneRow = true;
};

} // namespace frontera
