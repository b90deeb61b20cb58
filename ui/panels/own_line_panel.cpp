// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/own_line_panel.h"

#include "core/explanation/explanation.h"
#include "core/run/run.h"
#include "ui/tools/own_line_tool.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/words_label.h"
#include "ui/words/number_words.h"
#include "ui/words/own_line_words.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace frontera {

OwnLinePanel::OwnLinePanel(const Run &run, const OwnLineTool &tool, QAction *why, QWidget *parent)
    : Card(parent)
    , m_run(run)
    , m_tool(tool)
    , m_whyAction(why)
    , m_theme(lightTheme())
    , m_score(new WordsLabel(this))
    , m_best(new WordsLabel(this))
    , m_equation(new WordsLabel(this))
    , m_hint(new WordsLabel(this))
    , m_why(new KeyButton(why, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 14, 12);
    layout->setSpacing(6);
    for (QLabel *label : {m_score, m_best, m_equation, m_hint}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    m_why->setDoor(true);
    layout->addWidget(m_why, 0, Qt::AlignLeft);
    m_score->setObjectName(QStringLiteral("ownLineScore"));
    m_best->setObjectName(QStringLiteral("ownLineBest"));
    setTextScale(1);
}

void OwnLinePanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, theme.quietText);
    m_hint->setPalette(palette);
}

void OwnLinePanel::setBrief(bool isBrief)
{
    m_hint->setVisible(!isBrief);
}

void OwnLinePanel::setTextScale(double scale)
{
    QFont font = this->font();
    font.setPointSizeF(this->font().pointSizeF() * scale);
    m_hint->setFont(font);
    font.setPointSizeF(this->font().pointSizeF() * 1.1 * scale);
    m_best->setFont(font);
    m_equation->setFont(font);
    font.setPointSizeF(this->font().pointSizeF() * 1.3 * scale);
    font.setBold(true);
    m_score->setFont(font);
}

void OwnLinePanel::refresh(const Explanation &explanation)
{
    const OwnLineScore &score = m_tool.score();
    const int all = m_run.data().observationCount();
    const bool isDone = score.right == all;
    m_score->setText(describeScore(score, m_run));
    setBand(isDone ? m_theme.good : m_theme.edge);

    const bool isBest = !explanation.bestRight || m_tool.best() == explanation.bestRight;
    const bool isImpossible = !explanation.separability.isLearnable;
    if (isDone) {
        m_best->setText(describeRank(all, explanation, m_run));
    } else {
        const QString best =
            tr("Best so far: %1 of %2.").arg(showCount(m_tool.best()), showCount(all));
        const QString rank =
            isImpossible ? describeRank(m_tool.best(), explanation, m_run) : QString();
        m_best->setText(rank.isEmpty() ? best : best + u' ' + rank);
    }
    m_why->setVisible(isBest && isImpossible && !m_whyAction->isChecked());
    m_equation->setText(describeLine(score.weights, m_run.data()));
    m_hint->setText(m_run.settings().useBias
                        ? tr("Drag the squares, or move the dark one with the arrow keys (with "
                             "Shift in small steps); Tab takes the other one.")
                        : tr("Without a bias the line passes through the origin: drag the other "
                             "square, or move it with the arrow keys."));
}

} // namespace frontera
