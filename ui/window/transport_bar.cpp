// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/transport_bar.h"

#include "core/run/run.h"
#include "ui/base/bar_scale.h"
#include "ui/run/ask_actions.h"
#include "ui/run/player.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/window/actions.h"
#include "ui/words/number_words.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QTimer>
#include <algorithm>

namespace frontera {

namespace {

constexpr int timeToRead = 5'000; // ms
constexpr int speedMargin = 8;
constexpr int speedWidth = 130;

} // namespace

TransportBar::TransportBar(const Run &run, Actions &actions, AskActions &questions, Player &player,
                           QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_player(player)
    , m_invitation(new QLabel(this))
    , m_speed(new QSlider(Qt::Horizontal, this))
    , m_speedWords(new QLabel(this))
    , m_remark(new ElidedLabel(this))
{
    auto *row = new FlowLayout(this, 8);
    row->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : {actions.restart(), actions.epochBack(), actions.back(), actions.step(),
                            actions.epoch(), actions.play(), questions.toggle()}) {
        auto *button = new KeyButton(action, this);
        button->setPrimary(action == actions.step());
        row->addWidget(button);
        if (action == actions.step())
            m_forward = button;
        else if (m_forward == nullptr)
            m_backward.push_back(button);
        connect(action, &QAction::changed, this, &TransportBar::invite);
        m_buttons.push_back(button);
        setTabOrder(button, m_speed); // after the last button
    }
    for (KeyButton *button : m_backward) { // Step stays where it is without them
        QSizePolicy policy = button->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        button->setSizePolicy(policy);
    }
    m_invitation->setObjectName(QStringLiteral("invitation"));
    m_invitation->setForegroundRole(QPalette::PlaceholderText);
    m_invitation->hide();
    auto *speedPair = new QWidget(this);
    auto *speedRow = new QHBoxLayout(speedPair);
    speedRow->setContentsMargins(speedMargin, 0, 0, 0);
    speedRow->setSpacing(speedMargin);
    speedRow->addWidget(m_speed);
    speedRow->addWidget(m_speedWords);
    m_speed->setRange(0, Player::fastest);
    m_speed->setValue(player.speed());
    m_speed->setFixedWidth(scaled(*this, speedWidth));
    m_speed->setFocusPolicy(Qt::TabFocus);
    connect(m_speed, &QSlider::valueChanged, this, [this](int speed) {
        m_player.setSpeed(speed);
        retranslate();
    });
    row->addWidget(speedPair);
    row->addWidget(m_remark);
    m_remark->setObjectName(QStringLiteral("remark"));
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->hide();
    connect(&m_run, &Run::positionChanged, this, [this] {
        // While playing, a remark stays long enough to be read.
        const bool isFresh = m_player.isRunning() && m_said.elapsed() < timeToRead;
        if (m_run.position() != m_saidAt && !isFresh)
            say({});
    });
    retranslate();
    invite();
    connect(&player, &Player::pausedAfter, this,
            [this](qint64 steps) { say(tr("Paused after %1 steps").arg(showCount(steps))); });
}

void TransportBar::say(const QString &remark)
{
    m_saidAt = m_run.position();
    m_said.start();
    m_isNew = !remark.isEmpty();
    QTimer::singleShot(0, this, [this] { m_isNew = false; });
    if (remark.isEmpty() && m_remark->text().isEmpty())
        return;
    // The name of a file may be longer than the window is wide.
    m_remark->setMostWidth(std::max(300, window()->width() / 3 * 2));
    m_remark->setText(remark);
    m_remark->setToolTip(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_remark->updateGeometry();
}

void TransportBar::letGoOfRemark()
{
    if (!m_isNew)
        say({});
}

void TransportBar::invite()
{
    const auto leads = [](const KeyButton *button) { return button->isEnabled(); };
    const bool invites = m_forward->isEnabled() && std::ranges::none_of(m_backward, leads);
    if (invites == m_invites)
        return;
    m_invites = invites;
    for (KeyButton *button : m_backward)
        button->setVisible(!invites);
    placeInvitation();
}

void TransportBar::placeInvitation()
{
    m_invitation->resize(m_invitation->sizeHint());
    const int gap = layout()->spacing();
    // In a narrow window Step may stand in a row of its own, or further left.
    int first = m_forward->x();
    for (const KeyButton *button : m_backward) {
        if (button->y() == m_forward->y())
            first = std::min(first, button->x());
    }
    const int left = m_forward->x() - gap - m_invitation->width();
    m_invitation->move(left, m_forward->geometry().center().y() - m_invitation->height() / 2);
    m_invitation->setVisible(m_invites && left >= first);
}

/// Keeps all in one row as long as it can: first an icon stands for the words of asking, then the
/// speed in figures is left to the tip, then asking to its key and the menu.
void TransportBar::giveWay()
{
    KeyButton *ask = m_buttons.back();
    const int gap = layout()->spacing();
    int others = 0;
    for (const KeyButton *button : m_buttons)
        others += button == ask ? 0 : button->sizeHint().width() + gap;
    const int slider = m_speed->width() + speedMargin;
    const int figures = m_speedWords->sizeHint().width() + speedMargin;
    const int brief = others + ask->widthWithIcon();
    const bool isBrief = others + ask->widthWithWords() + gap + slider + figures > width();
    const bool hasFigures = brief + gap + slider + figures <= width();
    if (m_isAskBrief != isBrief) {
        m_isAskBrief = isBrief;
        ask->setPictogram(isBrief ? drawAskIcon : nullptr);
    }
    m_speedWords->setVisible(hasFigures || brief + gap + slider > width());
    ask->setVisible(brief <= width());
}

bool TransportBar::event(QEvent *event)
{
    const bool isTaken = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // other words
        giveWay();
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        placeInvitation();
    return isTaken;
}

void TransportBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    giveWay();
}

void TransportBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_speed->setFixedWidth(scaled(*this, speedWidth));
        retranslate();
    }
    if (event->type() == QEvent::LanguageChange) {
        say({});
        retranslate();
    }
}

void TransportBar::retranslate()
{
    m_invitation->setText(tr("Begin here:"));
    placeInvitation();
    m_speed->setAccessibleName(tr("Speed of running"));
    m_speed->setToolTip(tr("Speed of running: from one step in two seconds to as fast as it goes"));
    const QLocale locale;
    const double rate = m_player.stepsPerSecond();
    const auto words = [&](double stepsPerSecond) {
        if (stepsPerSecond == 0)
            return tr("as fast as it goes");
        if (stepsPerSecond < 1)
            return tr("a step in %1 s").arg(locale.toString(1 / stepsPerSecond, 'f', 1));
        return tr("%1 steps/s")
            .arg(stepsPerSecond < 10 ? locale.toString(stepsPerSecond, 'f', 1)
                                     : showCount(qRound64(stepsPerSecond)));
    };
    m_speedWords->setText(words(rate));
    // As wide as the widest words, so that nothing moves with the slider.
    int longest = 0;
    for (const double any : {0.0, 0.5, 8888.0})
        longest = std::max(longest, m_speedWords->fontMetrics().horizontalAdvance(words(any)));
    m_speedWords->setMinimumWidth(longest);
}

} // namespace frontera
