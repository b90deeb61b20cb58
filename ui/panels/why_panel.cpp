// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/why_panel.h"

#include "core/explanation/explanation.h"
#include "core/learning/timeline.h"
#include "ui/panels/key_button.h"
#include "ui/view_actions.h"
#include "ui/words/why_words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace frontera {

namespace {

/// A claim is not broken where it is short enough for a line of its own.
QString unbroken(QString text)
{
    constexpr qsizetype longest = 34;
    if (text.size() > longest)
        return text.toHtmlEscaped();
    return text.toHtmlEscaped().replace(u' ', QChar::Nbsp);
}

/// A row of two cells: what is said, and what it claims.
QString row(const QString &said, const QString &claim, const QColor &quiet, const QColor &loud,
            bool isBold)
{
    return QStringLiteral("<tr><td style='padding:3px 14px 3px 0; color:%1'>%2</td>"
                          "<td style='padding:3px 0; color:%3'>%4%5%6</td></tr>")
        .arg(quiet.name(), unbroken(said), loud.name(), isBold ? QStringLiteral("<b>") : QString(),
             unbroken(claim), isBold ? QStringLiteral("</b>") : QString());
}

} // namespace

WhyPanel::WhyPanel(const Timeline &timeline, const ViewActions &actions, QWidget *parent)
    : Card(parent)
    , m_timeline(timeline)
    , m_theme(lightTheme())
    , m_title(new QLabel(this))
    , m_lead(new QLabel(this))
    , m_proof(new QLabel(this))
    , m_conclusion(new QLabel(this))
    , m_ownLine(new KeyButton(actions.ownLine(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 14, 12);
    layout->setSpacing(8);
    for (QLabel *label : {m_title, m_lead, m_proof, m_conclusion}) {
        label->setWordWrap(true);
        label->setTextFormat(label == m_proof ? Qt::RichText : Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    layout->addSpacing(4);
    layout->addWidget(m_ownLine, 0, Qt::AlignLeft);
    layout->addStretch(1);
    m_title->setObjectName(QStringLiteral("whyTitle"));
    m_lead->setObjectName(QStringLiteral("whyLead"));
    m_proof->setObjectName(QStringLiteral("whyProof"));
    m_conclusion->setObjectName(QStringLiteral("whyConclusion"));
    setTextScale(1);
}

void WhyPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
}

void WhyPanel::setTextScale(double scale)
{
    QFont font = this->font();
    font.setPointSizeF(this->font().pointSizeF() * 1.1 * scale);
    m_lead->setFont(font);
    font.setPointSizeF(this->font().pointSizeF() * 1.2 * scale);
    m_proof->setFont(font);
    font.setBold(true);
    m_conclusion->setFont(font);
    m_title->setFont(font);
}

void WhyPanel::refresh(const Explanation &explanation)
{
    const WhyWords words = describeWhy(explanation, m_timeline);
    setBand(explanation.separability.isLearnable ? m_theme.good : m_theme.zero);
    m_title->setText(words.title);
    m_lead->setText(words.lead);
    m_lead->setVisible(!words.lead.isEmpty());
    QString html = words.needs.empty() ? QString() : QStringLiteral("<table cellspacing='0'>");
    for (const ProofLine &line : words.needs)
        html += row(line.said, line.claim, m_theme.quietText, m_theme.text, false);
    for (const ProofLine &line : words.sums)
        html += row(line.said, line.claim, m_theme.quietText,
                    line.target == 1 ? m_theme.one : m_theme.bad, true);
    html += words.needs.empty() ? QString() : QStringLiteral("</table>");
    for (const QString &fact : words.facts)
        html += QStringLiteral("<p style='margin:0 0 7px 0'>%1</p>").arg(fact.toHtmlEscaped());
    m_proof->setText(html);
    m_proof->setAccessibleName(words.lines().join(u' '));
    m_proof->setVisible(!words.needs.empty() || !words.facts.isEmpty());
    m_conclusion->setText(words.conclusion);
    m_conclusion->setVisible(!words.conclusion.isEmpty());
}

} // namespace frontera
