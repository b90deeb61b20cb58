// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/examples.h"
#include "core/data/gates.h"
#include "core/explanation/explanation.h"
#include "tests/sampled_rows.h"
#include "tests/thoroughness.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "ui/data/data_actions.h"
#include "ui/panels/truth_table_model.h"
#include "ui/slides/deck.h"
#include "ui/slides/slide.h"
#include "ui/views/compare/compare_view.h"
#include "ui/views/compare/run_card.h"
#include "ui/views/cube/cube_picture.h"
#include "ui/views/registry.h"
#include "ui/window/stage.h"
#include "ui/window/view_actions.h"

#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <cmath>

using namespace frontera;
using namespace Qt::StringLiterals;

/// What is open while something else changes.
class tst_WindowStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        sampleRows(3);
    }
    void otherInputs_data();
    void otherInputs();
    void rowThatIsNone();
    void comparisonBegunAgain();
    void comparisonThatWasHidden_data();
    void comparisonThatWasHidden();
    void comparisonOfOtherData();
    void keptRunGoesOnAlone();
    void keptRunIsRunToItsEnd();
    void sliceInAPresentation();
    void copiedCube();
    void copiedPlane();
    void comparedLook();
    void comparedExplanation();
    void deckOfACube();
    void savedDeck_data();
    void savedDeck();

private:
    static void open(ShownWindow &w, const Dataset &data)
    {
        Q_EMIT w.window.findChild<DataActions *>()->dataChosen(data);
    }
    static Dataset ofInputs(int inputs);
    /// How many pixels of two pictures are of quite another brightness. Where letters touch a line,
    /// a few of the same picture may differ by a shade.
    static int otherPixels(const QImage &one, const QImage &other);
    static QImage copied(ShownWindow &w)
    {
        w.press(Qt::Key_C, Qt::ControlModifier);
        return QGuiApplication::clipboard()->mimeData()->imageData().value<QImage>();
    }
    static RunCard *half(ShownWindow &w, const char *name)
    {
        return w.window.findChild<RunCard *>(QLatin1String(name));
    }
};

Dataset tst_WindowStates::ofInputs(int inputs)
{
    std::vector<QString> names;
    std::vector<Decimal> values;
    for (int i = 1; i <= inputs; ++i)
        names.push_back(u"x%1"_s.arg(i));
    for (int row = 0; row < 3; ++row) {
        for (int i = 0; i < inputs; ++i)
            values.push_back(Decimal((row + i) % 3));
    }
    return {u"own"_s, names, values, {0, 1, 1}};
}

void tst_WindowStates::otherInputs_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("views");
    QTest::addColumn<int>("after");
    int row = 0;
    for (const int before : {1, 2, 3, 5}) {
        for (const char *views : {"WSNH", "L", "P", "C"}) {
            for (const int after : {1, 2, 3, 64}) {
                if (after != before && isTried(row++, 2))
                    QTest::addRow("%d inputs, %s, %d inputs", before, views, after)
                        << before << QString::fromLatin1(views) << after;
            }
        }
    }
}

/// There and back again, by undoing and redoing.
void tst_WindowStates::otherInputs()
{
    QFETCH(const int, before);
    QFETCH(const QString, views);
    QFETCH(const int, after);
    ShownWindow w;
    open(w, ofInputs(before));
    for (const QChar view : views)
        w.press(static_cast<Qt::Key>(view.unicode()));
    w.pressTimes(Qt::Key_Right, 2);
    QCoreApplication::processEvents();
    const qint64 position = w.position();
    open(w, ofInputs(after));
    QCoreApplication::processEvents();
    QCOMPARE(w.run().data().inputCount(), after);
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QCOMPARE(w.run().data().inputCount(), before);
    QCOMPARE(w.position(), position);
    w.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCoreApplication::processEvents();
    QCOMPARE(w.run().data().inputCount(), after);
}

void tst_WindowStates::rowThatIsNone()
{
    ShownWindow w;
    w.press(Qt::Key_P);
    auto *table = w.window.findChild<QTableView *>();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, {30, 10});
    w.press(Qt::Key_3, Qt::ControlModifier);
    w.press(Qt::Key_Insert, Qt::ControlModifier);
    QCoreApplication::processEvents();
    for (const int role : {int{Qt::DisplayRole}, int{Qt::EditRole}, int{Qt::ToolTipRole},
                           int{Qt::BackgroundRole}, int{Qt::ForegroundRole}})
        QVERIFY(!table->model()->data({}, role).isValid());
}

