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

} // namespace frontera
