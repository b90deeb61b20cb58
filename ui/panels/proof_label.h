// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/words_label.h"

#include <QColor>
#include <vector>

namespace frontera {

/// The rows of a proof, an HTML table, with brackets and dashes in the margin at their left: a
/// bracket joins two rows that are added, a dash stands before the row that is their sum.
class ProofLabel : public WordsLabel
{
    Q_OBJECT

public:
    struct Bracket
    {
        int from = 0;         ///< rows, from 0
        int to = 0;           ///< the same as `from` for a dash
        bool isOuter = false; ///< drawn around another one
        QColor colour;
    };

    explicit ProofLabel(QWidget *parent = nullptr);

    /// Returns the width of the margin that brackets need beside letters of this font.
    [[nodiscard]] static int marginFor(const QFont &font);
    /// Draws these brackets, and leaves a margin where there are some. The text and the font must
    /// be set before.
    void setBrackets(std::vector<Bracket> brackets);
    [[nodiscard]] const std::vector<Bracket> &brackets() const { return m_brackets; }
    /// Returns the middles of the table's rows, in pixels from the label's top.
    [[nodiscard]] std::vector<double> rowMiddles() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Bracket> m_brackets;
};

} // namespace frontera
