// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <QWidget>
#include <vector>

class QLabel;
class QToolButton;

namespace frontera {

class Run;
struct Theme;

/// Switches below the neuron that ask it: one for each input, yes or no, and what the neuron of the
/// run's present position answers. Asking changes nothing in the run.
class TryBar : public QWidget
{
    Q_OBJECT

public:
    explicit TryBar(const Run &run, QWidget *parent = nullptr);

    /// True if these data can be asked: their inputs are named answers, and not too many.
    [[nodiscard]] static bool isFor(const Dataset &data);
    /// Follows the run: its data, and what the neuron answers now.
    void refresh();
    void setTheme(const Theme &theme, const QFont &font);
    [[nodiscard]] int heightForWidth(int width) const override;
    /// Returns the question and the answer, in words.
    [[nodiscard]] QString answer() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeData();
    void polish();
    [[nodiscard]] std::vector<Decimal> asked() const;

    const Run &m_run;
    Dataset m_data;
    QLabel *m_title;
    QLabel *m_answer;
    QWidget *m_row;
    std::vector<QToolButton *> m_switches; ///< by input
};

} // namespace frontera
