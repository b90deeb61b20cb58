// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/worksheet_table.h"

#include "core/data/dataset.h"
#include "core/record/reading.h"
#include "core/settings/settings.h"
#include "ui/slides/worksheet_style.h"
#include "ui/words/bias_words.h"
#include "ui/words/number_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <numeric>

namespace frontera {

namespace {

constexpr double thickRule = 2;         // pixels
constexpr int columnsBesideWeights = 6; ///< and the inputs

class WorksheetTableWords
{
    Q_DECLARE_TR_FUNCTIONS(Worksheet)

public:
    static QString step() { return tr("step"); }
    static QString epoch() { return tr("epoch"); }
    static QString start() { return tr("start"); }
};

/// Draws words in the middle of a cell, smaller if they are too long.
void paintCell(QPainter &painter, const QRectF &cell, const QString &words, QFont font)
{
    constexpr int smallestLetters = 4;
    const double room = cell.width() - 4;
    while (font.pixelSize() > smallestLetters &&
           QFontMetricsF(font).horizontalAdvance(words) > room)
        font.setPixelSize(font.pixelSize() - 1);
    painter.setFont(font);
    painter.drawText(cell, Qt::AlignCenter, words);
}

} // namespace

void WorksheetTable::setColumns(const QStringList &names, std::vector<double> shares,
                                std::span<const QStringList> rows, double width)
{
    m_names = names;
    for (const QStringList &cells : rows) {
        constexpr double perLetter = 0.9;
        constexpr double most = 24;
        for (std::size_t i = 0; i < shares.size(); ++i) {
            const auto letters = static_cast<double>(cells[static_cast<qsizetype>(i)].size());
            shares[i] = std::max(shares[i], std::min(most, perLetter * letters));
        }
    }
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (const double share : shares)
        m_widths.push_back(share / all * width);
}

double WorksheetTable::paintCells(QPainter &painter, QPointF topLeft, qsizetype first,
                                  qsizetype end, const QStringList &cells, double height,
                                  bool isBold) const
{
    QRectF cell(topLeft, QSizeF(0, height));
    for (qsizetype i = first; i < end; ++i) {
        cell.setWidth(m_widths[static_cast<std::size_t>(i)]);
        painter.setPen(QPen(Qt::black, sheetStroke));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell);
        paintCell(painter, cell, cells.value(i - first), sheetFont(sheetLetters, isBold));
        cell.moveLeft(cell.right());
    }
    return cell.left();
}

QString WorksheetTable::inCell(const Number &number)
{
    constexpr qsizetype longest = 40;
    const QString whole = showWhole(number);
    return whole.size() > longest ? showNumber(number) : whole;
}

WorksheetRows::WorksheetRows(const Dataset &data, const Settings &settings,
                             std::span<const Reading> sample, double width)
    : m_inputs(data.inputCount())
    , m_hasBias(settings.useBias)
{
    QStringList names;
    std::vector<double> shares;
    const auto add = [&](const QString &name, double share) {
        names += name;
        shares.push_back(share);
    };
    add(WorksheetTableWords::step(), 5);
    add(WorksheetTableWords::epoch(), 5.5);
    const InputLetters letters(data);
    for (const QString &letter : letters.inputs())
        add(letter, 4);
    add(QStringLiteral("t"), 4);
    add(QStringLiteral("z"), 8);
    add(QStringLiteral("ŷ"), 5);
    add(QStringLiteral("e"), 5);
    for (const QString &letter : letters.weights())
        add(letter, 8);
    if (m_hasBias)
        add(biasName(settings, data), 8);
    std::vector<QStringList> rows;
    for (const Reading &reading : sample)
        rows.push_back(cellsOf(reading, true));
    setColumns(names, shares, rows, width);
}

void WorksheetTable::paintHead(QPainter &painter, QPointF topLeft) const
{
    paintCells(painter, topLeft, 0, columnCount(), m_names, rowHeight(), true);
    paintRule(painter, topLeft);
    paintRule(painter, topLeft + QPointF(0, rowHeight()));
}

void WorksheetRows::paintStart(QPainter &painter, QPointF topLeft, const Reading &start) const
{
    QStringList cells = {WorksheetTableWords::start()};
    while (cells.size() < m_inputs + columnsBesideWeights)
        cells += QString();
    const UnitReading &unit = start.units.front();
    for (const Number &weight : weightsAfter(unit))
        cells += inCell(weight);
    if (unit.bias)
        cells += inCell(unit.bias->after);
    paintRow(painter, topLeft, cells);
    paintRule(painter, topLeft + QPointF(0, rowHeight()));
}

void WorksheetRows::paintStep(QPainter &painter, QPointF topLeft, const Reading &reading,
                              bool hasAnswers) const
{
    paintRow(painter, topLeft, cellsOf(reading, hasAnswers));
}

QStringList WorksheetRows::cellsOf(const Reading &reading, bool hasAnswers) const
{
    const UnitReading &unit = reading.units.front();
    QStringList cells = {QString::number(reading.facts.number),
                         QString::number(reading.facts.epoch)};
    for (const LinkReading &link : unit.links)
        cells += inCell(link.input);
    cells += showNumber(unit.target.value_or(Number()));
    if (hasAnswers) {
        cells << inCell(unit.sum) << showNumber(unit.output) << showNumber(unit.error);
        for (const LinkReading &link : unit.links)
            cells += inCell(link.after);
        if (unit.bias)
            cells += inCell(unit.bias->after);
    }
    return cells;
}

void WorksheetRows::paintRow(QPainter &painter, QPointF topLeft, const QStringList &cells) const
{
    paintCells(painter, topLeft, 0, columnCount(), cells, rowHeight());
}

void WorksheetTable::paintRule(QPainter &painter, QPointF left) const
{
    const double width = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    painter.setPen(QPen(Qt::black, thickRule, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(left, left + QPointF(width, 0));
}

} // namespace frontera
