// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/side_panel.h"

#include "core/explanation/explanation.h"
#include "core/explanation/verdict.h"
#include "core/models/gates/gates_model.h"
#include "core/models/perceptron/linear_predictor.h"
#include "core/run/run.h"
#include "ui/panels/arithmetic_panel.h"
#include "ui/panels/own_line_panel.h"
#include "ui/panels/point_panel.h"
#include "ui/panels/side_parts.h"
#include "ui/panels/truth_table.h"
#include "ui/panels/verdict_panel.h"
#include "ui/panels/why_panel.h"
#include "ui/run/ask_actions.h"
#include "ui/run/asker.h"
#include "ui/tools/own_line_tool.h"
#include "ui/widgets/edge_fade.h"
#include "ui/widgets/key_button.h"
#include "ui/words/arithmetic_words.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <limits>
#include <utility>

namespace frontera {

namespace {

constexpr int narrowest = 340;
constexpr int scrollMargin = 6;    // between the panels and the scroll bar
constexpr double usualWidth = 434; // in a window of 1280 pixels
constexpr double largestScale = 3;
constexpr int lowHeight = 420;
constexpr int betweenPanels = 8;
constexpr int lowGap = 4;
constexpr int fewestRows = 3;     // of a table, to be seen without scrolling
constexpr int fewestLetters = 18; // beside each other, for formulas as a whole

/// A scroll bar that shows when it has the keyboard.
class FocusedScrollBar : public QScrollBar
{
public:
    using QScrollBar::QScrollBar;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QScrollBar::paintEvent(event);
        if (!hasFocus())
            return;
        QPainter painter(this);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
};

/// A door that leads nowhere is not shown.
bool leadsSomewhere(const QWidget &button)
{
    const QVariant leads = button.property("leads");
    return !leads.isValid() || leads.toBool();
}

} // namespace

SidePanel::SidePanel(const Run &run, const OwnLineTool &ownLine, PointTool &points,
                     const PointActions &pointActions, const SideDoors &doors, QWidget *parent)
    : QScrollArea(parent)
    , m_run(run)
    , m_tool(ownLine)
    , m_verdict(new VerdictPanel(run, this))
    , m_ownLine(new OwnLinePanel(run, ownLine, doors.why, this))
    , m_points(new PointPanel(run, points, pointActions, this))
    , m_why(new WhyPanel(run, doors.ownLine, this))
    , m_table(new TruthTable(run, points, this))
    , m_arithmetic(new ArithmeticPanel(run, this))
{
    auto *panels = new QWidget(this);
    auto *layout = new QVBoxLayout(panels);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(betweenPanels);
    layout->addWidget(m_verdict);
    layout->addWidget(m_ownLine);
    layout->addWidget(m_points);
    layout->addWidget(m_why, 1);
    layout->addWidget(m_arithmetic, 1);
    layout->addWidget(m_table);
    layout->addStretch(0);
    for (QWidget *panel : std::initializer_list<QWidget *>{m_ownLine, m_table})
        panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    // Tab reaches the scroll bar while it is shown; the arrow keys then scroll.
    auto *bar = new FocusedScrollBar(Qt::Vertical, this);
    bar->setFocusPolicy(Qt::TabFocus);
    setVerticalScrollBar(bar);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_table, &TruthTable::editWanted, this, &SidePanel::editWanted);
    connect(m_table, &TruthTable::entryRefused, m_points, &PointPanel::complain);
    retranslate();
    connect(qApp, &QApplication::focusChanged, this, [this, panels](QWidget *, QWidget *now) {
        if (now != nullptr && panels->isAncestorOf(now))
            ensureWidgetVisible(now, 0, 12);
    });
    setMinimumWidth(narrowest);
    setWidget(panels);
    EdgeFade::addTo(*this);
}

void SidePanel::setDoors(const std::vector<WhyDoor> &doors)
{
    m_why->setDoors(doors);
}

void SidePanel::setQuestions(const AskActions &actions)
{
    m_questions = &actions;
    m_verdict->setQuestions(actions);
}