void tst_WindowStates::comparisonBegunAgain()
{
    ShownWindow w;
    w.press(Qt::Key_C);
    w.press(Qt::Key_C);
    w.pressTimes(Qt::Key_Right, 8);
    w.press(Qt::Key_C);
    QCoreApplication::processEvents();
    auto *view = w.window.findChild<CompareView *>();
    QCOMPARE(view->keptRun().position(), 8);
    QCOMPARE(weightsOf(view->keptRun()), weightsOf(w.run()));
    // The halves may differ by a pixel in width, and with it the ends of their lines.
    const double angle = half(w, "keptRun")
                             ->plot()
                             ->picture()
                             .line->angleTo(*half(w, "presentRun")->plot()->picture().line);
    QVERIFY(std::abs(std::remainder(angle, 360)) < 1e-6);
    // What is kept is the run at the time when it is begun again.
    w.press(Qt::Key_C);
    w.press(Qt::Key_3, Qt::ControlModifier);
    w.press(Qt::Key_C);
    QCoreApplication::processEvents();
    QCOMPARE(view->kept().data.name(), u"xor"_s);
}

void tst_WindowStates::comparisonThatWasHidden_data()
{
    QTest::addColumn<QString>("views");
    QTest::addColumn<bool>("isPresented");
    for (const char *views : {"W", "S", "N", "H", "G", "L", "P"}) {
        QTest::addRow("%s", views) << QString::fromLatin1(views) << false;
        if (*views != 'P')
            QTest::addRow("%s, presented", views) << QString::fromLatin1(views) << true;
    }
}

/// The kept run is there again once what hid it has gone, and when it is asked for.
void tst_WindowStates::comparisonThatWasHidden()
{
    QFETCH(const QString, views);
    QFETCH(const bool, isPresented);
    const auto key = static_cast<Qt::Key>(views.front().unicode());
    ShownWindow w;
    if (isPresented)
        w.press(Qt::Key_F5);
    w.press(Qt::Key_C);
    w.press(Qt::Key_2, Qt::ControlModifier);
    auto *view = w.window.findChild<CompareView *>();
    auto *actions = w.window.findChild<ViewActions *>();
    w.press(key);
    w.press(key);
    QCoreApplication::processEvents();
    QVERIFY(actions->action(compareView)->isChecked());
    QVERIFY(view->isVisible());
    QCOMPARE(view->kept().data.name(), u"and"_s);
    QCOMPARE(w.run().data().name(), u"or"_s);
    w.press(key);
    w.press(Qt::Key_C);
    QVERIFY(actions->action(compareView)->isChecked());
    QCOMPARE(view->kept().data.name(), u"and"_s);
    if (isPresented)
        w.press(Qt::Key_F5);
}

/// Data that came while the comparison was covered are what the key keeps; what covered it gives
/// the old one back.
void tst_WindowStates::comparisonOfOtherData()
{
    for (const bool isPresented : {false, true}) {
        ShownWindow w;
        if (isPresented)
            w.press(Qt::Key_F5);
        w.press(Qt::Key_2, Qt::ControlModifier);
        w.press(Qt::Key_C);
        const auto *view = w.window.findChild<CompareView *>();
        w.press(Qt::Key_W);
        w.press(Qt::Key_3, Qt::ControlModifier);
        w.press(Qt::Key_C);
        QVERIFY(view->isVisible());
        QCOMPARE(view->kept().data.name(), u"xor"_s);
        // The same data again are no other ones; nor is a change of settings.
        w.press(Qt::Key_W);
        w.press(Qt::Key_W);
        w.press(Qt::Key_1, Qt::ControlModifier);
        w.press(Qt::Key_W);
        w.press(Qt::Key_2, Qt::ControlModifier);
        w.press(Qt::Key_Z, Qt::ControlModifier);
        w.press(Qt::Key_C);
        QCOMPARE(view->kept().data.name(), u"xor"_s);
        QCOMPARE(w.run().data().name(), u"and"_s);
        w.press(Qt::Key_W);
        w.press(Qt::Key_2, Qt::ControlModifier);
        w.press(Qt::Key_W);
        QVERIFY(view->isVisible());
        QCOMPARE(view->kept().data.name(), u"xor"_s);
        if (isPresented)
            w.press(Qt::Key_F5);
    }
}

