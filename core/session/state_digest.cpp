// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/state_digest.h"

#include "core/record/reading.h"
#include "core/session/number_text.h"

#include <QCryptographicHash>
#include <QLocale>

namespace frontera {

namespace {

/// Returns the shortest decimal that is this number, or is read as this double.
QByteArray shortest(const Number &number)
{
    const auto *inFloats = std::get_if<double>(&number);
    return inFloats == nullptr ? exactText(number)
                               : QByteArray::number(*inFloats, 'g', QLocale::FloatingPointShortest);
}

} // namespace

QString digestOf(const Reading &reading)
{
    QByteArrayList numbers;
    for (const UnitReading &unit : reading.units) {
        for (const LinkReading &link : unit.links)
            numbers += shortest(link.after);
        numbers += unit.bias ? shortest(unit.bias->after) : QByteArrayLiteral("0");
    }
    const QByteArray hash = QCryptographicHash::hash(numbers.join(' '), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(digestLength));
}

} // namespace frontera
