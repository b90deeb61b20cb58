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
#include <utility>

namespace frontera {

namespace {

constexpr int timeShown = 4'000;  // ms
constexpr int timeOfDoor = 4'000; // ms more, where there is something to press
constexpr int timeOfLine = 2'500; // ms, for each further line
constexpr QSize leastBox(336, 40);
constexpr int tickWidth = 36;
constexpr int fromRight = 14;
constexpr int fromBelow = 6;
constexpr int aroundWords = 4;

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
    m_words->setWordWrap(true);
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
    m_isOfData = receipt.isOfData;
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

void Toast::letGoOfData()
{
    if (m_isOfData && !isHidden())
        close();
}

void Toast::setRoom(std::function<QRect()> room)
{
    m_room = std::move(room);
}

QRect Toast::room() const
{
    const QRect window = parentWidget()->rect();
    const QRect room = m_room ? m_room().intersected(window) : window;
    const bool isEnough =
        room.width() >= leastBox.width() + 2 * fromRight && room.height() >= 3 * leastBox.height();
    return isEnough ? room : window;
}

int Toast::widthOfOthers() const
{
    const QMargins margins = layout()->contentsMargins();
    int others = margins.left() + margins.right();
    for (const QWidget *button : std::initializer_list<const QWidget *>{m_folder, m_close}) {
        if (!button->isHidden())
            others += layout()->spacing() + button->sizeHint().width();
    }
    return others;
}

void Toast::place()
{
    const QRect room = this->room();
    const QFontMetrics metrics(m_words->font());
    const int others = widthOfOthers();
    const int widest = std::max(leastBox.width(), room.width() - 2 * fromRight) - others;
    // The name of a file may be longer than a line.
    QStringList lines = m_said.split(u'\n');
    int wanted = leastBox.width() - others;
    for (QString &line : lines) {
        QStringList words = line.split(u' ');
        for (QString &word : words)
            word = metrics.elidedText(word, Qt::ElideMiddle, widest - 2);
        line = words.join(u' ');
        wanted = std::max(wanted, metrics.horizontalAdvance(line) + 2);
    }
    m_words->setText(lines.join(u'\n'));
    const int width = std::min(wanted, widest);
    const QRect needed =
        metrics.boundingRect(QRect(0, 0, width, room.height()), Qt::TextWordWrap, m_words->text());
    const QMargins margins = layout()->contentsMargins();
    const int buttons = std::max(m_folder->isHidden() ? 0 : m_folder->sizeHint().height(),
                                 m_close->sizeHint().height());
    const int height = std::max({needed.height() + 2 * aroundWords, buttons, leastBox.height()}) +
                       margins.top() + margins.bottom();
    resize(width + others, height);
    move(room.right() + 1 - this->width() - fromRight, room.bottom() + 1 - height - fromBelow);
    layout()->activate();
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
    // The room follows the window's layout, which comes later.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        if (watched == parentWidget() && !isHidden())
            QTimer::singleShot(0, this, &Toast::place);
    }
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
    else if (event->type() == QEvent::FontChange && !isHidden())
        place();
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
