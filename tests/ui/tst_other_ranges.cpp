// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/gates.h"
#include "core/session/session_file.h"
#include "tests/core/models/gates_with.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/plot_svg.h"
#include "tests/ui/shown_window.h"
#include "ui/plots/ranged_plot.h"
#include "ui/session/session_actions.h"
#include "ui/views/hidden/hidden_plot.h"
#include "ui/views/history/history_plot.h"
#include "ui/views/registry.h"
#include "ui/views/shown.h"
#include "ui/views/view_kind.h"
#include "ui/views/weights/weight_plot.h"
#include "ui/window/stage.h"
#include "ui/window/view_actions.h"

#include <QHelpEvent>
#include <QToolTip>
#include <QWheelEvent>

using namespace frontera;
using namespace Qt::StringLiterals;

/// Other planes than the boundary's are zoomed and moved as that is: weight space, and the plane of
/// the hidden outputs.
class tst_OtherRanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void zoomed_data();
    void zoomed();
    void inPictures_data();
    void inPictures();
    void drawnWithin();
    void valuesUnderThePointer();
    void history();
    void keptInSessions();
};

namespace {

struct PaneWindow : ShownWindow
{
    explicit PaneWindow(const ViewKind &shown)
        : view(shown)
    {
        window.resize(1280, 720);
        if (&view == &hiddenView)
            window.openRun(gateDataset(XorGate), gatesWith({OrGate, NandGate, AndGate}), 6);
        else
            window.openRun(gateDataset(AndGate), Settings(), 12);
        auto *views = window.findChild<ViewActions *>();
        views->action(view)->setChecked(true);
        QTest::qWait(30);
    }

    [[nodiscard]] RangedPlot &pane()
    {
        for (auto *plot : window.findChildren<RangedPlot *>()) {
            const bool isIt = &view == &hiddenView    ? qobject_cast<HiddenPlot *>(plot) != nullptr
                              : &view == &historyView ? qobject_cast<HistoryPlot *>(plot) != nullptr
                                                      : qobject_cast<WeightPlot *>(plot) != nullptr;
            if (isIt && plot->isVisible())
                return *plot;
        }
        qFatal("there is no such pane");
    }
    void wheel(QPointF pixel, int notches)
    {
        QWheelEvent event(pixel, pane().mapToGlobal(pixel), {}, QPoint(0, 120 * notches), {}, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&pane(), &event);
    }
    /// Returns what is told at a pixel of the pane.
    [[nodiscard]] QString toldAt(QPoint pixel)
    {
        QHelpEvent help(QEvent::ToolTip, pixel, pane().mapToGlobal(pixel));
        QCoreApplication::sendEvent(&pane(), &help);
        const QString told = QToolTip::text();
        QToolTip::hideText();
        return told;
    }

    const ViewKind &view;
};

QRectF seen(const RangedPlot &plot)
{
    return {QPointF(plot.xAxis->range().lower, plot.yAxis->range().lower),
            QPointF(plot.xAxis->range().upper, plot.yAxis->range().upper)};
}

QPoint pixelOf(const RangedPlot &plot, QPointF place)
{
    return {qRound(plot.xAxis->coordToPixel(place.x())),
            qRound(plot.yAxis->coordToPixel(place.y()))};
}

} // namespace

void tst_OtherRanges::zoomed_data()
{
    QTest::addColumn<const ViewKind *>("view");
    QTest::newRow("weights") << &weightsView;
    QTest::newRow("hidden") << &hiddenView;
}

