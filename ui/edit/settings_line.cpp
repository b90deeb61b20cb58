// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/settings_line.h"

#include "core/data/dataset.h"
#include "ui/base/action_words.h"
#include "ui/base/bar_scale.h"
#include "ui/base/preferences.h"
#include "ui/widgets/control_paint.h"
#include "ui/words/glossary.h"
#include "ui/words/settings_words.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <algorithm>

namespace frontera {

namespace {

constexpr int linePadding = 10;
constexpr int arrowRoom = 20; ///< the room of the arrow behind the words
constexpr int least = 80;
constexpr int leastLine = 40;

QString panelKey()
{
    return QStringLiteral("settings");
}

} // namespace

SettingsLine::SettingsLine(QWidget *window)
    : QPushButton(window)
    , m_toggle(newAction(this, window, Qt::Key_M))
    , m_theme(lightTheme())
{
    m_toggle->setObjectName(QStringLiteral("settings"));
    m_toggle->setCheckable(true);
    m_toggle->setChecked(preferredPanel(panelKey()));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, m_toggle, &QAction::trigger);
    connect(m_toggle, &QAction::toggled, this, [this](bool isOn) {
        preferPanel(panelKey(), isOn);
        update();
    });
    retranslate();
}

void SettingsLine::retranslate()
{
    say(m_toggle, tr("&Settings"), tr("Settings"),
        tr("Show the settings: learning rate, start, order and more"));
}

void SettingsLine::show(const Settings &settings, const Dataset &data)
{
    m_versions = settingsInShort(settings, data);
    setMaximumWidth(widthOf(m_versions.front()));
    setToolTip(listSettings(settings, data).join(u'\n') + u'\n' +
               glossaryEntry(Term::Rate, settings, data).sentence() + u'\n' + m_toggle->toolTip());
    setAccessibleName(m_toggle->iconText() + QStringLiteral(": ") + m_versions.front());
    updateGeometry();
    choose();
}

void SettingsLine::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

int SettingsLine::room(int width) const
{
    return width - scaled(*this, 2 * linePadding + arrowRoom);
}

void SettingsLine::choose()
{
    const auto fits = [this](const QString &version) {
        return fontMetrics().horizontalAdvance(version) < room(width());
    };
    const auto version = std::ranges::find_if(m_versions, fits);
    if (!m_versions.empty())
        setText(version == m_versions.end() ? m_versions.back() : *version);
}

int SettingsLine::widthOf(const QString &version) const
{
    constexpr int spare = 4; // what is as wide as its room may be cut
    return std::max(scaled(*this, least), fontMetrics().horizontalAdvance(version) +
                                              scaled(*this, 2 * linePadding + arrowRoom) + spare);
}

/// The room of the shortest words: the line grows into what others leave, and makes none narrower.
QSize SettingsLine::sizeHint() const
{
    return {m_versions.empty() ? scaled(*this, least) : widthOf(m_versions.back()),
            std::max(scaled(*this, leastLine), fontMetrics().height() + scaled(*this, 16))};
}

QSize SettingsLine::minimumSizeHint() const
{
    return {scaled(*this, least), sizeHint().height()};
}

void SettingsLine::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    choose();
}

void SettingsLine::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        if (!m_versions.empty())
            setMaximumWidth(widthOf(m_versions.front()));
        updateGeometry();
        choose();
    }
}

void SettingsLine::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isOpen = m_toggle->isChecked();
    paintButton(painter, rect(),
                buttonLook(m_theme, ButtonKind::Plain,
                           {.isEnabled = isEnabled(),
                            .isPointedAt = underMouse(),
                            .isPressed = isDown(),
                            .isChosen = isOpen}));
    painter.setPen(m_theme.text);
    const int air = scaled(*this, linePadding);
    const int behind = scaled(*this, arrowRoom);
    const QRect words(air, 0, room(width()), height());
    painter.drawText(words, Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    painter.setPen(m_theme.quietText);
    painter.drawText(QRect(width() - air - behind, 0, behind, height()),
                     Qt::AlignVCenter | Qt::AlignRight,
                     isOpen ? QStringLiteral("▴") : QStringLiteral("▾"));
}

} // namespace frontera
