// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/key_button.h"

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
    // A click leaves the keys to the run (FocusHome).
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

void KeyButton::setDoor(bool door)
{
    m_door = door;
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

KeyButton::Look KeyButton::look() const
{
    const QColor ink = palette().color(QPalette::Active, QPalette::WindowText);
    const QColor paper = palette().color(QPalette::Active, QPalette::Base);
    const bool isFilled = m_primary && isEnabled();
    const bool isYellow = m_door && isEnabled();
    // A checked button has a strong edge, which is seen without colours too.
    const bool isOn = m_action->isCheckable() && m_action->isChecked();
    Look look;
    look.edge = QPen(isFilled || isOn ? ink : palette().color(QPalette::Mid), isOn ? 2 : 1);
    look.fill = isFilled ? ink : paper;
    look.words = isFilled ? paper : palette().color(QPalette::ButtonText);
    if (isYellow) {
        look.words = QColor(0x1c212b);
        look.fill = isOn ? QColor(0xf0c22e) : QColor(0xffdf80);
        if (isDown() || underMouse())
            look.fill = look.fill.darker(108);
    } else if (isDown()) {
        look.fill = isFilled ? palette().color(QPalette::Highlight)
                             : palette().color(QPalette::Active, QPalette::Mid);
    } else if (underMouse() && isEnabled() && !isFilled) {
        look.fill = palette().color(QPalette::Active, QPalette::Button);
    }
    return look;
}

void KeyButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look look = this->look();
    painter.setPen(look.edge);
    painter.setBrush(look.fill);
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
    QColor words = look.words;
    painter.setPen(words);
    painter.drawText(QRect(left, 0, wordsWidth + 1, height()), Qt::AlignVCenter, text());
    words.setAlphaF(words.alphaF() * 0.75F);
    painter.setFont(small);
    painter.setPen(words);
    painter.drawText(QRect(left + wordsWidth + gap, 0, keyWidth, height()), Qt::AlignVCenter,
                     m_key);
}

} // namespace frontera
