// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/code/program.h"
#include "ui/base/receipt.h"

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace frontera {

class CodePlot;

/// The bar above a program: its language, side by side, and buttons that copy and save it.
class CodeBar : public QWidget
{
    Q_OBJECT

public:
    /// Stands on the plot, which places it.
    explicit CodeBar(CodePlot &plot);

    /// Shows or hides the door to the comparison of both arithmetics. Returns true if it was not so
    /// before.
    bool showDoor(bool isShown);
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void copy();
    void save();
    /// Writes the program to a file; one that ends in .ipynb is a notebook.
    void write(const QString &path);
    /// Tells what was saved or copied, in the window's toast.
    void receipt(const Receipt &receipt) const;

    CodePlot &m_plot;
    QButtonGroup *m_languages;
    QToolButton *m_copy;
    QToolButton *m_save;
    QToolButton *m_compare;
};

} // namespace frontera
