// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/legend_row.h"

#include "ui/base/action_words.h"
#include "ui/base/preferences.h"
#include "ui/plots/plot_signs.h"

#include <QAction>
#include <algorithm>
#include <iterator>
#include <utility>

namespace frontera {

namespace {

constexpr int besideSign = 5;
constexpr int betweenEntries = 14;
constexpr int rowEdge = 8; ///< left and right of the row
constexpr int air = 4;     ///< above and below it
constexpr int betweenLegendRows = 2;

QString legendKey()
{
    return QStringLiteral("legend");
}

/// Returns how soon an entry gives way: the plot names what is predicted where, and w.
int rankOf(LegendSign sign)
{
    switch (sign) {
    case LegendSign::One:
    case LegendSign::Zero:
        return 0;
    case LegendSign::Wrong:
        return 1;
    case LegendSign::Next:
        return 2;
    case LegendSign::Presented:
        return 3;
    case LegendSign::Before:
        return 4;
    case LegendSign::Normal:
        return 5;
    case LegendSign::PredictsOne:
    case LegendSign::PredictsZero:
        break;
    }
    return 6;
}

/// Returns the width of a sign: strokes are longer than circles.
int widthOf(LegendSign sign)
{
    return sign == LegendSign::Before || sign == LegendSign::Normal ? 20 : 14;
}

QString listed(const std::vector<LegendEntry> &entries, const QString &separator)
{
    QStringList words;
    for (const LegendEntry &entry : entries)
        words += entry.words;
    return words.join(separator);
}

} // namespace

/// Draws the row as the plot draws its signs.
class LegendSigns : public PlotSigns
{
public:
    using PlotSigns::PlotSigns;

    void setRows(std::vector<std::vector<LegendEntry>> rows, int left)
    {
        m_rows = std::move(rows);
        m_left = left;
    }

protected:
    void draw(QCPPainter *painter) override
    {
        painter->setAntialiasing(true);
        const int line = QFontMetrics(mParentPlot->font()).height() + betweenLegendRows;
        const auto below = static_cast<double>(m_rows.size()) - 1;
        double middle = (mParentPlot->height() - line * below) / 2;
        for (const std::vector<LegendEntry> &row : m_rows) {
            drawRow(painter, row, middle);
            middle += line;
        }
    }

private:
    void drawRow(QCPPainter *painter, const std::vector<LegendEntry> &row, double middle) const
    {
        const QFontMetrics metrics(mParentPlot->font());
        double x = m_left;
        for (const LegendEntry &entry : row) {
            const int width = widthOf(entry.sign);
            drawSignOf(painter, entry.sign, QPointF(x + width / 2.0, middle));
            x += width + besideSign;
            painter->setFont(mParentPlot->font());
            painter->setPen(theme().quietText);
            painter->drawText(QPointF(x, middle - metrics.height() / 2.0 + metrics.ascent()),
                              entry.words);
            x += metrics.horizontalAdvance(entry.words) + betweenEntries;
        }
    }

    void drawSignOf(QCPPainter *painter, LegendSign sign, QPointF at) const
    {
        constexpr double r = 6;
        switch (sign) {
        case LegendSign::One:
        case LegendSign::Zero:
        case LegendSign::Wrong:
            drawSign(painter, at, {sign == LegendSign::One, sign == LegendSign::Wrong}, r);
            break;
        case LegendSign::PredictsOne:
        case LegendSign::PredictsZero:
            drawArea(painter, sign == LegendSign::PredictsOne, at);
            break;
        case LegendSign::Presented:
        case LegendSign::Next:
            drawRing(painter, sign == LegendSign::Next, at);
            break;
        case LegendSign::Before:
            drawDashes(painter, at);
            break;
        case LegendSign::Normal:
            drawArrow(painter, strokeAt(at), theme().text, 1.6);
            break;
        }
    }

    static QLineF strokeAt(QPointF at)
    {
        const QPointF half(widthOf(LegendSign::Before) / 2.0, 0);
        return {at - half, at + half};
    }

    void drawArea(QCPPainter *painter, bool isOne, QPointF at) const
    {
        painter->setPen(QPen(isOne ? theme().one : theme().zero, 1));
        painter->setBrush(isOne ? theme().oneTint : theme().zeroTint);
        painter->drawRoundedRect(QRectF(at - QPointF(7, 5), QSizeF(14, 10)), 2, 2);
    }

    void drawRing(QCPPainter *painter, bool isDashed, QPointF at) const
    {
        QPen pen(theme().text, 1.5);
        if (isDashed)
            pen.setDashPattern({1.6, 1.6});
        pen.setCapStyle(Qt::FlatCap);
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(at, 6, 6);
    }

