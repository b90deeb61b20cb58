// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractScrollArea>
#include <QApplication>
#include <QPaintEngine>
#include <QPointer>
#include <QRegularExpression>
#include <QStringList>
#include <QWidget>
#include <algorithm>
#include <cmath>
#include <qcustomplot.h>
#include <vector>

// Finds what cannot be read in a window: words that are cut, that lie on each other or below
// something else, or that are too small. It asks no part of the window what it means to draw, but
// lets each of them draw onto a device that notes all words and where they are.

namespace legible {

/// Words as they were drawn, in the coordinates of the widget they are in.
struct Words
{
    QString text;
    QRectF room;            ///< with what letters have above and below
    QRectF core;            ///< what small letters cover
    double letters = 0;     ///< their size in pixels
    bool isHidden = false;  ///< something was drawn over it afterwards
    bool isClipped = false; ///< it was drawn in part
};

/// Notes what is drawn.
class NotingEngine : public QPaintEngine
{
public:
    explicit NotingEngine(std::vector<Words> &words)
        : QPaintEngine(AllFeatures)
        , m_words(words)
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    void updateState(const QPaintEngineState &state) override
    {
        if ((state.state() & DirtyTransform) != 0)
            m_transform = state.transform();
        if ((state.state() & DirtyBrush) != 0)
            m_brush = state.brush();
    }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        if (item.text().trimmed().isEmpty())
            return;
        const QFontMetricsF metrics(item.font());
        const double height = metrics.xHeight();
        Words words;
        words.text = item.text();
        words.letters =
            QFontInfo(item.font()).pixelSize() * std::hypot(m_transform.m21(), m_transform.m22());
        words.room = m_transform.mapRect(QRectF(at.x(), at.y() - metrics.capHeight(), item.width(),
                                                metrics.capHeight() + metrics.descent()));
        words.core = m_transform.mapRect(
            QRectF(at.x() + 1, at.y() - height, std::max(1.0, item.width() - 2), height));
        const QRectF shown = painter()->clipBoundingRect();
        words.isClipped = painter()->hasClipping() &&
                          !m_transform.mapRect(shown).adjusted(-1, -1, 1, 1).contains(words.core);
        m_words.push_back(words);
    }
    void drawPath(const QPainterPath &path) override { cover(path.boundingRect()); }
    void drawRects(const QRectF *rects, int count) override
    {
        for (int i = 0; i < count; ++i)
            cover(rects[i]);
    }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        if (mode != PolylineMode)
            cover(QPolygonF(QVector<QPointF>(points, points + count)).boundingRect());
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}

private:
    void cover(const QRectF &area)
    {
        if (m_brush.style() == Qt::NoBrush || m_brush.color().alpha() < 250)
            return;
        const QRectF covered = m_transform.mapRect(area);
        for (Words &words : m_words) {
            const QRectF both = words.core.intersected(covered);
            if (both.width() > 2 && both.height() > 2)
                words.isHidden = true;
        }
    }

    std::vector<Words> &m_words;
    QTransform m_transform;
    QBrush m_brush;
};

class NotingDevice : public QPaintDevice
{
public:
    NotingDevice(QSize size, const QWidget &like)
        : m_engine(m_words)
        , m_size(size)
        , m_like(like)
    {
    }

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] const std::vector<Words> &words() const { return m_words; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_like.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_like.logicalDpiY();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        default:
            return 1;
        }
    }

private:
    std::vector<Words> m_words;
    mutable NotingEngine m_engine;
    QSize m_size;
    const QWidget &m_like;
};

/// Returns what a widget itself draws, without its children.
inline std::vector<Words> wordsOf(QWidget &widget)
{
    NotingDevice device(widget.size(), widget);
    if (auto *plot = qobject_cast<QCustomPlot *>(&widget)) {
        QCPPainter painter(&device);
        painter.setMode(QCPPainter::pmNoCaching);
        plot->toPainter(&painter, widget.width(), widget.height());
    } else {
        widget.render(&device, QPoint(), QRegion(), QWidget::RenderFlags());
    }
    return device.words();
}

/// Words of one widget that are seen, in the window's coordinates.
struct SeenWords
{
    Words words;
    const QWidget *widget = nullptr;
};

