// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

namespace frontera {

/// Returns the text of a cell with all its characters. QString::fromUtf8() would drop U+FEFF at its
/// beginning as a byte order mark, and make different labels equal.
[[nodiscard]] inline QString csvText(QByteArrayView utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(utf8);
}

/// Returns what two labels have in common that are spelt in two ways: "Sí" and " si".
[[nodiscard]] inline QString spellingOf(const QString &label)
{
    constexpr char16_t tilde = 0x303; // of ñ, which is another letter than n
    QString plain = label.trimmed().toCaseFolded().normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing && c != tilde; });
    return plain;
}

} // namespace frontera
