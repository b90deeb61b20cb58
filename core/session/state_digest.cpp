// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/state_digest.h"

#include "core/record/reading.h"
#include "core/session/number_text.h"

#include <QCryptographicHash>

namespace frontera {

QString digestOf(const Reading &reading)
{
    QByteArrayList numbers;
    for (const UnitReading &unit : reading.units) {
        for (const LinkReading &link : unit.links)
            numbers += exactText(link.after);
        numbers += unit.bias ? exactText(unit.bias->after) : QByteArrayLiteral("0");
    }
    const QByteArray hash = QCryptographicHash::hash(numbers.join(' '), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(digestLength));
}

} // namespace frontera
