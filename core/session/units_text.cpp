// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/units_text.h"

#include "core/data/gates.h"
#include "core/record/reading.h"

#include <QStringList>
#include <algorithm>

namespace frontera {

QString textOf(const GateUnits &units)
{
    QStringList names;
    for (const int gate : units)
        names += gateName(gate);
    return names.join(u',');
}

Entry<GateUnits> readUnits(QStringView text)
{
    const QList<QStringView> parts = text.split(u',');
    GateUnits units;
    if (std::size(parts) != std::ssize(units))
        return text.trimmed().isEmpty() ? EntryError::Empty : EntryError::WrongCount;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const std::optional<int> gate = findGate(parts[static_cast<qsizetype>(i)].trimmed());
        if (!gate)
            return EntryError::UnknownWord;
        units[i] = *gate;
    }
    return units;
}

std::vector<QByteArray> unitNames(const Reading &reading)
{
    std::vector<QByteArray> names;
    for (std::size_t i = 0; i < reading.units.size(); ++i) {
        const std::optional<int> gate = reading.units[i].gate;
        QByteArray name = gate ? gateName(*gate).toLatin1() : QByteArray();
        if (gate && std::ranges::count(reading.units, gate, &UnitReading::gate) > 1)
            name += '_' + QByteArray::number(static_cast<qint64>(i) + 1);
        names.push_back(name);
    }
    return names;
}

} // namespace frontera
