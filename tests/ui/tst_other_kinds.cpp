// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A view and a model that only these tests have, in a real window: a folder and a line make known
// what they are, and nothing else names them.

#include "core/data/examples.h"
#include "core/data/gates.h"
#include "core/models/models.h"
#include "core/session/session_file.h"
#include "core/session/view_keys.h"
#include "tests/core/models/majority.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "tests/ui/step_count_view.h"
#include "ui/edit/settings_bar.h"
#include "ui/panels/arithmetic_panel.h"
#include "ui/panels/truth_table_model.h"
#include "ui/session/session_actions.h"
#include "ui/slides/picture.h"
#include "ui/slides/picture_dialog.h"
#include "ui/views/registry.h"
#include "ui/window/view_actions.h"

#include <QComboBox>
#include <QMenuBar>
#include <QSettings>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

bool hasAction(const QMenu *menu, const QAction *action)
{
    return menu->actions().contains(action);
}

Settings ofMajority()
{
    Settings settings;
    settings.model = &majorityModel();
    return settings;
}

QStringList entries(const MainWindow &window)
{
    QStringList names;
    for (const EntryField *entry : window.findChild<SettingsBar *>()->findChildren<EntryField *>())
        names += entry->accessibleName();
    return names;
}

} // namespace

class tst_OtherKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QSettings().clear(); }
    void viewInTheWindow();
    void viewInSessions();
    void viewInPictures();
    void modelInTheWindow();
    void modelInSessions();
    void modelWithEveryView_data();
    void modelWithEveryView();
};

/// Its key opens and closes it; it stands in the menu, and it is open again at the next start.
void tst_OtherKinds::viewInTheWindow()
{
    const AddedView added(stepCountView);
    QCOMPARE(viewOf(u"count"), &stepCountView);
    for (const bool isFirst : {true, false}) {
        ShownWindow w;
        const QAction *action = w.window.findChild<ViewActions *>()->action(stepCountView);
        const QList<QMenu *> menus = w.window.menuBar()->findChildren<QMenu *>();
        QVERIFY(
            std::ranges::any_of(menus, [&](const QMenu *menu) { return hasAction(menu, action); }));
        QCOMPARE(action->isChecked(), !isFirst);
        if (isFirst)
            w.press(Qt::Key_J);
        QVERIFY(action->isChecked());
        w.press(Qt::Key_Right);
        QTRY_VERIFY(w.window.findChild<QCustomPlot *>(u"count"_s) != nullptr || w.position() == 1);
        const auto plots = w.window.findChildren<RunPlot *>();
        const auto plot = std::ranges::find_if(plots, [](const RunPlot *each) {
            return dynamic_cast<const StepCountPlot *>(each) != nullptr;
        });
        QVERIFY(plot != plots.end() && (*plot)->isVisible());
        QTRY_COMPARE((*plot)->spokenDescription(), u"n = 1"_s);
        if (!isFirst) {
            w.press(Qt::Key_J);
            QVERIFY(!action->isChecked() && !(*plot)->isVisible());
        }
    }
}

void tst_OtherKinds::viewInSessions()
{
    QByteArray bytes;
    {
        const AddedView added(stepCountView);
        ShownWindow w;
        w.press(Qt::Key_J);
        w.press(Qt::Key_H);
        const Session session = w.window.sessions().session();
        QCOMPARE(session.view.open, (QStringList{u"history"_s, u"count"_s}));
        // Files of the first version have the views of that time alone.
        QCOMPARE(versionFor(session), sessionVersion);
        bytes = writeSession(session);
        QVERIFY(std::get<Session>(readSession(bytes)) == session);
    }
    const auto without = readSession(bytes);
    QCOMPARE(std::get<SessionError>(without).text, u"count"_s);
    QVERIFY(!viewKeys().contains(u"count"_s) && viewOf(u"count") == nullptr);
}

void tst_OtherKinds::viewInPictures()
{
    const AddedView added(stepCountView);
    ShownWindow w;
    w.press(Qt::Key_Right);
    Look look;
    look.format = PictureFormat::Svg;
    const QByteArray svg = renderPicture(w.run(), Shown().as(stepCountView), look);
    QVERIFY(svg.contains("n = 1"));
    bool isListed = false;
    w.inDialog([&isListed](QWidget *dialog) {
        for (const QComboBox *box : dialog->findChildren<QComboBox *>())
            isListed = isListed || box->findText(u"Step count"_s) >= 0;
        dialog->close();
    });
    w.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(isListed);
}

