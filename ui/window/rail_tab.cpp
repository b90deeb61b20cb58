// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/rail_tab.h"

#include "ui/base/action_words.h"
#include "ui/base/bar_scale.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace frontera {

namespace {

constexpr int edge = 4;    ///< the ink at the left of a tab that is chosen
constexpr int padding = 6; ///< beside words
constexpr double tabIcon = 24;
constexpr int nameOverlap = 2; ///< of the name and the air below an icon

} // namespace

RailTab::RailTab(QAction *action, QWidget *parent)
    : QAbstractButton(parent)
    , m_action(action)
    , m_theme(lightTheme())
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &RailTab::followAction);
    followAction();
}

void RailTab::followAction()
{
    m_key = shortKey(m_action->shortcut());
    setToolTip(m_action->toolTip());
    setAccessibleDescription(m_action->toolTip());
    update();
}

void RailTab::setWords(const QString &name, DrawIcon icon)
{
    setText(name);
    setAccessibleName(name);
    m_icon = icon;
    update();
}

void RailTab::setShape(TabShape shape)
{
    m_shape = shape;
    update();
}

void RailTab::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void RailTab::setChosen(bool isChosen)
{
    m_isMarked = isChosen;
    update();
}

void RailTab::setUnseen(bool isUnseen)
{
    if (isUnseen == m_isUnseen)
        return;
    m_isUnseen = isUnseen;
    update();
}

bool RailTab::isChosen() const
{
    return m_isMarked || (m_action->isChecked() && !m_isUnseen);
}

bool RailTab::isLettered() const
{
    return m_icon == nullptr && m_shape != TabShape::Line;
}

QFont RailTab::strongFont() const
{
    QFont strong = font();
    strong.setBold(true);
    return strong;
}

int RailTab::neededWidth(TabShape shape) const
{
    const int key = QFontMetrics(font()).horizontalAdvance(m_key);
    if (shape == TabShape::Narrow)
        return scaled(*this, edge + tabIcon + 2 + edge) + key;
    const int name = QFontMetrics(strongFont()).horizontalAdvance(text());
    if (shape == TabShape::Tall)
        return std::max(name + scaled(*this, 2 * (edge + 3)),
                        2 * key + scaled(*this, tabIcon + 2 * (padding + 3)));
    return name + key + scaled(*this, edge + 3 * padding);
}

QRectF RailTab::iconPlace() const
{
    const double side = scaled(*this, tabIcon);
    if (m_shape == TabShape::Narrow)
        return {scaled(*this, edge) + 1.0, (height() - side) / 2, side, side};
    const double free = height() - side - fontMetrics().height() + nameOverlap;
    return {(width() - side) / 2, std::round(free * 0.4), side, side};
}

QList<RailTab::Word> RailTab::words() const
{
    const QFontMetricsF plain(font());
    const QFontMetricsF strong(strongFont());
    const QFontMetricsF &named = isChosen() ? strong : plain;
    const QSizeF name(named.horizontalAdvance(text()), named.height());
    const QSizeF key(plain.horizontalAdvance(m_key), plain.height());
    QList<Word> words;
    const double middle = (height() - name.height()) / 2;
    if (m_shape == TabShape::Tall)
        words.append({text(),
                      {{(width() - name.width()) / 2, iconPlace().bottom() - nameOverlap}, name},
                      isChosen()});
    else if (m_shape == TabShape::Line)
        words.append({text(), {QPointF(scaled(*this, edge + padding), middle), name}, isChosen()});
    if (m_key.isEmpty() || isLettered())
        return words;
    const double top = m_shape == TabShape::Line ? middle : std::max(0.0, iconPlace().top() - 2);
    const double right = scaled(*this, m_shape == TabShape::Narrow ? edge : padding);
    words.append({m_key, {{width() - right - key.width(), top}, key}});
    return words;
}

void RailTab::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all(rect());
    if (isChosen()) {
        QPainterPath outline;
        outline.addRoundedRect(all.adjusted(0, 0.5, 8, -0.5), 6, 6);
        painter.fillPath(outline, m_theme.card);
        painter.setPen(m_theme.edge);
        painter.drawPath(outline);
        painter.setClipPath(outline);
        painter.fillRect(QRectF(0, 0, scaled(*this, edge), height()), m_theme.text);
        painter.setClipping(false);
    } else if (underMouse() || isDown()) {
        QColor under = m_theme.edge;
        under.setAlphaF(isDown() ? 0.8F : 0.45F);
        QPainterPath outline;
        outline.addRoundedRect(all.adjusted(2, 2, -3, -2), 6, 6);
        painter.fillPath(outline, under);
    }
    if (isLettered()) {
        QFont letter = strongFont();
        letter.setPixelSize(scaled(*this, 18));
        painter.setFont(letter);
        painter.setPen(m_theme.text);
        painter.drawText(iconPlace(), Qt::AlignCenter, m_key.isEmpty() ? text().left(1) : m_key);
    } else if (m_shape != TabShape::Line) {
        paintIcon(painter, m_icon, iconPlace(), m_theme.text);
    }
    for (const Word &word : words()) {
        painter.setFont(word.isBold ? strongFont() : font());
        painter.setPen(word.text == m_key ? m_theme.quietText : m_theme.text);
        painter.drawText(word.place.adjusted(0, 0, 1, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         word.text);
    }
}

void RailTab::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        Q_EMIT moved(event->key() == Qt::Key_Down ? 1 : -1);
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace frontera
