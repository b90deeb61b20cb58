// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/verdict_panel.h"

#include "core/explanation/verdict.h"
#include "ui/words/verdict_words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace frontera {

VerdictPanel::VerdictPanel(const Timeline &timeline, QWidget *parent)
    : Card(parent)
    , m_timeline(timeline)
    , m_theme(lightTheme())
    , m_headline(new QLabel(this))
    , m_detail(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 14, 12);
    layout->setSpacing(4);
    for (QLabel *label : {m_headline, m_detail}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    m_headline->setObjectName(QStringLiteral("verdictHeadline"));
    m_detail->setObjectName(QStringLiteral("verdictDetail"));
    setTextScale(1);
}

void VerdictPanel::setTextScale(double scale)
{
    QFont font = this->font();
    font.setPointSizeF(this->font().pointSizeF() * 1.1 * scale);
    m_detail->setFont(font);
    font.setPointSizeF(this->font().pointSizeF() * 1.2 * scale);
    font.setBold(true);
    m_headline->setFont(font);
    // Room for the longest verdict, so that the panels below do not jump.
    setMinimumHeight(QFontMetrics(m_headline->font()).lineSpacing() * 2 +
                     QFontMetrics(m_detail->font()).lineSpacing() * 2 + 30);
}

void VerdictPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
}

void VerdictPanel::show(const Verdict &verdict)
{
    const VerdictWords words = describe(verdict, m_timeline);
    switch (verdict.kind) {
    case Verdict::Kind::Learnt:
        setBand(m_theme.good);
        break;
    case Verdict::Kind::Cycle:
        setBand(m_theme.zero);
        break;
    default:
        setBand(m_theme.edge);
    }
    m_headline->setText(words.headline);
    m_detail->setText(words.detail);
    m_detail->setVisible(!words.detail.isEmpty());
}

} // namespace frontera
