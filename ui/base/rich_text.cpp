// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/rich_text.h"

#include <QColor>

namespace frontera {

QString inColour(const QString &html, const QColor &colour)
{
    return QStringLiteral("<span style='color:%1'>%2</span>").arg(colour.name(), html);
}

QString inBold(const QString &words)
{
    return QStringLiteral("<b>%1</b>").arg(words.toHtmlEscaped());
}

QString paragraph(const QString &html, const QString &style)
{
    return QStringLiteral("<p style='margin:0 0 6px 0; %1'>%2</p>").arg(style, html);
}

} // namespace frontera
