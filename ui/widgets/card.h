// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace frontera {

/// A quiet panel with rounded corners, in the colours of the palette.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    /// Sets the colour of a band along the left edge; an invalid colour removes it.
    void setBand(const QColor &colour);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_band;
};

} // namespace frontera
