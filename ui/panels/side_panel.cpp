// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/side_panel.h"

#include "ui/panels/arithmetic_panel.h"
#include "ui/panels/truth_table.h"
#include "ui/panels/verdict_panel.h"

#include <QVBoxLayout>
#include <algorithm>

namespace frontera {

namespace {

constexpr int narrowest = 340;
constexpr double usualWidth = 434; // in a window of 1280 pixels
constexpr double largestScale = 3;

} // namespace

SidePanel::SidePanel(const Timeline &timeline, QWidget *parent)
    : QScrollArea(parent)
    , m_verdict(new VerdictPanel(timeline, this))
    , m_table(new TruthTable(timeline, this))
    , m_arithmetic(new ArithmeticPanel(timeline, this))
{
    auto *panels = new QWidget(this);
    auto *layout = new QVBoxLayout(panels);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_verdict);
    layout->addWidget(m_table);
    layout->addWidget(m_arithmetic, 1);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setMinimumWidth(narrowest);
    setWidget(panels);
}

void SidePanel::setTheme(const Theme &theme)
{
    m_verdict->setTheme(theme);
    m_table->setTheme(theme);
    m_arithmetic->setTheme(theme);
}

void SidePanel::refresh(const Verdict &verdict)
{
    m_verdict->show(verdict);
    m_table->refresh();
    m_arithmetic->refresh();
}

void SidePanel::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const double scale = std::clamp(width() / usualWidth, 1.0, largestScale);
    m_verdict->setTextScale(scale);
    m_table->setTextScale(scale);
    m_arithmetic->setTextScale(scale);
}

} // namespace frontera
