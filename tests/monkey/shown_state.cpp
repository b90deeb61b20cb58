// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/monkey/shown_state.h"

#include "core/explanation/explanation.h"
#include "core/run/run.h"
#include "tests/monkey/twin_plot.h"
#include "ui/base/translator.h"
#include "ui/panels/view_pane.h"
#include "ui/run/asker.h"
#include "ui/run/explainer.h"
#include "ui/views/boundary/boundary_plot.h"
#include "ui/views/code/code_plot.h"
#include "ui/views/compare/compare_view.h"
#include "ui/views/compare/run_card.h"
#include "ui/views/registry.h"
#include "ui/views/shown.h"
#include "ui/views/view_kind.h"
#include "ui/views/wall/wall_plot.h"
#include "ui/views/weights/weight_plot.h"
#include "ui/widgets/entry_bubble.h"
#include "ui/widgets/entry_field.h"
#include "ui/widgets/toast.h"
#include "ui/window/help_sheet.h"
#include "ui/window/main_window.h"
#include "ui/window/stage.h"
#include "ui/window/transport_bar.h"
#include "ui/window/view_actions.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <cstdlib>
#include <memory>
#include <set>
#include <utility>

namespace frontera {

namespace {

/// A run made anew that stands where another one stands and was trained as far.
std::unique_ptr<Run> twinOf(const Run &run)
{
    auto twin = std::make_unique<Run>();
    twin->start(run.data(), run.settings());
    twin->reach(run.length());
    twin->jump(std::min(run.position(), twin->length()));
    return twin;
}

QString nameOf(const QWidget &widget)
{
    return QLatin1String(widget.metaObject()->className()) + u' ' + widget.objectName() + u' ' +
           widget.accessibleName();
}

/// Letters may be drawn some fraction of a pixel beside where they were the last time; everything
/// else that differs, a digit or a sign, changes squares of four pixels by more than this.
bool isAlike(const QImage &a, const QImage &b)
{
    constexpr int side = 4;
    constexpr int most = 28; // of 255
    if (a.size() != b.size())
        return false;
    const auto coarse = [](const QImage &image) {
        return image.scaled(image.size() / side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    };
    const QImage first = coarse(a);
    const QImage second = coarse(b);
    const auto differ = [](int one, int other) { return std::abs(one - other) > most; };
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < first.width(); ++x) {
            const QRgb one = first.pixel(x, y);
            const QRgb other = second.pixel(x, y);
            if (differ(qRed(one), qRed(other)) || differ(qGreen(one), qGreen(other)) ||
                differ(qBlue(one), qBlue(other)))
                return false;
        }
    }
    return true;
}

/// Returns what a plot draws, without the button that may lie in its corner.
QImage pictureOf(RunPlot &plot)
{
    (void)plot.grab(); // gives it its size and lays it out
    QPixmap picture(plot.size());
    plot.render(&picture, QPoint(), QRegion(), QWidget::DrawWindowBackground);
    return picture.toImage();
}

QString plotProblem(RunPlot &plot, const Run &run, const MainWindow &window)
{
    const std::unique_ptr<RunPlot> twin = twinOf(plot, run, window);
    if (twin == nullptr)
        return {};
    twin->setAsking(plot.isAsking());
    if (auto *code = qobject_cast<CodePlot *>(twin.get()))
        code->setQuestion(window.findChild<Asker *>()->words());
    twin->setFont(plot.font());
    twin->setTheme(themeFor(window.palette()));
    twin->setMinimumSize(plot.minimumSize()); // the stage decides how narrow a plot may be
    twin->resize(plot.size());
    twin->setSmallestLetters(plot.smallestLetters());
    twin->scaleBars(plot.barScale());
    twin->prepare(); // places what stands on it, so that it is laid out when it is drawn
    const QImage expected = pictureOf(*twin);
    const QImage shown = pictureOf(plot);
    // Weight space keeps what it has seen of a run that was begun again in sight.
    const bool isOtherwiseScaled = qobject_cast<const WeightPlot *>(&plot) != nullptr &&
                                   plot.xAxis->range() != twin->xAxis->range();
    if (plot.description() == twin->description() &&
        (shown == expected || isOtherwiseScaled || isAlike(shown, expected)))
        return {};
    if (!qEnvironmentVariableIsEmpty("FRONTERA_KEEP_PICTURES")) {
        const QString folder = qEnvironmentVariable("FRONTERA_KEEP_PICTURES") + u'/';
        shown.save(folder + QStringLiteral("shown.png"));
        expected.save(folder + QStringLiteral("expected.png"));
    }
    return nameOf(plot) + QStringLiteral(" is not of the present state. It shows: ") +
           plot.spokenDescription() + QStringLiteral(" -- and should: ") +
           twin->spokenDescription();
}

QString plotsProblem(MainWindow &window)
{
    const auto *comparison = window.findChild<CompareView *>();
    const bool isCompared = comparison != nullptr && comparison->isVisible();
    const std::unique_ptr<Run> twin = twinOf(window.run());
    std::unique_ptr<Run> keptTwin;
    if (isCompared)
        keptTwin = twinOf(const_cast<CompareView *>(comparison)->keptRun());
    for (auto *plot : window.findChildren<RunPlot *>()) {
        if (!plot->isVisible())
            continue;
        const QWidget *half = plot->parentWidget();
        const bool isKept = half != nullptr && half->objectName() == QStringLiteral("keptRun");
        const QString problem = plotProblem(*plot, isKept ? *keptTwin : *twin, window);
        if (!problem.isEmpty())
            return problem;
    }
    if (isCompared) {
        const Run &kept = const_cast<CompareView *>(comparison)->keptRun();
        const qint64 here = window.run().position();
        const bool isAlone = !window.run().canGoForward() && kept.position() > here;
        if (!isAlone && kept.position() != std::min(here, kept.length()))
            return QStringLiteral("the kept run stands at step %1, the present one at %2")
                .arg(kept.position())
                .arg(here);
    }
    return {};
}

/// What a person reads, from above to below. How much of a line is within a plot depends on its
/// size, so plots are left out where they have another one than in the window beside.
QStringList wordsOf(const MainWindow &window, bool arePlotsAlike)
{
    QStringList words;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        bool isOfTransport = false;
        bool isOfToast = false;
        for (const QObject *up = widget; up != nullptr; up = up->parent()) {
            isOfTransport = isOfTransport || qobject_cast<const TransportBar *>(up) != nullptr;
            isOfToast = isOfToast || qobject_cast<const Toast *>(up) != nullptr;
        }
        if (isOfToast) // it says what was saved a moment ago
            continue;
        if (const auto *plot = qobject_cast<const RunPlot *>(widget)) {
            words += nameOf(*plot);
            if (arePlotsAlike)
                words.last() += QStringLiteral(": ") + plot->spokenDescription();
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            // What is wrong with an entry is said of the entry, which stays to be mended.
            const bool isOfEntry = qobject_cast<const EntryBubble *>(label->parent()) != nullptr ||
                                   qobject_cast<const EntryBubble *>(label) != nullptr;
            if (!isOfTransport && !isOfEntry) // it says what was done, not what is
                words += QStringLiteral("label: ") + label->text();
        } else if (const auto *table = qobject_cast<const QTableView *>(widget)) {
            const QAbstractItemModel &model = *table->model();
            constexpr int mostRows = 40;
            for (int row = 0; row < std::min(model.rowCount(), mostRows); ++row) {
                QStringList cells;
                for (int column = 0; column < model.columnCount(); ++column)
                    cells += model.index(row, column).data().toString();
                words += QStringLiteral("row: ") + cells.join(QStringLiteral(" | "));
            }
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            words += QStringLiteral("button: ") + button->text() +
                     (button->isEnabled() ? QString() : QStringLiteral(" (off)")) +
                     (button->isChecked() ? QStringLiteral(" (on)") : QString());
        } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            // What is in force: something else may be being entered.
            const auto *field = qobject_cast<const EntryField *>(line);
            if (field != nullptr || !line->hasFocus())
                words += QStringLiteral("entry: ") +
                         (field != nullptr ? field->inForce() : line->text());
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            words += QStringLiteral("choice: ") + box->currentText();
        }
    }
    return words;
}

