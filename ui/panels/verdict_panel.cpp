// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/verdict_panel.h"

#include "core/explanation/verdict.h"
#include "ui/words/verdict_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace frontera {

VerdictPanel::VerdictPanel(const Run &run, QWidget *parent)
    : Card(parent)
    , m_run(run)
    , m_theme(lightTheme())
    , m_headline(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_aside(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 12, 14, 12);
    row->setSpacing(20);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(4);
    row->addLayout(layout, 1);
    row->addWidget(m_aside, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_aside->hide();
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

void VerdictPanel::setAside(const QString &words)
{
    m_aside->setText(words);
    m_aside->setVisible(!words.isEmpty());
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, m_theme.quietText);
    m_aside->setPalette(palette);
}

void VerdictPanel::setTextScale(double scale, int lines)
{
    QFont font = this->font();
    font.setPointSizeF(this->font().pointSizeF() * 1.1 * scale);
    m_detail->setFont(font);
    m_aside->setFont(font);
    font.setPointSizeF(this->font().pointSizeF() * 1.2 * scale);
    font.setBold(true);
    m_headline->setFont(font);
    // Room for the longest verdict, so that the panels below do not jump.
    setMinimumHeight(QFontMetrics(m_headline->font()).lineSpacing() * lines +
                     QFontMetrics(m_detail->font()).lineSpacing() * lines + 30);
}

void VerdictPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
}

void VerdictPanel::show(const Verdict &verdict)
{
    const VerdictWords words = describe(verdict, m_run);
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
