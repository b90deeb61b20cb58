// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/threshold_words.h"

#include "core/settings/settings.h"

namespace frontera {

QString aboutThreshold(QString words, const Settings &settings, const QString &threshold)
{
    if (!settings.hasThreshold)
        return words;
    for (const char16_t relation : {u'=', u'≥', u'>'}) {
        const QString start = QStringLiteral("z %1 ").arg(QChar(relation));
        words.replace(start + u'0', start + threshold);
    }
    return words;
}

} // namespace frontera
