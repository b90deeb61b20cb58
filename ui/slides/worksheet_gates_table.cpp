// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/worksheet_gates_table.h"

#include "core/models/gates/gate_learner.h"
#include "core/record/reading.h"
#include "ui/words/gate_words.h"
#include "ui/words/gates_words.h"
#include "ui/words/number_words.h"

#include <QCoreApplication>
#include <QPainter>

namespace frontera {

namespace {

constexpr qsizetype presentedColumns = 5; ///< step, epoch, x₁, x₂, t

class WorksheetGatesWords
{
    Q_DECLARE_TR_FUNCTIONS(Worksheet)

public:
    static QString step() { return tr("step"); }
    static QString epoch() { return tr("epoch"); }
    static QString start() { return tr("start"); }
    static QString neuron() { return tr("neuron", "heading of a column"); }
    static QString output() { return tr("output", "heading of a column"); }
    static QString gateTarget()
    {
        return tr("its t", "heading of a column: a neuron's own target");
    }
};

} // namespace

WorksheetGatesTable::WorksheetGatesTable(const Dataset &data, const Settings &settings,
                                         std::span<const Reading> sample, double width)
    : m_units(settings.units)
{
    const QStringList names{WorksheetGatesWords::step(),
                            WorksheetGatesWords::epoch(),
                            inputLetter(data, 0),
                            inputLetter(data, 1),
                            QStringLiteral("t"),
                            WorksheetGatesWords::neuron(),
                            WorksheetGatesWords::gateTarget(),
                            QStringLiteral("z"),
                            WorksheetGatesWords::output(),
                            QStringLiteral("e"),
                            indexed(u'w', 1),
                            indexed(u'w', 2),
                            QStringLiteral("b")};
    const std::vector<double> shares{5, 5.5, 4, 4, 4, 9, 5, 8, 6, 5, 8, 8, 8};
    std::vector<QStringList> rows;
    for (const Reading &reading : sample) {
        for (int unit = 0; unit < unitCount; ++unit)
            rows.push_back(presented(reading) + cellsOf(reading, unit, true));
    }
    setColumns(names, shares, rows, width);
}

double WorksheetGatesTable::stepHeight() const
{
    return unitCount * rowHeight();
}

QString WorksheetGatesTable::title(int unit) const
{
    return unitLetter(unit) + QStringLiteral(": ") +
           gateTitle(m_units[static_cast<std::size_t>(unit)]);
}

void WorksheetGatesTable::paintStart(QPainter &painter, QPointF topLeft, const Reading &start) const
{
    std::vector<QStringList> rows;
    for (int unit = 0; unit < unitCount; ++unit) {
        QStringList cells{title(unit), {}, {}, {}, {}};
        const UnitReading &reading = start.units[static_cast<std::size_t>(unit)];
        for (const LinkReading &link : reading.links)
            cells += inCell(link.after);
        rows.push_back(cells << inCell(reading.bias->after));
    }
    paintBlock(painter, topLeft, {WorksheetGatesWords::start()}, rows);
    paintRule(painter, topLeft + QPointF(0, stepHeight()));
}

void WorksheetGatesTable::paintStep(QPainter &painter, QPointF topLeft, const Reading &reading,
                                    bool hasAnswers) const
{
    std::vector<QStringList> rows;
    for (int unit = 0; unit < unitCount; ++unit)
        rows.push_back(cellsOf(reading, unit, hasAnswers));
    paintBlock(painter, topLeft, presented(reading), rows);
}

QStringList WorksheetGatesTable::presented(const Reading &reading)
{
    QStringList cells{QString::number(reading.facts.number), QString::number(reading.facts.epoch)};
    for (const LinkReading &link : reading.units.front().links)
        cells += inCell(link.input);
    return cells << showNumber(reading.whole->target);
}

QStringList WorksheetGatesTable::cellsOf(const Reading &reading, int unit, bool hasAnswers) const
{
    const UnitReading &of = reading.units[static_cast<std::size_t>(unit)];
    QStringList cells{title(unit)};
    if (hasAnswers || unit != outputUnit)
        cells += showNumber(of.target.value_or(Number()));
    if (!hasAnswers)
        return cells;
    cells << inCell(of.sum) << showNumber(of.output) << showNumber(of.error);
    for (const LinkReading &link : of.links)
        cells += inCell(link.after);
    return cells << inCell(of.bias->after);
}

void WorksheetGatesTable::paintBlock(QPainter &painter, QPointF topLeft,
                                     const QStringList &presented,
                                     const std::vector<QStringList> &rows) const
{
    const QPointF behind(paintCells(painter, topLeft, 0, presentedColumns, presented, stepHeight()),
                         topLeft.y());
    QPointF here = behind;
    for (const QStringList &cells : rows) {
        paintCells(painter, here, presentedColumns, columnCount(), cells, rowHeight());
        here.ry() += rowHeight();
    }
}

} // namespace frontera