/// It has fields of its own, and no view that speaks of a line.
void tst_OtherKinds::modelInTheWindow()
{
    const AddedModel added(majorityModel());
    ShownWindow w;
    const auto &views = *w.window.findChild<ViewActions *>();
    const QStringList ofPerceptron = entries(w.window);
    QVERIFY(ofPerceptron.contains(u"Learning rate η"_s));
    w.press(Qt::Key_W);
    QVERIFY(views.action(whyView)->isChecked());
    w.window.openRun(gateDataset(XorGate), ofMajority());
    QCoreApplication::processEvents();
    QCOMPARE(entries(w.window).first(), u"Initial bias b"_s);
    QVERIFY(!entries(w.window).contains(u"Learning rate η"_s));
    for (const ViewKind *view : {&whyView, &weightsView, &neuronView, &wallView})
        QVERIFY(!views.action(*view)->isEnabled() && !views.action(*view)->isChecked());
    QVERIFY(views.action(historyView)->isEnabled() && views.action(compareView)->isEnabled());
    QVERIFY(!views.ownLine()->isEnabled());
    QVERIFY(!w.window.findChild<ArithmeticPanel *>()->isVisible());
    QVERIFY(!w.action(u"Save &worksheet…"_s)->isEnabled());

    w.pressTimes(Qt::Key_Right, 3); // the targets are 0, 1, 1
    QCoreApplication::processEvents();
    const auto *table = w.window.findChild<TruthTableModel *>();
    for (int row = 0; row < 4; ++row)
        QCOMPARE(table->data(table->index(row, 6), Qt::DisplayRole).toString(),
                 row % 3 == 0 ? u"✗"_s : u"✓"_s);
    const BoundaryPicture &picture = w.plot()->picture();
    QCOMPARE(picture.markers.size(), 4U);
    QVERIFY(picture.markers[0].sign.isWrong && !picture.markers[1].sign.isWrong);
    QVERIFY(!picture.line && picture.ones.isEmpty());
    w.enter(u"Initial bias b"_s, u"7"_s);
    QCOMPARE(w.run().settings().bias, Decimal(7));
    QCOMPARE(w.run().settings().model, &majorityModel());
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.run().settings().bias, Decimal(0));

    // What it cannot learn from, the usual model learns from.
    w.window.openRun(
        Dataset(u"five"_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}, std::vector<Decimal>(5), {0}),
        ofMajority());
    QCoreApplication::processEvents();
    QCOMPARE(&w.run().model(), &usualModel());
    QVERIFY(entries(w.window).contains(u"Learning rate η"_s));
    QVERIFY(views.action(whyView)->isEnabled());
}

void tst_OtherKinds::modelInSessions()
{
    const AddedModel added(majorityModel());
    ShownWindow w;
    w.window.openRun(gateDataset(XorGate), ofMajority());
    w.pressTimes(Qt::Key_Right, 2);
    const Session session = w.window.sessions().session();
    QVERIFY(!session.digest.isEmpty());
    const auto read = readSession(writeSession(session));
    Session expected = session;
    expected.settings.weights.clear();
    QVERIFY(std::get<Session>(read) == expected);
}

void tst_OtherKinds::modelWithEveryView_data()
{
    QTest::addColumn<Dataset>("data");
    QTest::newRow("two inputs") << gateDataset(XorGate);
    QTest::newRow("three") << exampleDataset(Example::Concert3);
    QTest::newRow("four") << exampleDataset(Example::Iris);
}

/// Every key of the window's views, with steps and another language in between.
void tst_OtherKinds::modelWithEveryView()
{
    QFETCH(Dataset, data);
    const AddedModel added(majorityModel());
    ShownWindow w;
    w.window.openRun(data, ofMajority());
    for (const ViewKind *view : views()) {
        if (view->shortcut == Qt::Key_unknown)
            continue;
        w.press(view->shortcut);
        w.press(Qt::Key_Right);
        w.translator.use(Language::Spanish);
        QCoreApplication::processEvents();
        w.window.grab();
        w.press(Qt::Key_Left);
        w.translator.use(Language::English);
        QCoreApplication::processEvents();
        QCOMPARE(w.run().settings().model, &majorityModel());
    }
}

FRONTERA_WINDOW_TEST(tst_OtherKinds)
#include "tst_other_kinds.moc"
