// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"
#include "ui/panels/legend.h"

#include <qcustomplot.h>
#include <vector>

class QAction;

namespace frontera {

class LegendSigns;

/// A quiet row below a plot, or two, that tells what the signs in it mean. Where there is no room
/// for all, the first to go are those that the plot itself names; all are in the row's tip.
class LegendRow : public QCustomPlot
{
    Q_OBJECT

public:
    explicit LegendRow(QWidget *parent = nullptr);

    /// Returns the action that shows and hides the row, which is remembered.
    [[nodiscard]] QAction *toggle() const { return m_toggle; }
    void setTheme(const Theme &theme);
    /// Returns how many rows these entries need in this width.
    [[nodiscard]] int rowsFor(const std::vector<LegendEntry> &entries, int width) const;
    /// Returns the height of a row, with what is between two.
    [[nodiscard]] int rowHeight() const;
    /// Has the height of so many rows, whatever is shown: no step moves the plot above it.
    void setRows(int rows);
    /// Shows these entries, from this pixel on if all have room there.
    void explain(const std::vector<LegendEntry> &entries, int indent);

    /// Returns what is drawn: the entries that have room.
    [[nodiscard]] std::vector<LegendEntry> drawn() const;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Entries = std::vector<LegendEntry>;

    [[nodiscard]] int widthOf(const Entries &entries) const;
    /// Breaks entries into so many rows of this width; the last one may be wider.
    [[nodiscard]] std::vector<Entries> broken(const Entries &entries, int width, int most) const;
    [[nodiscard]] bool haveRoom(const Entries &entries) const;
    void place();
    void retranslate();

    QAction *m_toggle;
    LegendSigns *m_signs; ///< owned by the plot
    std::vector<LegendEntry> m_entries;
    int m_indent = 0;
    int m_rows = 1;
};

} // namespace frontera
