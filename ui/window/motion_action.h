// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace frontera {

/// The setting of whether plots move for a moment (RunPlot::setMoving()). It is remembered.
class MotionAction : public QObject
{
    Q_OBJECT

public:
    explicit MotionAction(QWidget *window);

    /// Returns the action that is checked while plots move.
    [[nodiscard]] QAction *toggle() const { return m_toggle; }
    void retranslate();

private:
    QAction *m_toggle;
};

} // namespace frontera
