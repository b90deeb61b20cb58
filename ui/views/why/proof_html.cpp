// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/why/proof_html.h"

#include "ui/base/rich_text.h"
#include "ui/base/theme.h"
#include "ui/words/why_words.h"

namespace frontera {

QString proofHtml(const WhyWords &words, const Theme &theme)
{
    QString html;
    for (const ProofLine &line : words.needs)
        html += paragraph(line.sentence().toHtmlEscaped());
    for (const ProofLine &line : words.sums)
        html += paragraph(
            inColour(line.said.toHtmlEscaped(), theme.quietText) + QStringLiteral("<br>") +
                inColour(inBold(line.claim), line.target == 1 ? theme.one : theme.bad),
            QStringLiteral("margin-top:8px"));
    for (const QString &fact : words.facts)
        html += paragraph(fact.toHtmlEscaped());
    if (!words.conclusion.isEmpty())
        html += paragraph(inBold(words.conclusion), QStringLiteral("margin-top:10px"));
    if (!words.consequence.isEmpty())
        html += paragraph(words.consequence.toHtmlEscaped());
    for (const QString &number : words.numbers)
        html += paragraph(inColour(number.toHtmlEscaped(), theme.quietText));
    return html;
}

} // namespace frontera
