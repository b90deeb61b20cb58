// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/why_words.h"

// A proof as plain lines.

namespace frontera {

QString ProofLine::sentence() const
{
    return claim.isEmpty() ? said : said + u' ' + claim;
}

QStringList WhyWords::lines() const
{
    QStringList lines{title};
    if (!lead.isEmpty())
        lines += lead;
    for (const ProofLine &line : needs)
        lines += line.sentence();
    for (const ProofLine &line : sums)
        lines += line.sentence();
    lines += facts;
    if (!conclusion.isEmpty())
        lines += conclusion;
    if (!consequence.isEmpty())
        lines += consequence;
    lines += numbers;
    return lines;
}

} // namespace frontera
