// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/arithmetic_panel.h"

#include "core/explanation/explanation.h"
#include "core/run/run.h"
#include "ui/panels/formula_label.h"
#include "ui/widgets/fitted_label.h"
#include "ui/widgets/words_label.h"
#include "ui/words/arithmetic_question.h"
#include "ui/words/caption_words.h"
#include "ui/words/parting_words.h"

#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QTextDocumentFragment>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace frontera {

namespace {

constexpr QMargins margins(16, 8, 14, 8);
constexpr int lowMargin = 4; // above and below, where there is little height

/// Returns a line as it is read, to be measured.
QString plainWords(const QString &line)
{
    return QTextDocumentFragment::fromHtml(line).toPlainText();
}

} // namespace

ArithmeticPanel::ArithmeticPanel(const Run &run, QWidget *parent)
    : Card(parent)
    , m_run(run)
    , m_theme(lightTheme())
    , m_title(new FittedLabel(this))
    , m_lines(new FormulaLabel(run, this))
    , m_remark(new WordsLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_lines);
    layout->addWidget(m_remark);
    m_remark->setWordWrap(true);
    // What stands beside the formulas goes where there is no room for it.
    QSizePolicy policy = m_lines->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    m_lines->setSizePolicy(policy);
    layout->addStretch(1);
    m_title->setObjectName(QStringLiteral("arithmeticCaption"));
    m_lines->setObjectName(QStringLiteral("arithmetic"));
    m_remark->setObjectName(QStringLiteral("arithmeticRemark"));
    setTextScale(1);
}

void ArithmeticPanel::setTextScale(double scale, bool isLow)
{
    const bool isOther = std::exchange(m_isLow, isLow) != isLow;
    const int edge = isLow ? lowMargin : margins.top();
    layout()->setContentsMargins(margins.left(), edge, margins.right(), edge);
    layout()->setSpacing(isLow ? 1 : 4);
    QFont font = this->font();
    font.setPointSizeF(this->font().pointSizeF() * scale);
    m_remark->setFont(font);
    m_title->setFont(font);
    font.setPointSizeF(this->font().pointSizeF() * (isLow ? 1.1 : 1.22) * scale);
    m_lines->setFont(font);
    if (isOther && hasArithmetic(m_run))
        showLines();
}

void ArithmeticPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette palette = m_title->palette();
    palette.setColor(QPalette::WindowText, theme.quietText);
    m_title->setPalette(palette);
}

void ArithmeticPanel::refresh(const Explanation &explanation)
{
    m_parting.clear();
    if (!m_isAsking && explanation.isKnown && explanation.parting &&
        explanation.parting->step == m_run.position())
        m_parting = explainParting(*explanation.parting, m_run.settings());
    showLines();
}

void ArithmeticPanel::setMostHeight(int height)
{
    m_title->setVisible(true);
    for (QLabel *part : std::initializer_list<QLabel *>{m_remark, m_title}) {
        layout()->invalidate();
        if (layout()->totalHeightForWidth(width()) <= height)
            return;
        part->hide();
    }
}

/// Returns a dashed box with a question mark, no higher than the letters of a line.
QString ArithmeticPanel::boxHtml() const
{
    const QFontMetrics metrics(m_lines->font());
    const QSize size(metrics.horizontalAdvance(QStringLiteral("−0.000")), metrics.ascent());
    QImage image(size * devicePixelRatioF(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatioF());
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_theme.frame, std::max(1.0, size.height() / 16.0));
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(QPointF(), size).adjusted(1, 1, -1, -1), 4, 4);
    painter.setFont(m_lines->font());
    painter.setPen(m_theme.quietText);
    painter.drawText(QRectF(QPointF(), size), Qt::AlignCenter, QStringLiteral("?"));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return QStringLiteral("<img width='%1' height='%2' style='vertical-align: middle' "
                          "src='data:image/png;base64,%3'>")
        .arg(size.width())
        .arg(size.height())
        .arg(QString::fromLatin1(bytes.toBase64()));
}

