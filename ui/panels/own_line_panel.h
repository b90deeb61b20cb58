// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"
#include "ui/widgets/card.h"

class QAction;
class QLabel;

namespace frontera {

class KeyButton;
class OwnLineTool;
class Run;
struct Explanation;

/// A panel about the line placed by hand: how many observations it gets right, the most so far,
/// and, where no line gets more, a button that opens the proof.
class OwnLinePanel : public Card
{
    Q_OBJECT

public:
    /// `why` opens the proof.
    OwnLinePanel(const Run &run, const OwnLineTool &tool, QAction *why, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Sets the size of letters, relative to the widget's font.
    void setTextScale(double scale);
    /// Leaves out the hint how to move the line.
    void setBrief(bool isBrief);
    void refresh(const Explanation &explanation);

private:
    const Run &m_run;
    const OwnLineTool &m_tool;
    const QAction *m_whyAction;
    Theme m_theme;
    QLabel *m_score;
    QLabel *m_best;
    QLabel *m_equation;
    QLabel *m_hint;
    KeyButton *m_why;
};

} // namespace frontera