void tst_WindowStates::keptRunGoesOnAlone()
{
    ShownWindow w;
    w.press(Qt::Key_C);
    w.press(Qt::Key_2, Qt::ControlModifier);
    auto *view = w.window.findChild<CompareView *>();
    w.pressTimes(Qt::Key_Right, 60);
    QVERIFY(!w.run().canGoForward());
    const qint64 orEnd = w.position();
    Run alone;
    alone.start(gateDataset(AndGate), w.run().settings());
    alone.reach(1'000);
    QVERIFY(alone.position() > orEnd);
    QCoreApplication::processEvents();
    QCOMPARE(view->keptRun().position(), alone.position());
    const auto step = [&w](const char *name) {
        return half(w, name)->findChild<QLabel *>(u"runStep"_s)->text();
    };
    QCOMPARE(step("keptRun"), u"step %1"_s.arg(alone.position()));
    QCOMPARE(step("presentRun"), u"step %1"_s.arg(orEnd));
    w.press(Qt::Key_Left);
    QCoreApplication::processEvents();
    QCOMPARE(view->keptRun().position(), alone.position() - 1);
    QCOMPARE(w.position(), orEnd);
    w.pressTimes(Qt::Key_Left, static_cast<int>(alone.position() - orEnd));
    QCoreApplication::processEvents();
    QCOMPARE(w.position(), orEnd - 1);
    QCOMPARE(view->keptRun().position(), orEnd - 1);
    w.press(Qt::Key_Home);
    QCoreApplication::processEvents();
    QCOMPARE(view->keptRun().position(), 0);
}

void tst_WindowStates::keptRunIsRunToItsEnd()
{
    ShownWindow w;
    w.press(Qt::Key_C);
    w.press(Qt::Key_2, Qt::ControlModifier);
    w.fullSpeed();
    w.press(Qt::Key_Space);
    auto *view = w.window.findChild<CompareView *>();
    QTRY_VERIFY(!view->keptRun().canGoForward());
    QTRY_VERIFY(!w.isRunning());
    QVERIFY(!w.run().canGoForward());
    QVERIFY(view->keptRun().position() > w.position());
}

void tst_WindowStates::sliceInAPresentation()
{
    ShownWindow w;
    w.press(Qt::Key_F5);
    open(w, ofInputs(5));
    QCoreApplication::processEvents();
    for (const auto *field : w.window.findChildren<EntryField *>())
        QVERIFY2(!field->isVisible(), qPrintable(field->accessibleName()));
    w.press(Qt::Key_F5);
}

int tst_WindowStates::otherPixels(const QImage &one, const QImage &other)
{
    int count = one.size() == other.size() && !one.isNull() ? 0 : -1;
    for (int y = 0; y < one.height() && count >= 0; ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 64;
    }
    return count;
}

void tst_WindowStates::copiedCube()
{
    ShownWindow w;
    open(w, exampleDataset(Example::Concert3));
    QCoreApplication::processEvents();
    const QImage before = copied(w);
    const int same = otherPixels(before, copied(w));
    w.window.findChild<Stage *>()->setCamera({.turn = 40, .tilt = 50});
    const int other = otherPixels(before, copied(w));
    QVERIFY2(same >= 0 && same < 100, qPrintable(QString::number(same)));
    QVERIFY2(other > 5'000, qPrintable(QString::number(other)));
}

void tst_WindowStates::copiedPlane()
{
    ShownWindow w;
    open(w, ofInputs(5));
    QCoreApplication::processEvents();
    const QImage before = copied(w);
    const int same = otherPixels(before, copied(w));
    w.window.findChild<Stage *>()->setPlane(planeOf(w.run().data(), 2, 4));
    const int other = otherPixels(before, copied(w));
    QVERIFY2(same >= 0 && same < 100, qPrintable(QString::number(same)));
    QVERIFY2(other > 1'000, qPrintable(QString::number(other)));
}

/// Both halves of a comparison show what the window showed, and follow it.
void tst_WindowStates::comparedLook()
{
    ShownWindow w;
    auto *stage = w.window.findChild<Stage *>();
    for (const int inputs : {3, 5}) {
        open(w, ofInputs(inputs));
        const Camera camera{.turn = 40, .tilt = 50};
        const Plane plane = planeOf(w.run().data(), 1, 2);
        if (inputs == 3)
            stage->setCamera(camera);
        else
            stage->setPlane(plane);
        w.press(Qt::Key_C);
        QCoreApplication::processEvents();
        for (const char *name : {"keptRun", "presentRun"}) {
            QVERIFY(half(w, name)->isVisible());
            if (inputs == 3)
                QVERIFY(half(w, name)->plot()->camera() == camera);
            else
                QVERIFY(half(w, name)->plot()->plane() == plane);
        }
        w.press(Qt::Key_C);
    }
}

/// What is proved of the kept run is handed on with it.
void tst_WindowStates::comparedExplanation()
{
    ShownWindow w;
    w.choose(u"XOR"_s);
    w.press(Qt::Key_C);
    w.choose(u"AND"_s);
    const auto *stage = w.window.findChild<Stage *>();
    const auto isKnown = [stage] {
        const auto &compared = stage->shown().compared;
        return compared && compared->explanation != nullptr && compared->explanation->isKnown;
    };
    QTRY_VERIFY(isKnown());
    const Shown shown = stage->shown();
    QVERIFY(!shown.compared->explanation->separability.isSeparable);
    QCOMPARE(stage->shown().compared->explanation, shown.compared->explanation);
    QTRY_VERIFY(stage->shown().explanation->isKnown);
    QVERIFY(stage->shown().explanation->separability.isSeparable);
}

void tst_WindowStates::deckOfACube()
{
    const QTemporaryDir folder;
    DeckOptions options;
    options.epochs = 1;
    Shown shown;
    const Dataset data = exampleDataset(Example::Concert3);
    const auto written = [&](const QString &name) {
        const QString path = folder.filePath(name);
        if (writeDeck(data, Settings(), shown, options, path))
            return QByteArray();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray usual = written(u"usual.pdf"_s);
    shown.camera = {.turn = 40, .tilt = 50};
    const QByteArray turned = written(u"turned.pdf"_s);
    QVERIFY(!usual.isEmpty() && !turned.isEmpty());
    QVERIFY(usual.size() != turned.size()); // it has no other difference
}

void tst_WindowStates::savedDeck_data()
{
    QTest::addColumn<int>("inputs");
    QTest::newRow("turned cube") << 3;
    QTest::newRow("chosen plane") << 5;
}

/// The window's dialog writes what the window shows.
void tst_WindowStates::savedDeck()
{
    QFETCH(const int, inputs);
    const QTemporaryDir folder;
    const Dataset data = inputs == 3 ? exampleDataset(Example::Concert3) : ofInputs(inputs);
    DeckOptions options;
    options.epochs = 1;
    Shown shown;
    const auto written = [&](const QString &name) {
        const QString path = folder.filePath(name);
        return writeDeck(data, Settings(), shown, options, path) ? qint64(-1)
                                                                 : QFileInfo(path).size();
    };
    const qint64 usual = written(u"usual.pdf"_s);
    ShownWindow w;
    open(w, data);
    QCoreApplication::processEvents();
    auto *stage = w.window.findChild<Stage *>();
    if (inputs == 3) {
        shown.camera = {.turn = 40, .tilt = 50};
        stage->setCamera(shown.camera);
    } else {
        shown.plane = planeOf(data, 2, 4);
        stage->setPlane(*shown.plane);
    }
    const qint64 other = written(u"other.pdf"_s);
    QVERIFY(usual > 0 && other > 0);
    const QString path = folder.filePath(u"saved.pdf"_s);
    w.inDialog([&](QWidget *dialog) {
        dialog->findChild<QSpinBox *>(u"documentEpochs"_s)->setValue(1);
        dialog->findChild<QLineEdit *>(u"picturePath"_s)->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
    });
    w.press(Qt::Key_D, Qt::ControlModifier);
    // Where letters touch a line, the same picture may take a few bytes more.
    const qint64 saved = QFileInfo(path).size();
    QVERIFY2(4 * qAbs(saved - other) < qAbs(saved - usual),
             qPrintable(u"%1, not %2 but %3"_s.arg(saved).arg(usual).arg(other)));
}

FRONTERA_WINDOW_TEST(tst_WindowStates)
#include "tst_window_states.moc"
