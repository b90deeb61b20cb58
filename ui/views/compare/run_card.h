// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"
#include "ui/widgets/card.h"

class QLabel;

namespace frontera {

class BoundaryPlot;
class Explainer;
class Run;

/// One of two runs beside each other: what it learns and how, its plot, and how far it is.
class RunCard : public Card
{
    Q_OBJECT

public:
    /// The explainer is that of the run.
    RunCard(const Run &run, const Explainer &explainer, QWidget *parent);

    [[nodiscard]] BoundaryPlot *plot() const { return m_plot; }
    void setTheme(const Theme &theme);
    /// In pixels; 0 for the usual letters.
    void setSmallestLetters(double pixels);
    /// Words beside the title; or none.
    void setHint(const QString &hint) { m_hintWords = hint; }
    void refresh();

private:
    const Run &m_run;
    const Explainer &m_explainer;
    Theme m_theme;
    QString m_hintWords;
    QLabel *m_title;
    QLabel *m_step; ///< each half may stand at another one
    QLabel *m_settings;
    BoundaryPlot *m_plot;
    QLabel *m_headline;
    QLabel *m_detail;
};

} // namespace frontera