inline QString nameOf(const SeenWords &seen)
{
    return QStringLiteral("“%1” (%2 %3)")
        .arg(seen.words.text, QLatin1String(seen.widget->metaObject()->className()),
             seen.widget->objectName());
}

/// What is looked for.
struct Demand
{
    double leastLetters = 11; ///< pixels
    bool mayScroll = true;    ///< what lies outside of a scrolled area is found by scrolling
};

/// Returns the part of a widget that its window shows, in the window's coordinates. What can be
/// scrolled to counts as shown, if it may.
inline QRectF shownPartOf(const QWidget &widget, const Demand &demand)
{
    QRectF part(QPointF(widget.mapTo(widget.window(), QPoint())), QSizeF(widget.size()));
    const auto *own = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    if (own != nullptr && own->viewport() == &widget && demand.mayScroll)
        part.adjust(0, -own->height(), 0, own->height()); // a row of a table may be seen in part
    bool wasScrolled = own != nullptr && own->viewport() == &widget && demand.mayScroll;
    // A dialog has a parent, but is not in it.
    for (const QWidget *above = widget.isWindow() ? nullptr : widget.parentWidget();
         above != nullptr; above = above->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(above->parentWidget());
        const bool isScrolled = area != nullptr && area->viewport() == above;
        const QRectF room(QPointF(above->mapTo(widget.window(), QPoint())), QSizeF(above->size()));
        wasScrolled = wasScrolled || (isScrolled && demand.mayScroll);
        if (wasScrolled)
            part = part.intersected(QRectF(room.left(), part.top(), room.width(), part.height()));
        else
            part = part.intersected(room);
        if (above->isWindow())
            break;
    }
    return part;
}

/// Words that are one line of several fonts touch each other; the same words twice are a shadow.
inline bool areOnEachOther(const SeenWords &a, const SeenWords &b)
{
    const QRectF both = a.words.core.intersected(b.words.core);
    if (both.width() < 2 || both.height() < 2)
        return false;
    return a.words.text != b.words.text ||
           QLineF(a.words.core.center(), b.words.core.center()).length() > 3;
}

/// Returns what cannot be read in a window or a part of it, in words; empty if all can.
inline QStringList problems(QWidget &part, const Demand &demand)
{
    QWidget &window = *part.window();
    QStringList found;
    std::vector<SeenWords> all;
    QList<QPointer<QWidget>> widgets{&part};
    for (QWidget *child : part.findChildren<QWidget *>())
        widgets += child;
    for (const QPointer<QWidget> &widget : std::as_const(widgets)) {
        // What is drawn for the first time may be laid out then, and lose parts.
        if (widget == nullptr || !widget->isVisible() || widget->width() < 1 ||
            widget->height() < 1 || widget->window() != &window)
            continue;
        const QRectF shown = shownPartOf(*widget, demand);
        const QRectF seenNow = shownPartOf(*widget, {demand.leastLetters, false});
        const QPointF origin = widget->mapTo(&window, QPoint());
        for (Words words : wordsOf(*widget)) {
            words.core.translate(origin);
            words.room.translate(origin);
            const SeenWords seen{words, widget.data()};
            if (!words.room.intersects(shown) && demand.mayScroll)
                continue; // rows of a table that are scrolled away
            const bool isCut = words.isClipped && shown.contains(words.room.center());
            if (isCut || !shown.adjusted(-1, -1, 1, 1).contains(words.core) ||
                words.room.bottom() > shown.bottom() + 2)
                found += QStringLiteral("cut: ") + nameOf(seen);
            if (words.isHidden && qobject_cast<QCustomPlot *>(widget.data()) != nullptr)
                found += QStringLiteral("hidden: ") + nameOf(seen);
            if (words.letters < demand.leastLetters)
                found += QStringLiteral("small (%1): ").arg(words.letters) + nameOf(seen);
            if (!seenNow.intersects(words.core))
                continue; // scrolled away
            for (const SeenWords &other : all) {
                if (areOnEachOther(seen, other))
                    found += QStringLiteral("on each other: ") + nameOf(seen) +
                             QStringLiteral(" and ") + nameOf(other);
            }
            all.push_back(seen);
        }
    }
    return found;
}

} // namespace legible