/// The wheel zooms about the pointer, a drag moves, and the button in the corner and other data
/// bring the usual part back. The boundary's plane stays as it is meanwhile.
void tst_OtherRanges::zoomed()
{
    QFETCH(const ViewKind *, view);
    PaneWindow w(*view);
    RangedPlot &pane = w.pane();
    const QRectF usual = seen(pane);
    const QPointF about(pane.axisRect()->rect().center() + QPoint(17, -11));
    const QPointF place(pane.xAxis->pixelToCoord(about.x()), pane.yAxis->pixelToCoord(about.y()));
    w.wheel(about, 4);
    pane.replot();
    QVERIFY(pane.range() && !w.plot()->range());
    QVERIFY(seen(pane).width() < 0.6 * usual.width());
    QVERIFY(std::abs(pane.xAxis->pixelToCoord(about.x()) - place.x()) < 0.01 * usual.width());
    const QRectF before = seen(pane);
    QTest::mousePress(&pane, Qt::LeftButton, {}, about.toPoint());
    const QPointF to = about + QPointF(40, 20);
    QMouseEvent move(QEvent::MouseMove, to, pane.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&pane, &move);
    QTest::mouseRelease(&pane, Qt::LeftButton, {}, to.toPoint());
    pane.replot();
    QVERIFY(seen(pane).left() < before.left() && seen(pane).bottom() > before.bottom());
    KeyButton *corner = pane.findChild<KeyButton *>();
    QVERIFY(corner != nullptr && corner->isVisible());
    w.click(corner);
    pane.replot();
    QVERIFY(!pane.range() && !corner->isVisible());
    QCOMPARE(seen(pane), usual);
    w.wheel(about, 2);
    w.press(Qt::Key_0, Qt::ControlModifier); // there is nothing else that it could be for
    QVERIFY(!pane.range());
    w.wheel(about, 2);
    QVERIFY(pane.range());
    w.choose(u"OR"_s);
    QVERIFY(!pane.range());
}

void tst_OtherRanges::inPictures_data()
{
    zoomed_data();
}

/// A picture of the view is of the part that is seen.
void tst_OtherRanges::inPictures()
{
    QFETCH(const ViewKind *, view);
    PaneWindow w(*view);
    RangedPlot &pane = w.pane();
    w.wheel(QPointF(pane.axisRect()->rect().center()), 3);
    pane.replot();
    const Shown shown = w.window.findChild<Stage *>()->shown().as(*view);
    const std::unique_ptr<RunPlot> drawn = view->make(w.run(), shown, nullptr);
    drawn->setViewport(QRect(QPoint(), pane.size()));
    drawn->prepare();
    const auto &other = static_cast<const RangedPlot &>(*drawn);
    QCOMPARE(other.range(), pane.range());
}

/// A file clips nothing: of a part, all that is drawn lies within the axes.
void tst_OtherRanges::drawnWithin()
{
    Run run;
    run.start(gateDataset(XorGate), Settings());
    run.reach(14);
    WeightPlot plot(run);
    plot.setViewport(QRect(0, 0, 500, 500));
    plot.prepare();
    for (int i = 0; i < 6; ++i) {
        plot.zoom(0.6, QPointF(plot.axisRect()->rect().center() + QPoint(60, 40)));
        plot.prepare();
        const QRectF axes = QRectF(plot.axisRect()->rect()).adjusted(-3, -3, 3, 3);
        const WeightPicture &picture = plot.picture();
        QImage image(500, 500, QImage::Format_RGB32);
        image.fill(Qt::white);
        QCPPainter painter(&image);
        painter.setMode(QCPPainter::pmNoCaching);
        plot.toPainter(&painter, 500, 500);
        painter.end();
        // Beside the axes, where no number stands, is nothing but the background.
        for (int y = qRound(axes.top()); y < qRound(axes.bottom()); ++y)
            QCOMPARE(image.pixel(qCeil(axes.right()) + 1, y), image.pixel(499, 499));
        QVERIFY(picture.notice.isEmpty());
    }
}

void tst_OtherRanges::valuesUnderThePointer()
{
    PaneWindow weights(weightsView);
    // AND after 12 steps has w = (0.2, 0.1), b = −0.2.
    QCOMPARE(weights.toldAt(pixelOf(weights.pane(), {0.2, 0.1})), u"w = (0.2, 0.1); at b = −0.2"_s);
    const QPoint onLine = pixelOf(weights.pane(), {-0.05, 0.2}); // (0, 1) → 0 needs w₂ + b < 0
    QVERIFY2(weights.toldAt(onLine).contains(u"(0, 1) → 0"_s), qPrintable(weights.toldAt(onLine)));
    PaneWindow hidden(hiddenView);
    QVERIFY(hidden.toldAt(pixelOf(hidden.pane(), {1, 1})).startsWith(u"(h₁, h₂) = (1, 1): "_s));
}

