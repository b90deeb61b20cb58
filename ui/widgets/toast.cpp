// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/toast.h"

#include "ui/widgets/control_paint.h"

#include <QAccessible>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <algorithm>

namespace frontera {

namespace {

constexpr int timeShown = 4'000;  // ms
constexpr int timeOfDoor = 4'000; // ms more, where there is something to press
constexpr int timeOfLine = 2'500; // ms, for each further line
constexpr QSize leastBox(336, 40);
constexpr int tickWidth = 36;
constexpr int fromRight = 14;
constexpr int fromBelow = 6;

} // namespace

Toast::Toast(QWidget *window)
    : QFrame(window)
    , m_words(new QLabel(this))
    , m_folder(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_goThere(new QAction(this))
    , m_time(this)
{
    setObjectName(QStringLiteral("toast"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(tickWidth, 2, 6, 2);
    row->setSpacing(6);
    row->addWidget(m_words, 1);
    row->addWidget(m_folder);
    row->addWidget(m_close);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setObjectName(QStringLiteral("toastWords"));
    m_folder->setObjectName(QStringLiteral("showInFolder"));
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{m_folder, m_close})
        button->setFocusPolicy(Qt::TabFocus);
    m_goThere->setShortcut(Qt::Key_F6);
    m_goThere->setEnabled(false);
    window->addAction(m_goThere);
    m_time.setSingleShot(true);
    m_time.setInterval(timeShown);
    connect(m_goThere, &QAction::triggered, this, &Toast::takeKeys);
    connect(m_folder, &QPushButton::clicked, this, &Toast::openMore);
    connect(m_close, &QToolButton::clicked, this, &Toast::close);
    connect(&m_time, &QTimer::timeout, this, &Toast::hide);
    connect(qApp, &QApplication::focusChanged, this, &Toast::keepTime);
    window->installEventFilter(this);
    retranslate();
    hide();
}

Toast *Toast::of(const QWidget *widget)
{
    return widget->window()->findChild<Toast *>(QString(), Qt::FindDirectChildrenOnly);
}

void Toast::tell(const Receipt &receipt)
{
    m_said = receipt.words;
    m_file = receipt.file;
    m_door = receipt.door;
    m_folder->setVisible(!m_file.isEmpty() || m_door != nullptr);
    nameDoor();
    m_words->setToolTip(m_file.isEmpty() ? m_said : QDir::toNativeSeparators(m_file));
    setAccessibleName(m_said);
    m_goThere->setEnabled(true);
    place();
    show();
    raise();
    m_time.stop();
    m_time.setInterval(timeShown + (m_door != nullptr ? timeOfDoor : 0) +
                       timeOfLine * static_cast<int>(m_said.count(u'\n')));
    keepTime();
    if (QAccessible::isActive()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QSize Toast::sizeHint() const
{
    const int others = QFrame::sizeHint().width() - m_words->sizeHint().width();
    int widest = 0;
    for (const QString &line : m_said.split(u'\n'))
        widest = std::max(widest, fontMetrics().horizontalAdvance(line));
    return {others + widest + 2, QFrame::sizeHint().height()};
}

void Toast::place()
{
    m_words->setText(m_said);
    layout()->activate();
    const QWidget *window = parentWidget();
    const int widest = std::max(leastBox.width(), window->width() - 2 * fromRight);
    const QSize wanted = sizeHint().expandedTo(leastBox);
    resize(std::min(wanted.width(), widest), wanted.height());
    move(window->width() - width() - fromRight, window->height() - height() - fromBelow);
    // The name of a file may be longer than the window is wide.
    const int room = m_words->width() - (wanted.width() - width());
    if (wanted.width() <= widest)
        return;
    QStringList lines = m_said.split(u'\n');
    for (QString &line : lines)
        line = fontMetrics().elidedText(line, Qt::ElideMiddle, std::max(0, room));
    m_words->setText(lines.join(u'\n'));
}

void Toast::takeKeys()
{
    m_before = QApplication::focusWidget();
    QAbstractButton *first = m_folder;
    if (m_folder->isHidden())
        first = m_close;
    first->setFocus(Qt::ShortcutFocusReason);
}

void Toast::close()
{
    const bool hadKeys = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadKeys && m_before != nullptr)
        m_before->setFocus();
}

void Toast::keepTime()
{
    if (isHidden())
        return;
    if (m_isPointedAt || isAncestorOf(QApplication::focusWidget()))
        m_time.stop();
    else if (!m_time.isActive())
        m_time.start();
}

void Toast::nameDoor()
{
    if (m_door != nullptr) {
        m_folder->setText(m_door->iconText());
        m_folder->setToolTip(tr("%1; F6 goes here", "what a button does").arg(m_door->toolTip()));
        return;
    }
    m_folder->setText(tr("Show in folder"));
    m_folder->setToolTip(tr("Open the folder of this file (F6 goes here)"));
}

void Toast::openMore()
{
    if (m_door != nullptr) {
        close();
        m_door->trigger();
        return;
    }
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_file).absolutePath()));
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget() && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    paintButton(painter, rect(), {QPen(theme.frame, 1), theme.card, {}, {}});
    paintTick(painter, QRectF(8, (height() - 24) / 2.0, 24, 24), theme.good);
}

void Toast::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_isPointedAt = true;
    keepTime();
}

void Toast::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    m_isPointedAt = false;
    keepTime();
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void Toast::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_time.stop();
    m_isPointedAt = false;
    m_goThere->setEnabled(false);
}

void Toast::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Toast::retranslate()
{
    hide(); // its words are in the other language
    m_goThere->setText(tr("To what was saved"));
    m_goThere->setIconText(m_goThere->text());
    nameDoor();
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close this (Esc)"));
}

} // namespace frontera
