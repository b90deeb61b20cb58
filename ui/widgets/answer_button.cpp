// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/answer_button.h"

#include <QAction>
#include <QPainter>

namespace frontera {

namespace {

constexpr double besideWords = 0.7; // of the letters' height
constexpr double behindSign = 0.5;

} // namespace

AnswerButton::AnswerButton(QAction *action, bool isOne, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
    , m_isOne(isOne)
    , m_theme(lightTheme())
{
    setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the run
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &AnswerButton::followAction);
    followAction();
}

void AnswerButton::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void AnswerButton::followAction()
{
    setText(m_action->iconText());
    setToolTip(m_action->toolTip());
    setAccessibleName(m_action->toolTip());
    setEnabled(m_action->isEnabled());
    updateGeometry();
    update();
}

int AnswerButton::signSide() const
{
    return qRound(0.9 * fontMetrics().height());
}

QSize AnswerButton::sizeHint() const
{
    const double letters = fontMetrics().height();
    return {qRound(signSide() + (behindSign + 2 * besideWords) * letters) +
                fontMetrics().horizontalAdvance(text()),
            qRound(1.3 * letters)};
}

void AnswerButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isGiven = m_action->isChecked();
    const double letters = fontMetrics().height();
    const double edge = isGiven ? std::max(3.0, letters / 8) : 1;
    painter.setPen(QPen(isGiven ? m_theme.text : m_theme.frame, edge));
    painter.setBrush(isDown() || underMouse() ? m_theme.page : m_theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), 6,
                            6);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 4, 4);
    }
    const double width =
        signSide() + behindSign * letters + fontMetrics().horizontalAdvance(text());
    const double pen = signSide() / 7.0;
    QRectF sign((this->width() - width) / 2, (height() - signSide()) / 2.0, signSide(), signSide());
    const double right = sign.right() + behindSign * letters;
    sign.adjust(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.setPen(QPen(m_isOne ? m_theme.one : m_theme.zero, pen));
    painter.setBrush(m_isOne ? QBrush(m_theme.one) : QBrush(m_theme.card));
    painter.drawEllipse(sign);
    painter.setPen(m_theme.text);
    painter.drawText(QRectF(right, 0, this->width() - right, height()), Qt::AlignVCenter, text());
}

} // namespace frontera