/// The wheel zooms the history about the pointer and never beyond the run; a click still goes to a
/// step, a drag with Shift moves what is seen, and pointing tells the weights after a step.
void tst_OtherRanges::history()
{
    PaneWindow w(historyView);
    auto &pane = static_cast<HistoryPlot &>(w.pane());
    const QCPAxisRect &curves = *pane.axes().lowest();
    const QCPAxis &steps = *curves.axis(QCPAxis::atBottom);
    const QCPRange usual = steps.range();
    const auto at = [&](double step) {
        return QPoint(qRound(steps.coordToPixel(step)), curves.center().y());
    };
    const QString told = w.toldAt(at(12)); // AND after 12 steps has w = (0.2, 0.1), b = −0.2
    QVERIFY2(told.startsWith(u"after step 12\nw₁ = 0.2, w₂ = 0.1, b = −0.2\n"_s), qPrintable(told));
    QVERIFY(!w.toldAt(QPoint(curves.right() + 20, curves.center().y())).contains(u"after step"_s));
    w.wheel(QPointF(at(6)), -3);
    QVERIFY(!pane.range()); // there is no more to see
    const QPoint about = at(6);
    w.wheel(QPointF(about), 3);
    pane.replot();
    QVERIFY(pane.range().has_value());
    QVERIFY(steps.range().size() < 0.7 * usual.size());
    // In the low pane words stand in each corner: what shows all again stands above them.
    const KeyButton *corner = nullptr;
    for (const auto *button : pane.parentWidget()->findChildren<KeyButton *>())
        corner = button->text() == u"Whole plot"_s ? button : corner;
    QVERIFY(corner != nullptr && corner->isVisible());
    QVERIFY(corner->mapTo(&w.window, corner->rect().bottomLeft()).y() <
            pane.mapTo(&w.window, QPoint()).y());
    QVERIFY(std::abs(steps.pixelToCoord(about.x()) - 6) < 0.05);
    const QCPRange values = curves.axis(QCPAxis::atLeft)->range();
    const QCPRange seenSteps = steps.range();
    w.wheel(QPointF(curves.left() - 10, curves.center().y()), 1);
    pane.replot();
    QVERIFY(curves.axis(QCPAxis::atLeft)->range().size() < 0.9 * values.size());
    QVERIFY(std::abs(steps.range().size() - seenSteps.size()) < 1e-9);
    w.wheel(QPointF(curves.left() - 10, curves.center().y()), -1);
    pane.replot();
    QTest::mouseClick(&pane, Qt::LeftButton, {}, at(7));
    QCOMPARE(w.position(), 7);
    const QCPRange before = steps.range();
    const QPoint from = at(7);
    const QPoint to = from + QPoint(curves.width() / 12, 0);
    QTest::mousePress(&pane, Qt::LeftButton, Qt::ShiftModifier, from);
    QMouseEvent move(QEvent::MouseMove, to, pane.mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     Qt::ShiftModifier);
    QCoreApplication::sendEvent(&pane, &move);
    QTest::mouseRelease(&pane, Qt::LeftButton, Qt::ShiftModifier, to);
    pane.replot();
    QCOMPARE(w.position(), 7);
    QVERIFY(steps.range().lower < before.lower && steps.range().lower >= usual.lower);
    QCOMPARE(steps.range().size(), before.size());
    for (int i = 0; i < 30; ++i)
        w.wheel(QPointF(at(7)), 3);
    pane.replot();
    QVERIFY(qFuzzyCompare(steps.range().size(), 4.0)); // some steps are always seen
    w.press(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(!pane.range());
    pane.replot();
    QVERIFY(steps.range() == usual);
}

/// A session brings the parts of all planes back.
void tst_OtherRanges::keptInSessions()
{
    for (const ViewKind *view : {&weightsView, &hiddenView, &historyView}) {
        PaneWindow w(*view);
        w.wheel(QPointF(w.pane().rect().center()), 2);
        const std::optional<QRectF> range = w.pane().range();
        QVERIFY(range.has_value());
        auto *session = w.window.findChild<SessionActions *>();
        OpenSession saved = session->open();
        const auto read = readSession(writeSession(saved.session)); // as a file has it
        QVERIFY(std::holds_alternative<Session>(read));
        saved.session = std::get<Session>(read);
        w.pane().setRange(std::nullopt);
        session->show(saved);
        QTRY_VERIFY(w.pane().range().has_value());
        QCOMPARE(*w.pane().range(), *range);
    }
}

FRONTERA_WINDOW_TEST(tst_OtherRanges)
#include "tst_other_ranges.moc"
