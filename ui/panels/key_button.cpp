// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/key_button.h"

#include <QAction>
#include <QPainter>

namespace frontera {

namespace {

constexpr int sidePadding = 13;
constexpr int gap = 7;

QString shortKey(const QKeySequence &key)
{
    QString text = key.toString(QKeySequence::NativeText);
    // Arrow keys as arrows: short, and the same in every language.
    if (key == QKeySequence(Qt::Key_Right))
        return QStringLiteral("→");
    if (key == QKeySequence(Qt::Key_Left))
        return QStringLiteral("←");
    if (key == QKeySequence(Qt::SHIFT | Qt::Key_Right))
        return QStringLiteral("⇧→");
    if (key == QKeySequence(Qt::SHIFT | Qt::Key_Left))
        return QStringLiteral("⇧←");
    return text;
}

} // namespace

KeyButton::KeyButton(QAction *action, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
{
    // A click leaves the focus where it is, so that the keys go on meaning what they say.
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &KeyButton::followAction);
    followAction();
}

void KeyButton::setPrimary(bool primary)
{
    m_primary = primary;
    update();
}

void KeyButton::followAction()
{
    m_key = shortKey(m_action->shortcut());
    setText(m_action->iconText());
    setEnabled(m_action->isEnabled());
    setToolTip(m_action->toolTip());
    setAccessibleName(m_action->iconText());
    setAccessibleDescription(m_action->toolTip());
    updateGeometry();
    update();
}

QFont KeyButton::keyFont() const
{
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

QSize KeyButton::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text());
    const int key = m_key.isEmpty() ? 0 : gap + QFontMetrics(keyFont()).horizontalAdvance(m_key);
    return {words + key + 2 * sidePadding, fontMetrics().height() + 16};
}

void KeyButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = palette().color(QPalette::Active, QPalette::WindowText);
    const QColor paper = palette().color(QPalette::Active, QPalette::Base);
    const bool filled = m_primary && isEnabled();
    QColor fill = filled ? ink : paper;
    QColor words = filled ? paper : palette().color(QPalette::ButtonText);
    if (isDown())
        fill = filled ? palette().color(QPalette::Highlight)
                      : palette().color(QPalette::Active, QPalette::Mid);
    else if (underMouse() && isEnabled() && !filled)
        fill = palette().color(QPalette::Active, QPalette::Button);

    painter.setPen(QPen(filled ? ink : palette().color(QPalette::Mid), 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 5, 5);
    }

    const int wordsWidth = fontMetrics().horizontalAdvance(text());
    const QFont small = keyFont();
    const int keyWidth = m_key.isEmpty() ? 0 : gap + QFontMetrics(small).horizontalAdvance(m_key);
    const int left = (width() - wordsWidth - keyWidth) / 2;
    painter.setPen(words);
    painter.drawText(QRect(left, 0, wordsWidth + 1, height()), Qt::AlignVCenter, text());
    words.setAlphaF(words.alphaF() * 0.75F);
    painter.setFont(small);
    painter.setPen(words);
    painter.drawText(QRect(left + wordsWidth + gap, 0, keyWidth, height()), Qt::AlignVCenter,
                     m_key);
}

} // namespace frontera
