// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/key_button.h"

#include "ui/base/action_words.h"
#include "ui/base/bar_scale.h"

#include <QAction>
#include <QPainter>

namespace frontera {

namespace {

constexpr int sidePadding = 13;
constexpr int beforeKey = 7;
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

void KeyButton::setLeastHeight(int pixels)
{
    m_leastHeight = pixels;
    updateGeometry();
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

int KeyButton::wordsWidth() const
{
    return m_icon != nullptr ? scaled(*this, iconSide) : fontMetrics().horizontalAdvance(text());
}

int KeyButton::keyWidth() const
{
    return m_key.isEmpty() || !m_isKeyShown
               ? 0
               : scaled(*this, beforeKey) + fontMetrics().horizontalAdvance(m_key);
}

int KeyButton::widthWithWords() const
{
    return fontMetrics().horizontalAdvance(text()) + keyWidth() + 2 * scaled(*this, sidePadding);
}

int KeyButton::widthWithIcon() const
{
    return scaled(*this, iconSide) + keyWidth() + 2 * scaled(*this, besideIcon);
}

QSize KeyButton::sizeHint() const
{
    const int height = fontMetrics().height() + scaled(*this, 16);
    return {m_icon != nullptr ? widthWithIcon() : widthWithWords(),
            std::max(height, scaled(*this, m_leastHeight))};
}

ButtonLook KeyButton::look() const
{
    const ButtonKind kind = m_primary ? ButtonKind::Primary
                            : m_door  ? ButtonKind::Door
                                      : ButtonKind::Plain;
    return buttonLook(themeFor(palette()), kind,
                      {.isEnabled = isEnabled(),
                       .isPointedAt = underMouse(),
                       .isPressed = isDown(),
                       .isChosen = m_action->isCheckable() && m_action->isChecked()});
}

void KeyButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    const ButtonLook look = this->look();
    paintButton(painter, rect(), look);
    const int left = (width() - wordsWidth() - keyWidth()) / 2;
    if (m_icon != nullptr) {
        const double side = scaled(*this, iconSide);
        const QRectF place(left, (height() - side) / 2.0, side, side);
        paintIcon(painter, m_icon, place, look.words);
    } else {
        painter.setPen(look.words);
        painter.drawText(QRect(left, 0, wordsWidth() + 1, height()), Qt::AlignVCenter, text());
    }
    if (keyWidth() == 0)
        return;
    painter.setPen(look.key);
    const int before = scaled(*this, beforeKey);
    painter.drawText(QRect(left + wordsWidth() + before, 0, keyWidth() - before, height()),
                     Qt::AlignVCenter, m_key);
}

} // namespace frontera
