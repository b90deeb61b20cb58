// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"
#include "ui/widgets/card.h"

#include <vector>

class QHBoxLayout;
class QLabel;

namespace frontera {

class BoundaryPlot;
class Explainer;
class Run;

/// A card with one of two runs beside each other: its data and settings, its plot, and its verdict.
class RunCard : public Card
{
    Q_OBJECT

public:
    /// `explainer` is that of the run.
    RunCard(const Run &run, const Explainer &explainer, QWidget *parent);

    [[nodiscard]] BoundaryPlot *plot() const { return m_plot; }
    void setTheme(const Theme &theme);
    /// Sets the size of letters in pixels; 0 for the usual one.
    void setSmallestLetters(double pixels);
    /// Makes letters no smaller than those of the bars around the view (base/bar_scale.h).
    void scaleBars(double factor);
    /// Sets the words beside the title, shown at the next refresh(); empty for none.
    void setHint(const QString &hint) { m_hintWords = hint; }
    /// Sets a sentence that follows the verdict from the next refresh() on; empty for none.
    void setReason(const QString &sentence) { m_reason = sentence; }
    void refresh();
    /// Returns how high the words around the plot have to be in the card's width, from top to
    /// bottom. The last has two lines even where one would do, so that the plot keeps its height
    /// from step to step.
    [[nodiscard]] std::vector<int> heightsOfWords() const;
    /// Makes them at least so high.
    void setHeightsOfWords(const std::vector<int> &heights);
    /// Returns how much height they take with the edges, where each has one line.
    [[nodiscard]] int wordsHeight() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void sizeLetters();
    [[nodiscard]] std::vector<QLabel *> words() const;
    /// Returns the width of words in the card.
    [[nodiscard]] int room() const;
    /// True where the card is so low that settings and details have one line each, for the plot's
    /// sake.
    [[nodiscard]] bool isSlim() const;
    /// Shows settings and details: in a slim card they are cut, and whole under the pointer.
    void fitWords();

    const Run &m_run;
    const Explainer &m_explainer;
    Theme m_theme;
    QString m_hintWords;
    QString m_reason;
    QString m_settingsWords;
    QString m_detailWords;
    double m_smallestLetters = 0;
    double m_barScale = 1;
    QHBoxLayout *m_top; ///< title and step
    QLabel *m_title;
    QLabel *m_step; ///< each half may stand at another one
    QLabel *m_settings;
    BoundaryPlot *m_plot;
    QLabel *m_headline;
    QLabel *m_detail;
};

} // namespace frontera