    void drawDashes(QCPPainter *painter, QPointF at) const
    {
        QPen pen(theme().quietText, 1.6);
        pen.setDashPattern({3, 1.75});
        pen.setCapStyle(Qt::FlatCap);
        painter->setPen(pen);
        painter->drawLine(strokeAt(at));
    }

    std::vector<std::vector<LegendEntry>> m_rows;
    int m_left = rowEdge;
};

LegendRow::LegendRow(QWidget *parent)
    : QCustomPlot(parent)
    , m_toggle(new QAction(this))
    , m_signs(new LegendSigns(this))
{
    setObjectName(QStringLiteral("legend"));
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    for (QCPAxis *axis : axisRect()->axes())
        axis->setVisible(false);
    setBackground(QBrush(Qt::NoBrush));
    m_toggle->setCheckable(true);
    m_toggle->setChecked(preferredPanel(legendKey(), true));
    connect(m_toggle, &QAction::toggled, this, [](bool isOn) { preferPanel(legendKey(), isOn); });
    retranslate();
}

QSize LegendRow::minimumSizeHint() const
{
    return {0, m_rows * rowHeight() - betweenLegendRows + 3 * air};
}

int LegendRow::rowHeight() const
{
    return fontMetrics().height() + betweenLegendRows;
}

void LegendRow::setTheme(const Theme &theme)
{
    m_signs->setTheme(theme);
    setBackground(theme.card);
    replot(rpQueuedReplot);
}

void LegendRow::explain(const std::vector<LegendEntry> &entries, int indent)
{
    if (entries == m_entries && indent == m_indent)
        return;
    m_entries = entries;
    m_indent = indent;
    place();
}

int LegendRow::rowsFor(const Entries &entries, int width) const
{
    const auto most = static_cast<int>(entries.size());
    return static_cast<int>(broken(entries, width - 2 * rowEdge, most).size());
}

void LegendRow::setRows(int rows)
{
    if (std::exchange(m_rows, rows) == rows)
        return;
    updateGeometry();
    place();
}

int LegendRow::widthOf(const Entries &entries) const
{
    int width = 0;
    for (const LegendEntry &entry : entries)
        width += frontera::widthOf(entry.sign) + besideSign +
                 fontMetrics().horizontalAdvance(entry.words) + betweenEntries;
    return width - betweenEntries;
}

std::vector<LegendRow::Entries> LegendRow::broken(const Entries &entries, int width, int most) const
{
    std::vector<Entries> rows(1);
    for (const LegendEntry &entry : entries) {
        rows.back().push_back(entry);
        if (rows.back().size() > 1 && std::ssize(rows) < most && widthOf(rows.back()) > width) {
            rows.back().pop_back();
            rows.push_back({entry});
        }
    }
    return rows;
}

bool LegendRow::haveRoom(const Entries &entries) const
{
    const int room = width() - 2 * rowEdge;
    return std::ranges::all_of(broken(entries, room, m_rows),
                               [this, room](const Entries &row) { return widthOf(row) <= room; });
}

std::vector<LegendEntry> LegendRow::drawn() const
{
    Entries entries = m_entries;
    while (!entries.empty() && !haveRoom(entries)) {
        const auto soonest = std::ranges::max_element(
            entries, {}, [](const LegendEntry &entry) { return rankOf(entry.sign); });
        entries.erase(soonest);
    }
    return entries;
}

void LegendRow::place()
{
    const Entries entries = drawn();
    const int left = std::max(m_indent, rowEdge);
    const int indented = width() - left - rowEdge;
    // Below the axes, if that leaves out none.
    std::vector<Entries> rows = broken(entries, indented, m_rows);
    const bool fits = std::ranges::all_of(
        rows, [this, indented](const Entries &row) { return widthOf(row) <= indented; });
    if (!fits)
        rows = broken(entries, width() - 2 * rowEdge, m_rows);
    m_signs->setRows(std::move(rows), fits ? left : rowEdge);
    setToolTip(listed(m_entries, QStringLiteral("\n")));
    setAccessibleDescription(listed(m_entries, QStringLiteral("; ")));
    replot(rpQueuedReplot);
}

void LegendRow::retranslate()
{
    say(m_toggle, tr("Le&gend"), tr("Legend"), tr("Show what the signs mean, below the plot"));
    setAccessibleName(m_toggle->iconText());
}

void LegendRow::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        place();
}

void LegendRow::resizeEvent(QResizeEvent *event)
{
    // As RunPlot: drawn when it is painted, not in the middle of a change.
    QWidget::resizeEvent(event);
    setViewport(rect());
    place();
}

} // namespace frontera