void SidePanel::setTheme(const Theme &theme)
{
    m_verdict->setTheme(theme);
    m_ownLine->setTheme(theme);
    m_points->setTheme(theme);
    m_why->setTheme(theme);
    m_table->setTheme(theme);
    m_arithmetic->setTheme(theme);
}

void SidePanel::refresh(const Explanation &explanation, const SideParts &parts)
{
    const bool isAsking = m_questions != nullptr && m_questions->asker().hidesAnswer();
    m_table->setAsking(isAsking);
    m_arithmetic->setAsking(isAsking);
    m_verdict->setVisible(parts.verdict);
    m_ownLine->setVisible(parts.ownLine);
    m_points->setVisible(parts.points);
    m_why->setVisible(parts.why);
    m_why->setCovered(isAsking && isGates(m_run.settings())); // it tells what these answer
    m_table->setVisible(parts.table);
    const bool hasArithmetic = frontera::hasArithmetic(m_run);
    m_arithmetic->setVisible(parts.arithmetic && hasArithmetic);
    m_verdict->show(verdictOf(m_run, explanation));
    if (parts.why)
        m_why->refresh(explanation);
    if (parts.ownLine)
        m_ownLine->refresh(explanation);
    m_why->setBrief(m_isPresenting);
    // Buttons are for those who sit at the computer.
    for (QWidget *panel : std::initializer_list<QWidget *>{m_why, m_points}) {
        for (KeyButton *button : panel->findChildren<KeyButton *>())
            button->setVisible(!m_isPresenting && leadsSomewhere(*button));
    }
    if (m_isPresenting) {
        for (KeyButton *button : m_ownLine->findChildren<KeyButton *>())
            button->hide();
    }
    if (parts.why)
        m_why->setMostHeight(m_isPresenting ? viewport()->height()
                                            : std::numeric_limits<int>::max());
    m_ownLine->setBrief(m_isPresenting);
    m_points->setBrief(m_isPresenting);
    m_points->refresh();
    m_table->refresh(parts.ownLine ? linearPredictor(m_tool.score().weights, m_run.settings())
                                   : m_run.predictor(),
                     !parts.ownLine);
    if (hasArithmetic)
        m_arithmetic->refresh(explanation);
    m_table->setMostHeight(m_isPresenting ? viewport()->height() : 0);
    fitBar();
    fitLetters();
    if (hasArithmetic) // afterwards what it left out comes back
        m_arithmetic->setMostHeight(m_isPresenting ? viewport()->height()
                                                   : std::numeric_limits<int>::max());
    layOut();
}

/// Lays out now what the words have changed: a frame that is painted before would have to be
/// painted once more.
void SidePanel::layOut()
{
    for (const QWidget *panel :
         widget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (panel->layout() != nullptr)
            panel->layout()->activate();
    }
    widget()->layout()->activate();
}

void SidePanel::retranslate()
{
    const QString words = tr("Scroll what stands beside the plot");
    verticalScrollBar()->setAccessibleName(words);
    verticalScrollBar()->setToolTip(words);
}

void SidePanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SidePanel::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    sizeLetters();
    fitBar();
    fitLetters();
}

bool SidePanel::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && !m_isFitting &&
        verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && lackOfHeight() > 0)
        fitBar();
    return QScrollArea::event(event);
}

/// Returns how much more height the parts need than there is, without a scroll bar; not more than 0
/// where they have room.
int SidePanel::lackOfHeight() const
{
    const QLayout &parts = *widget()->layout();
    return std::max(parts.totalHeightForWidth(width()), parts.totalMinimumSize().height()) -
           height();
}

