// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/key_button.h"

#include "ui/base/action_words.h"

#include <QAction>
#include <QPainter>

namespace frontera {

namespace {

constexpr int sidePadding = 13;
constexpr int gap = 7;
constexpr int iconSide = 24;
constexpr int besideIcon = 8;

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

void KeyButton::setPictogram(DrawIcon icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void KeyButton::setKeyShown(bool isShown)
{
    m_isKeyShown = isShown;
    updateGeometry();
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

int KeyButton::wordsWidth() const
{
    return m_icon != nullptr ? iconSide : fontMetrics().horizontalAdvance(text());
}

int KeyButton::keyWidth() const
{
    return m_key.isEmpty() || !m_isKeyShown
               ? 0
               : gap + QFontMetrics(keyFont()).horizontalAdvance(m_key);
}

int KeyButton::widthWithWords() const
{
    return fontMetrics().horizontalAdvance(text()) + keyWidth() + 2 * sidePadding;
}

int KeyButton::widthWithIcon() const
{
    return iconSide + keyWidth() + 2 * besideIcon;
}

QSize KeyButton::sizeHint() const
{
    return {m_icon != nullptr ? widthWithIcon() : widthWithWords(), fontMetrics().height() + 16};
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

    const int left = (width() - wordsWidth() - keyWidth()) / 2;
    QColor words = look.words;
    if (m_icon != nullptr) {
        const QRectF place(left, (height() - iconSide) / 2.0, iconSide, iconSide);
        paintIcon(painter, m_icon, place, words);
    } else {
        painter.setPen(words);
        painter.drawText(QRect(left, 0, wordsWidth() + 1, height()), Qt::AlignVCenter, text());
    }
    if (keyWidth() == 0)
        return;
    words.setAlphaF(words.alphaF() * 0.75F);
    painter.setFont(keyFont());
    painter.setPen(words);
    painter.drawText(QRect(left + wordsWidth() + gap, 0, keyWidth() - gap, height()),
                     Qt::AlignVCenter, m_key);
}

} // namespace frontera
