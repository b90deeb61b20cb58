// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/focus_ring.h"

#include "ui/widgets/control_paint.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QStyle>
#include <QStyleOptionButton>

namespace frontera {

namespace {

class Ring : public QWidget
{
public:
    explicit Ring(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(QStringLiteral("focusRing"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event);
        QPainter painter(this);
        paintFocusRing(painter, rect(), themeFor(palette()).focus);
    }
};

bool hasRing(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) != nullptr ||
           qobject_cast<const QComboBox *>(widget) != nullptr ||
           qobject_cast<const QSlider *>(widget) != nullptr;
}

/// Returns the place in `widget` that the ring goes around: of a tick its box, without the words.
QRect markedPlace(const QWidget &widget)
{
    const bool isTick = qobject_cast<const QCheckBox *>(&widget) != nullptr;
    if (!isTick && qobject_cast<const QRadioButton *>(&widget) == nullptr)
        return widget.rect();
    QStyleOptionButton option;
    option.initFrom(&widget);
    return widget.style()->subElementRect(
        isTick ? QStyle::SE_CheckBoxIndicator : QStyle::SE_RadioButtonIndicator, &option, &widget);
}

bool scrolls(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    const auto isLong = [](const QScrollBar *bar) { return bar->maximum() > bar->minimum(); };
    return area != nullptr &&
           (isLong(area->horizontalScrollBar()) || isLong(area->verticalScrollBar()));
}

/// Returns what the ring is drawn in: the window, or the seen part of what scrolls the widget.
QWidget *groundOf(QWidget *widget)
{
    QWidget *ground = widget;
    while (!ground->isWindow() && ground->parentWidget() != nullptr) {
        if (scrolls(ground->parentWidget()))
            return ground;
        ground = ground->parentWidget();
    }
    return ground;
}

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    leave();
    delete m_ring;
}

void FocusRing::leave()
{
    for (const QPointer<QWidget> &widget : std::as_const(m_watched)) {
        if (widget != nullptr)
            widget->removeEventFilter(this);
    }
    m_watched.clear();
    m_widget = nullptr;
    if (m_ring != nullptr)
        m_ring->hide();
}

void FocusRing::follow(QWidget *widget)
{
    leave();
    if (widget == nullptr || !hasRing(widget) || widget->isWindow())
        return;
    m_widget = widget;
    QWidget *ground = groundOf(widget);
    for (QWidget *each = widget; each != nullptr; each = each->parentWidget()) {
        each->installEventFilter(this);
        m_watched.append(each);
        if (each == ground)
            break;
    }
    // It is kept: the focus moves while Qt hands an event on to a list of all that lies in a
    // window.
    if (m_ring == nullptr)
        m_ring = new Ring(ground);
    else if (m_ring->parentWidget() != ground)
        m_ring->setParent(ground);
    place();
}

void FocusRing::place()
{
    if (m_widget == nullptr || m_ring == nullptr)
        return;
    const QRect marked = markedPlace(*m_widget);
    const QPoint corner = m_widget->mapTo(m_ring->parentWidget(), marked.topLeft());
    m_ring->setGeometry(QRect(corner, marked.size()).adjusted(-margin, -margin, margin, margin));
    m_ring->setVisible(m_widget->isVisibleTo(m_ring->parentWidget()));
    m_ring->raise();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ZOrderChange:
        place();
        break;
    case QEvent::ParentChange:
        follow(QApplication::focusWidget());
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace frontera