void SidePanel::showBar(bool isShown)
{
    widget()->layout()->setContentsMargins(0, 0, isShown ? scrollMargin : 0, 0);
    setVerticalScrollBarPolicy(isShown ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
}

/// Shows the scroll bar where the parts have no room without it, though a long table gives way: a
/// part of it is to be scrolled rather than all. By itself it would come and go for
/// ever where they need more height beside it than without it; or stay, because the words that fit
/// beside it need more lines.
void SidePanel::fitBar()
{
    if (m_isFitting)
        return;
    m_isFitting = true;
    const int value = verticalScrollBar()->value();
    const int across = m_table->scrolledBy();
    showBar(false);
    m_table->giveWay(0);
    m_table->giveWay(std::max(0, lackOfHeight()));
    keepTableInSight();
    showBar(lackOfHeight() > 0);
    verticalScrollBar()->setValue(value);
    m_table->scrollTo(across);
    m_isFitting = false;
}

/// Puts the table above a long arithmetic, below which it would not be seen. It stays there for the
/// run, as long as there is as much room: parts that change places with each step could not be
/// read.
void SidePanel::keepTableInSight()
{
    const Order order{m_run.runNumber(), size()};
    if (m_tableFirst != order)
        putTableFirst(false);
    if (m_isPresenting || !m_table->isVisibleTo(widget()) || !m_arithmetic->isVisibleTo(widget()))
        return;
    if (lackOfHeight() > m_table->heightOfMoreThan(fewestRows))
        putTableFirst(true);
}

void SidePanel::putTableFirst(bool isFirst)
{
    auto &panels = static_cast<QVBoxLayout &>(*widget()->layout());
    m_tableFirst = isFirst ? std::optional(Order{m_run.runNumber(), size()}) : std::nullopt;
    if ((panels.indexOf(m_table) < panels.indexOf(m_arithmetic)) == isFirst)
        return;
    panels.removeWidget(m_table);
    panels.insertWidget(panels.indexOf(m_arithmetic) + (isFirst ? 0 : 1), m_table);
}

void SidePanel::setSmallestLetters(double pixels, double least)
{
    m_smallestLetters = m_fittedLetters = pixels;
    m_leastLetters = least;
    sizeLetters();
}

/// Makes letters that are larger than they must be so small that the parts have room. They stay so
/// for the run: letters that change with each step could not be read.
void SidePanel::fitLetters()
{
    if (!m_isPresenting)
        return;
    if (std::exchange(m_fittedRun, m_run.runNumber()) != m_run.runNumber())
        setSmallestLetters(m_smallestLetters, m_leastLetters);
    constexpr double smaller = 0.95;
    const auto isCramped = [this] {
        return lackOfHeight() > 0 || (m_table->isVisible() && m_table->isCut());
    };
    while (m_fittedLetters > m_leastLetters && isCramped()) {
        m_fittedLetters = std::max(m_leastLetters, smaller * m_fittedLetters);
        sizeLetters();
    }
    fitBar();
}

void SidePanel::scaleBars(double factor)
{
    m_barScale = factor;
    sizeLetters();
    fitBar();
}

void SidePanel::sizeLetters()
{
    const double scale = m_fittedLetters > 0
                             ? m_fittedLetters / QFontInfo(font()).pixelSize()
                             : std::clamp(width() / usualWidth, m_barScale, largestScale);
    const bool isLow = m_fittedLetters > 0 ? width() < fewestLetters * m_fittedLetters
                                           : width() < (usualWidth - 30) * m_barScale ||
                                                 height() < lowHeight * m_barScale;
    // The scroll bar comes and goes, and the stage is arranged, far more often than this changes.
    const Letters letters{font(), scale, isLow, width()};
    if (m_letters == letters)
        return;
    m_letters = letters;
    widget()->layout()->setSpacing(isLow ? lowGap : betweenPanels);
    m_verdict->setTextScale(scale, isLow ? VerdictPanel::Room::Low : VerdictPanel::Room::Usual);
    m_ownLine->setTextScale(scale);
    m_points->setTextScale(scale);
    m_why->setTextScale(scale);
    for (QWidget *panel : std::initializer_list<QWidget *>{m_ownLine, m_points, m_why}) {
        QFont large = font();
        large.setPointSizeF(font().pointSizeF() * scale);
        for (KeyButton *button : panel->findChildren<KeyButton *>())
            button->setFont(large);
    }
    m_why->setRoom(width() - verticalScrollBar()->sizeHint().width() - scrollMargin);
    m_table->setTextScale(scale, isLow);
    m_arithmetic->setTextScale(scale, isLow);
}

} // namespace frontera
