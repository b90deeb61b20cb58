// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"
#include "ui/widgets/card.h"

class QLabel;

namespace frontera {

class Run;
struct Verdict;

/// A panel that says in one sentence where the run stands: Verdict.
class VerdictPanel : public Card
{
    Q_OBJECT

public:
    explicit VerdictPanel(const Run &run, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Sets the size of letters, relative to the widget's font, and keeps room for `lines` lines
    /// each of headline and detail, so that the panels below do not jump.
    void setTextScale(double scale, int lines = 2);
    /// Sets the words at the right; empty for none.
    void setAside(const QString &words);
    void show(const Verdict &verdict);

private:
    const Run &m_run;
    Theme m_theme;
    QLabel *m_headline;
    QLabel *m_detail;
    QLabel *m_aside;
};

} // namespace frontera
