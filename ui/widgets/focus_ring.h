// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace frontera {

/// The one ring around the control that has the keyboard, in any window: 2 pixels wide, 2 pixels
/// beside it. It lies over its neighbours and lets the mouse through. Buttons, lists to choose
/// from and sliders have it; fields have a strong outline of their own.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

    /// Returns the distance of the ring's outer edge from the control.
    static constexpr int margin = 4;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *widget);
    /// Lets go of the widget that had the ring.
    void leave();
    void place();

    QPointer<QWidget> m_widget;
    QPointer<QWidget> m_ring;
    QList<QPointer<QWidget>> m_watched; ///< the widget and what it lies in
};

} // namespace frontera
