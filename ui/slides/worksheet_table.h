// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/reading.h"
#include "ui/slides/worksheet_style.h"

#include <QPointF>
#include <QStringList>
#include <span>
#include <vector>

class QPainter;

namespace frontera {

class Dataset;
struct Settings;
struct Reading;

/// The table of a worksheet, drawn step by step, black on white. A step's number, epoch, inputs and
/// target are printed; z, ŷ, e and the new weights are left to the student, or are the answers.
class WorksheetTable
{
public:
    static constexpr double usualRow = 7.5 * millimetre;
    static constexpr double leastRow = 6.2 * millimetre; ///< to be written into by hand

    virtual ~WorksheetTable() = default;
    WorksheetTable(const WorksheetTable &) = delete;
    WorksheetTable &operator=(const WorksheetTable &) = delete;
    WorksheetTable(WorksheetTable &&) = delete;
    WorksheetTable &operator=(WorksheetTable &&) = delete;

    void setRowHeight(double height) { m_rowHeight = height; }
    [[nodiscard]] double rowHeight() const { return m_rowHeight; }
    /// Returns the height of a step, and of the start.
    [[nodiscard]] virtual double stepHeight() const = 0;

    // Draw the head, which is a row, or a step, at the top left corner.
    void paintHead(QPainter &painter, QPointF topLeft) const;
    virtual void paintStart(QPainter &painter, QPointF topLeft, const Reading &start) const = 0;
    virtual void paintStep(QPainter &painter, QPointF topLeft, const Reading &reading,
                           bool hasAnswers) const = 0;
    /// Draws the rule below the last row of an epoch.
    void paintRule(QPainter &painter, QPointF left) const;

protected:
    WorksheetTable() = default;

    /// Makes columns with these names and at least these shares of the width, wider where these
    /// rows need that.
    void setColumns(const QStringList &names, std::vector<double> shares,
                    std::span<const QStringList> rows, double width);
    [[nodiscard]] qsizetype columnCount() const { return m_names.size(); }
    /// Draws the cells of the columns from `first` to before `end`. Returns where they end.
    double paintCells(QPainter &painter, QPointF topLeft, qsizetype first, qsizetype end,
                      const QStringList &cells, double height, bool isBold = false) const;
    /// Returns all digits of a number, unless there are too many to be read in a cell.
    [[nodiscard]] static QString inCell(const Number &number);

private:
    QStringList m_names;
    std::vector<double> m_widths;
    double m_rowHeight = usualRow;
};

/// The table of a perceptron: a step is a row.
class WorksheetRows final : public WorksheetTable
{
public:
    /// Makes columns as wide as the steps of `sample` need, which may be none.
    WorksheetRows(const Dataset &data, const Settings &settings, std::span<const Reading> sample,
                  double width);

    [[nodiscard]] double stepHeight() const override { return rowHeight(); }
    void paintStart(QPainter &painter, QPointF topLeft, const Reading &start) const override;
    void paintStep(QPainter &painter, QPointF topLeft, const Reading &reading,
                   bool hasAnswers) const override;

private:
    [[nodiscard]] QStringList cellsOf(const Reading &reading, bool hasAnswers) const;
    void paintRow(QPainter &painter, QPointF topLeft, const QStringList &cells) const;

    int m_inputs;
    bool m_hasBias;
};

} // namespace frontera
