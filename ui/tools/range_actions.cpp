// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/range_actions.h"

#include "ui/base/action_words.h"
#include "ui/plots/ranged_plot.h"
#include "ui/tools/range_tool.h"
#include "ui/widgets/key_button.h"

#include <QAction>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace frontera {

RangeActions::RangeActions(RangedPlot &plot, QWidget *window)
    : QObject(window)
    , m_plot(plot)
    , m_in(newAction(this, window, QKeySequence()))
    , m_out(newAction(this, window, QKeySequence()))
    , m_usual(newAction(this, window, QKeySequence()))
{
    constexpr double ofKey = 1.25;
    constexpr double part = 0.1; // of the plot's smaller side
    connect(m_in, &QAction::triggered, this, [this] { pointedAt().zoom(1 / ofKey); });
    connect(m_out, &QAction::triggered, this, [this] { pointedAt().zoom(ofKey); });
    connect(m_usual, &QAction::triggered, this, &RangeActions::showUsual);
    for (const auto &[key, way] :
         {std::pair(Qt::Key_Left, QPoint(-1, 0)), std::pair(Qt::Key_Right, QPoint(1, 0)),
          std::pair(Qt::Key_Up, QPoint(0, -1)), std::pair(Qt::Key_Down, QPoint(0, 1))}) {
        QAction *action = newAction(this, window, Qt::CTRL | key);
        connect(action, &QAction::triggered, this, [this, way = way] {
            RangedPlot &moved = pointedAt();
            const QPointF middle(moved.rect().center());
            const double far = part * std::min(moved.width(), moved.height());
            moved.pan(middle, middle - far * QPointF(way));
        });
        m_moves += action;
    }
    m_corner = newCorner(plot, m_usual);
    m_corner->setObjectName(QStringLiteral("usualRange"));
    connect(&plot, &RangedPlot::rangeChanged, this, [this] { update(m_isSeen); });
    setPresenting(false);
    retranslate();
    update(true);
}

KeyButton *RangeActions::newCorner(RangedPlot &plot, QAction *usual)
{
    // The corner is beside the axes' names, below the numbers.
    auto *corner = new KeyButton(usual, &plot);
    corner->setFixedHeight(corner->fontMetrics().height() + 6);
    auto *layout = new QVBoxLayout(&plot);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    layout->setContentsMargins(0, 0, 4, 1);
    layout->addWidget(corner, 0, Qt::AlignRight | Qt::AlignBottom);
    return corner;
}

KeyButton *RangeActions::add(RangedPlot &plot)
{
    auto *usual = new QAction(&plot);
    KeyButton *corner = newCorner(plot, usual);
    corner->hide();
    m_others.push_back({&plot, new RangeTool(plot, nullptr, &plot), usual});
    m_others.back().tool->setPresenting(m_isPresenting);
    sayUsual(usual);
    connect(usual, &QAction::triggered, &plot, [&plot] { plot.setRange(std::nullopt); });
    connect(&plot, &RangedPlot::rangeChanged, this, [this, &plot, corner] {
        corner->setVisible(plot.range().has_value());
        update(m_isSeen);
    });
    return corner;
}

RangedPlot &RangeActions::pointedAt() const
{
    for (const Other &other : m_others) {
        if (other.plot->underMouse() && other.plot->isPlane())
            return *other.plot;
    }
    return m_plot;
}

/// Of the plot under the pointer, or of the first one; of all others if that is as usual already.
void RangeActions::showUsual()
{
    RangedPlot &plot = pointedAt();
    const bool isUsual = !plot.range();
    plot.setRange(std::nullopt);
    for (const Other &other : m_others) {
        if (isUsual)
            other.plot->setRange(std::nullopt);
    }
}

void RangeActions::update(bool isSeen)
{
    m_isSeen = isSeen;
    const bool isPossible = isSeen && m_plot.isPlane();
    m_in->setEnabled(isPossible);
    m_out->setEnabled(isPossible);
    const bool hasPart = std::ranges::any_of(
        m_others, [](const Other &other) { return other.plot->range().has_value(); });
    m_usual->setEnabled((isPossible && m_plot.range()) || hasPart);
    for (QAction *move : std::as_const(m_moves))
        move->setEnabled(isPossible);
    m_corner->setVisible(m_plot.range().has_value());
}

void RangeActions::setPresenting(bool isPresenting)
{
    m_isPresenting = isPresenting;
    for (const Other &other : m_others)
        other.tool->setPresenting(isPresenting);
    if (isPresenting) {
        for (QAction *action : {m_in, m_out, m_usual})
            action->setShortcuts(QList<QKeySequence>());
        return;
    }
    // "+" is on the key of "=" where there is no key of its own.
    m_in->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    m_out->setShortcuts({Qt::CTRL | Qt::Key_Minus});
    m_usual->setShortcuts({Qt::CTRL | Qt::Key_0});
}

void RangeActions::retranslate()
{
    say(m_in, tr("Zoom &in"), tr("Zoom in"),
        tr("Show a smaller part of the plane; the wheel does it about the pointer"));
    say(m_out, tr("Zoom &out"), tr("Zoom out"), tr("Show a larger part of the plane"));
    sayUsual(m_usual);
    for (const Other &other : m_others)
        sayUsual(other.usual);
    const QString moves[] = {tr("Move the view to the left"), tr("Move the view to the right"),
                             tr("Move the view up"), tr("Move the view down")};
    for (qsizetype i = 0; i < m_moves.size(); ++i)
        say(m_moves[i], moves[i], moves[i], moves[i]);
}

void RangeActions::sayUsual(QAction *action)
{
    say(action, tr("&Whole plot"), tr("Whole plot"),
        tr("Show the plane as usual, with all observations"));
}

} // namespace frontera