/// What is in one list more often than in the other: a pane that was made earlier stands elsewhere
/// among the children, so their order says nothing.
QStringList without(QStringList words, const QStringList &others)
{
    for (const QString &other : others)
        words.removeOne(other);
    return words;
}

void settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

std::multiset<std::pair<int, int>> plotSizes(const MainWindow &window)
{
    std::multiset<std::pair<int, int>> sizes;
    for (const auto *plot : window.findChildren<RunPlot *>()) {
        if (plot->isVisible())
            sizes.emplace(plot->width(), plot->height());
    }
    return sizes;
}

/// What is not proved yet is not shown.
bool waitForProof(MainWindow &window)
{
    constexpr int longest = 60'000;
    const auto *explainer = window.findChild<Explainer *>();
    const bool isFound =
        QTest::qWaitFor([explainer] { return explainer->explanation().isKnown; }, longest);
    settle();
    return isFound;
}

/// Whether panels are hidden by a comparison that is itself hidden: no window is opened so.
bool isHiddenTwice(const ViewActions &views)
{
    if (views.action(wallView)->isChecked())
        return false;
    const QStringList open = views.open();
    return std::ranges::any_of(views.all(), [&open](const QAction *action) {
        return open.contains(action->objectName()) && !action->isChecked();
    });
}

