// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/words_label.h"

namespace frontera {

class Run;

/// A label of formulas in rich text that tells, under the pointer, what a letter in them is.
class FormulaLabel : public WordsLabel
{
    Q_OBJECT

public:
    /// The letters mean what they do in this run.
    explicit FormulaLabel(const Run &run, QWidget *parent = nullptr);

    void setFormulas(const QString &html);
    /// Returns the tip of the letter at a place of the label, and sets where that letter is; empty
    /// if there is none.
    [[nodiscard]] QString tipAt(QPoint place, QRect &letter) const;

protected:
    bool event(QEvent *event) override;

private:
    void layOut();

    const Run &m_run;
};

} // namespace frontera
