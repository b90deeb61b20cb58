// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

namespace frontera {

/// The text of a cell, every character of it. QString::fromUtf8() would drop U+FEFF at its
/// beginning as a byte order mark, and labels that differ would be the same.
[[nodiscard]] inline QString csvText(QByteArrayView utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(utf8);
}

} // namespace frontera
