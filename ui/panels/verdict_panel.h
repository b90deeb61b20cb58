// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"
#include "ui/widgets/card.h"

class QLabel;

namespace frontera {

class Run;
struct Verdict;

/// Where the run stands, in one plain sentence.
class VerdictPanel : public Card
{
    Q_OBJECT

public:
    explicit VerdictPanel(const Run &run, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// How large the letters are, relative to the widget's font.
    /// Room is kept for so many lines of headline and detail each, lest what is below jump.
    void setTextScale(double scale, int lines = 2);
    /// Words at the right; or none.
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
