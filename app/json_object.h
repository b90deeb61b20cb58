// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/fraction.h"

#include <QString>
#include <QStringList>
#include <span>

namespace frontera {

/// A JSON object with its fields in the order in which they were added, one a line.
class JsonObject
{
public:
    void add(const QString &key, const QString &value)
    {
        m_fields += QStringLiteral("  \"%1\": %2").arg(key, value);
    }
    [[nodiscard]] QString text() const
    {
        return QStringLiteral("{\n") + m_fields.join(QStringLiteral(",\n")) +
               QStringLiteral("\n}\n");
    }

    static QString of(bool value)
    {
        return value ? QStringLiteral("true") : QStringLiteral("false");
    }
    static QString of(const Fraction &fraction) { return u'"' + fraction.toString() + u'"'; }
    static QString list(const QStringList &values)
    {
        return u'[' + values.join(QStringLiteral(", ")) + u']';
    }
    static QString of(std::span<const Fraction> fractions)
    {
        QStringList texts;
        for (const Fraction &fraction : fractions)
            texts += of(fraction);
        return list(texts);
    }

private:
    QStringList m_fields;
};

} // namespace frontera
