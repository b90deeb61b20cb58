// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/state_digest.h"

#include "core/models/perceptron/perceptron.h"
#include "core/session/field_json.h"

#include <QCryptographicHash>

namespace frontera {

QString digestOf(const Weights &state)
{
    std::vector<Decimal> numbers = state.w;
    numbers.push_back(state.b);
    const QByteArray text = writtenNumbers(numbers).toLatin1();
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(digestLength));
}

} // namespace frontera