/// Opens views of a window opened anew in the order in which they were opened in another one: which
/// of them have room depends on it.
void openInOrder(ViewActions &fresh, const QStringList &keys)
{
    QStringList first; // what opens by itself, and what covers all
    for (const QString &key : keys) {
        if (viewOf(key)->opensItself || viewOf(key)->place == ViewPlace::Instead)
            first += key;
    }
    fresh.setOpen(first);
    for (const QString &key : keys) {
        if (!first.contains(key))
            fresh.action(*viewOf(key))->setChecked(true);
    }
}

/// Whether there may be no room for a view that opens itself, which a person may have asked for.
bool mayLackRoom(const ViewActions &views)
{
    const QStringList open = views.open();
    return open.size() > 1 && std::ranges::any_of(open, [](const QString &key) {
               return viewOf(key)->opensItself || viewOf(key)->place == ViewPlace::Instead;
           });
}

/// The same run and views in a window that was never in another state.
QString freshProblem(MainWindow &window)
{
    const ViewActions &views = viewsOf(window);
    const QWidget *focus = QApplication::focusWidget();
    if (qobject_cast<const QLineEdit *>(focus) != nullptr || // something is being entered
        qobject_cast<const WallPlot *>(focus) != nullptr ||  // and this speaks of its focused gate
        isByHand(window) || window.findChild<Asker *>()->isOn() ||
        window.findChild<HelpSheet *>()->isVisible() || views.action(compareView)->isChecked() ||
        !window.menuBar()->isVisible() || isHiddenTwice(views) || mayLackRoom(views))
        return {};
    if (!waitForProof(window))
        return QStringLiteral("the proof takes longer than a minute");
    const Run &run = window.run();
    Translator translator; // says nothing: the application's words are in force
    MainWindow fresh(&translator);
    fresh.setAttribute(Qt::WA_DontShowOnScreen);
    fresh.resize(window.size());
    fresh.openRun(run.data(), run.settings(), run.length());
    const auto *stage = window.findChild<Stage *>();
    auto *freshStage = fresh.findChild<Stage *>();
    ViewActions &freshViews = viewsOf(fresh);
    openInOrder(freshViews, views.openedInOrder());
    if (const std::optional<Plane> plane = stage->plane())
        freshStage->setPlane(*plane);
    freshStage->setRange(stage->range());
    freshStage->setCamera(stage->camera());
    QMetaObject::invokeMethod(freshStage, "positionWanted", Q_ARG(qint64, run.position()));
    if (views.action(wallView)->isChecked()) // which the way to the position has left
        freshViews.action(wallView)->setChecked(true);
    fresh.show();
    settle();
    const auto *more = window.findChild<QToolButton *>(QStringLiteral("moreSettings"));
    fresh.findChild<QToolButton *>(more->objectName())->setChecked(more->isChecked());
    settle();
    if (fresh.run().position() != run.position() || fresh.size() != window.size())
        return {};
    if (!waitForProof(fresh))
        return QStringLiteral("the proof takes longer than a minute in a window opened anew");
    const bool arePlotsAlike = plotSizes(window) == plotSizes(fresh);
    const QStringList shown = wordsOf(window, arePlotsAlike);
    const QStringList expected = wordsOf(fresh, arePlotsAlike);
    const QStringList beyond = without(shown, expected);
    const QStringList missing = without(expected, shown);
    if (beyond.isEmpty() && missing.isEmpty())
        return {};
    return QStringLiteral("the window reads “%1”, one opened anew “%2”")
        .arg(beyond.join(QStringLiteral("; ")), missing.join(QStringLiteral("; ")));
}

} // namespace

QString staleness(MainWindow &window, bool isThorough)
{
    settle();
    if (window.findChild<Player *>()->isRunning())
        return {}; // what is drawn is a frame behind what is
    const QString problem = plotsProblem(window);
    return problem.isEmpty() && isThorough ? freshProblem(window) : problem;
}

QString describe(const MainWindow &window)
{
    const QWidget *focus = QApplication::focusWidget();
    const Run &run = window.run();
    return QStringLiteral("%1, %2 × %3, step %4 of %5; %6 × %7 pixels; views: %8; focus: %9")
        .arg(run.data().name())
        .arg(run.data().observationCount())
        .arg(run.data().inputCount())
        .arg(run.position())
        .arg(run.length())
        .arg(window.width())
        .arg(window.height())
        .arg(viewsOf(window).open().join(QStringLiteral("+")),
             focus == nullptr ? QStringLiteral("nothing") : nameOf(*focus));
}

} // namespace frontera