void ArithmeticPanel::showLines()
{
    const ArithmeticForm form = m_isLow ? ArithmeticForm::Short : ArithmeticForm::Whole;
    const ArithmeticWords words =
        m_isAsking ? describeArithmeticAsked(m_run, form) : describeArithmetic(m_run, form);
    const CaptionWords caption =
        m_isAsking ? CaptionWords{words.title, words.briefTitle} : captionOfArithmetic(m_run);
    m_title->setWords(caption.whole, caption.brief);
    const QString explained = explainedHtml(words);
    m_lines->setFormulas(explained.isEmpty() ? linesHtml(words) : explained);
    m_lines->setAccessibleName(words.title);
    QString remark = words.remark;
    if (!m_parting.isEmpty())
        remark = remark.isEmpty() ? m_parting : remark + u' ' + m_parting;
    // Its room is kept, so that the panel below does not jump, if numbers are not as long as
    // floats.
    if (remark.isEmpty() && !m_isLow && m_run.settings().arithmetic == Arithmetic::Exact)
        remark = QChar(QChar::Nbsp);
    m_remark->setVisible(!remark.isEmpty());
    // A formula is not broken at its equals sign.
    m_remark->setText(remark.replace(QStringLiteral(" = "), QStringLiteral("\u00a0=\u00a0")));
}

QString ArithmeticPanel::linesHtml(const ArithmeticWords &words) const
{
    const QString height = QString::number(m_isLow ? 115 : 132);
    const QString box = m_isAsking ? boxHtml() : QString();
    QString html;
    for (const QString &line : words.lines) {
        html += QStringLiteral("<p style='margin:0 0 0 18px; text-indent:-18px; "
                               "line-height:%1%'>%2</p>")
                    .arg(height,
                         formulaHtml(line, m_theme.quietText.name()).replace(hiddenResult(), box));
    }
    return html;
}

QString ArithmeticPanel::explainedHtml(const ArithmeticWords &words) const
{
    constexpr int betweenColumns = 24;
    const int room = width() - margins.left() - margins.right();
    const QFontMetrics formulas(m_lines->font());
    const QFontMetrics meanings(m_title->font());
    int left = 0;
    int right = 0;
    for (qsizetype i = 0; i < words.meanings.size(); ++i) {
        left = std::max(left, formulas.horizontalAdvance(plainWords(words.lines[i])));
        right = std::max(right, meanings.horizontalAdvance(words.meanings[i]));
    }
    if (right == 0 || left + betweenColumns + right > room)
        return {};
    // Lines are as far from each other as those without the column.
    const int air = qRound(formulas.height() * (m_isLow ? 0.15 : 0.32) / 2);
    const QString quiet = m_theme.quietText.name();
    QString html = QStringLiteral("<table cellspacing='0' width='%1'>").arg(room);
    for (qsizetype i = 0; i < words.lines.size(); ++i) {
        const QString cell = QStringLiteral("style='padding:%1px 0; white-space:nowrap'").arg(air);
        const QString formula = formulaHtml(words.lines[i], quiet);
        if (i >= words.meanings.size())
            html += QStringLiteral("<tr><td colspan='2' style='padding:%1px 0'>%2</td></tr>")
                        .arg(air)
                        .arg(formula);
        else
            html += QStringLiteral("<tr><td %1>%2</td><td width='%3' valign='middle' %1>"
                                   "<span style='font-size:%4pt; color:%5'>%6</span></td></tr>")
                        .arg(cell, formula)
                        .arg(right)
                        .arg(m_title->font().pointSizeF())
                        .arg(quiet, words.meanings[i].toHtmlEscaped());
    }
    return html + QStringLiteral("</table>");
}

void ArithmeticPanel::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    if (m_run.position() == 0 && hasArithmetic(m_run)) // the meanings may have room now, or none
        showLines();
}

} // namespace frontera
