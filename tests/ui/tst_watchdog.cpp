// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/data_edit.h"
#include "core/data/gates.h"
#include "core/number/split_mix.h"
#include "core/session/session_file.h"
#include "tests/files.h"
#include "tests/ui/answers.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "tests/ui/watchdog.h"
#include "ui/edit/edit_actions.h"
#include "ui/session/session_actions.h"
#include "ui/slides/picture.h"
#include "ui/views/compare/run_card.h"
#include "ui/widgets/work_progress.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressDialog>
#include <QPushButton>
#include <QSpinBox>
#include <memory>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

/// How much longer this build takes than a release build takes on a machine of 2020, at least 1:
/// with a debug build or sanitizers as much work is done in the time as these can do.
double slowness()
{
    constexpr double releaseTime = 4; // ms
    double best = 1e9;
    for (int i = 0; i < 3; ++i) {
        const double begin = Watchdog::threadTime();
        Decimal sum;
        for (int k = 0; k < 1'000'000; ++k)
            sum = sum + Decimal(k, -2);
        if (sum.sign() > 0)
            best = std::min(best, Watchdog::threadTime() - begin);
    }
    return std::max(1.0, best / releaseTime);
}

/// The longest that the window may be away, in milliseconds, without a progress to be seen. What
/// does not get smaller with the data, widgets and words, has more time in a slow build.
double longestAway()
{
    static const double limit = 200 * std::clamp(slowness() / 4, 1.0, 5.0);
    return limit;
}

/// A million in a release build.
int crowdSize()
{
    static const int rows = static_cast<int>(1'000'000 / slowness());
    return rows;
}

/// Points in a square, with a few wrong classes.
Dataset crowd(int rows)
{
    SplitMix64 random(7);
    std::vector<Decimal> values;
    std::vector<int> targets;
    constexpr int side = 1'000'000;
    for (int row = 0; row < rows; ++row) {
        const auto x = static_cast<std::int64_t>(random.below(side));
        const auto y = static_cast<std::int64_t>(random.below(side));
        values.emplace_back(x, -6);
        values.emplace_back(y, -6);
        targets.push_back((x + y > side) != (row % 1'000 == 0) ? 1 : 0);
    }
    return Dataset(u"crowd"_s, {u"x1"_s, u"x2"_s}, std::move(values), std::move(targets));
}

/// Points in a square as scaling leaves them, with 18 digits: no double is exact.
Dataset scaledCrowd(int rows)
{
    SplitMix64 random(7);
    std::vector<Decimal> values;
    std::vector<int> targets;
    constexpr std::int64_t half = 170'000'000'000'000'000;
    const auto input = [&random] {
        return static_cast<std::int64_t>(random.below(2 * half)) - half;
    };
    for (int row = 0; row < rows; ++row) {
        const std::int64_t x = input();
        const std::int64_t y = input();
        values.emplace_back(x, -17);
        values.emplace_back(y, -17);
        targets.push_back((x + y > 0) != (row % 1'000 == 0) ? 1 : 0);
    }
    Dataset data(u"scaled"_s, {u"x1"_s, u"x2"_s}, std::move(values), std::move(targets));
    (void)data.columns(); // made by the thread that reads or scales
    return data;
}

/// Numbers of 17 decimals in very many columns: few, but a proof with them takes long.
Dataset wideData(int rows, int inputs)
{
    SplitMix64 random(11);
    std::vector<Decimal> values;
    std::vector<int> targets;
    constexpr std::uint64_t unit = 100'000'000'000'000'000;
    for (int row = 0; row < rows; ++row) {
        for (int i = 0; i < inputs; ++i)
            values.emplace_back(static_cast<std::int64_t>(random.below(unit)), -17);
        targets.push_back(static_cast<int>(random.below(2)));
    }
    std::vector<QString> names;
    for (int i = 1; i <= inputs; ++i)
        names.push_back(u"x"_s + QString::number(i));
    return Dataset(u"wide"_s, std::move(names), std::move(values), std::move(targets));
}

QProgressDialog *shownProgress()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QProgressDialog *>(widget);
        if (dialog != nullptr && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// Presses Stop once the bar shows that a share of the work, of a thousand, is done.
class Stopper : public QObject
{
public:
    explicit Stopper(int share, std::function<void(QProgressDialog *)> stop = press)
    {
        connect(&m_timer, &QTimer::timeout, this, [this, share, stop = std::move(stop)] {
            QProgressDialog *progress = shownProgress();
            if (progress == nullptr || progress->maximum() == 0 || progress->value() < share)
                return;
            m_timer.stop();
            m_isStopped = true;
            stop(progress);
        });
        m_timer.start(5);
    }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }

    static void press(QProgressDialog *progress)
    {
        QTest::mouseClick(progress->findChild<QPushButton *>(), Qt::LeftButton);
    }

private:
    QTimer m_timer;
    bool m_isStopped = false;
};

void nameFile(QWidget *dialog, const QString &path)
{
    auto *line = dialog->findChild<QLineEdit *>(u"picturePath"_s);
    line->setText(path);
}

void pressSave(QWidget *dialog)
{
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save),
                      Qt::LeftButton);
}

} // namespace

/// Whatever takes long, the window answers.
class tst_Watchdog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void noticesAbsence();
    void opensWideData();
    void previewsWideData();
    void copiesWideData();
    void closesDuringProof();
    void crowdInEachView();
    void changesScaledCrowd();
    void copiesCrowd();
    void comparesCrowd();
    void sessionOfMany();
    void documents_data();
    void documents();
    void closedProgressStaysClosed();
    void endsDuringExport();
};

/// The watchdog itself: work in the window's thread is seen, other work is not.
void tst_Watchdog::noticesAbsence()
{
    Watchdog dog;
    dog.during(u"nothing"_s);
    QVERIFY(dog.isWithin(50));
    dog.during(u"work"_s);
    const double begin = Watchdog::threadTime();
    while (Watchdog::threadTime() - begin < 120) {
    }
    QVERIFY(!dog.isWithin(100));
    QVERIFY(dog.longestShown() < 50);
    dog.during(u"work with a progress shown"_s);
    {
        QProgressDialog progress;
        progress.show();
        const double again = Watchdog::threadTime();
        while (Watchdog::threadTime() - again < 120) {
        }
        QVERIFY(dog.longestShown() > 100);
    }
    dog.during(u"work elsewhere"_s);
    std::thread([] {
        const double elsewhere = Watchdog::threadTime();
        while (Watchdog::threadTime() - elsewhere < 120) {
        }
    }).join();
    QVERIFY(dog.isWithin(50));
    QVERIFY(dog.longestOnTheWall() > 100);
}

/// Opening, settings, undo and redo; a run of keys proves no more than what is there at its end.
void tst_Watchdog::opensWideData()
{
    ShownWindow w;
    Watchdog dog;
    auto *edits = w.window.findChild<EditActions *>();
    dog.during(u"opening 80 × 50 numbers of 17 decimals"_s);
    edits->setData(wideData(80, 50));
    QVERIFY(dog.isWithin(longestAway()));
    dog.during(u"undoing it"_s);
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(dog.isWithin(longestAway()));
    dog.during(u"redoing it"_s);
    w.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w.run().data().inputCount(), 50);
    QVERIFY(dog.isWithin(longestAway()));
    dog.during(u"undoing and redoing it again and again"_s);
    for (int i = 0; i < 10; ++i) {
        w.press(Qt::Key_Z, Qt::ControlModifier);
        w.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    }
    QVERIFY(dog.isWithin(longestAway()));
    QVERIFY(dog.longestOnTheWall() < 60 * longestAway());
}

/// The picture is the window's: what it has not proved yet, no preview proves.
void tst_Watchdog::previewsWideData()
{
    ShownWindow w;
    Watchdog dog;
    w.window.openRun(wideData(80, 64), Settings());
    dog.during(u"the picture dialog for 80 × 64 numbers"_s);
    bool isDone = false;
    w.inDialog([&](QWidget *dialog) {
        auto *view = dialog->findChild<QComboBox *>(u"pictureView"_s);
        auto *preview = dialog->findChild<QLabel *>(u"picturePreview"_s);
        QTRY_VERIFY(!preview->pixmap(Qt::ReturnByValue).isNull());
        for (const int index : {1, 0, 3, 4, 0}) {
            const qint64 before = preview->pixmap(Qt::ReturnByValue).cacheKey();
            view->setCurrentIndex(index);
            QTRY_VERIFY(preview->pixmap(Qt::ReturnByValue).cacheKey() != before);
        }
        isDone = true;
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    w.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(isDone);
    QVERIFY(dog.isWithin(longestAway()));
}

/// Nor does a picture that is copied, with pixels and vectors.
void tst_Watchdog::copiesWideData()
{
    ShownWindow w;
    Watchdog dog;
    w.window.openRun(wideData(80, 64), Settings());
    QCoreApplication::processEvents();
    for (const bool isSvg : {false, true}) {
        QGuiApplication::clipboard()->clear();
        dog.during(isSvg ? u"copying 80 × 64 numbers as SVG"_s : u"copying 80 × 64 numbers"_s);
        w.press(Qt::Key_C, isSvg ? Qt::ControlModifier | Qt::ShiftModifier : Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(u"image/svg+xml"_s));
        QVERIFY(dog.isWithin(2 * longestAway()));
    }
}

/// A proof that nobody waits for any more does not keep the process.
void tst_Watchdog::closesDuringProof()
{
    auto w = std::make_unique<ShownWindow>();
    w->window.openRun(wideData(80, 60), Settings());
    QCoreApplication::processEvents();
    QTest::qWait(100); // the proof is under way
    const double begin = Watchdog::processTime();
    w->press(Qt::Key_C); // a comparison proves too
    w.reset();
    const double needed = Watchdog::processTime() - begin;
    qInfo() << "closing took" << needed << "ms of all threads";
    QVERIFY(needed < 5 * longestAway());
}

void tst_Watchdog::crowdInEachView()
{
    ShownWindow w;
    Watchdog dog;
    const Dataset data = crowd(crowdSize());
    dog.during(u"opening a crowd"_s);
    w.window.findChild<EditActions *>()->setData(data);
    QVERIFY(dog.isWithin(2 * longestAway()));
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_H, Qt::Key_N, Qt::Key_W, Qt::Key_L}) {
        dog.during(u"key %1 with a crowd"_s.arg(QChar(key)));
        w.press(key);
        QVERIFY(dog.isWithin(longestAway()));
        dog.during(u"a step with %1 open"_s.arg(QChar(key)));
        w.press(Qt::Key_Right);
        QVERIFY(dog.isWithin(longestAway()));
        w.press(key);
    }
}

/// At the start all observations lie at z = 0, where doubles decide nothing, and products of
/// numbers of 18 digits have 36.
void tst_Watchdog::changesScaledCrowd()
{
    ShownWindow w;
    Watchdog dog;
    auto *edits = w.window.findChild<EditActions *>();
    const Dataset data = scaledCrowd(200'000);
    edits->setData(data);
    QVERIFY(w.activate());
    QCoreApplication::processEvents();
    const auto answersWhile = [&](const QString &what, const std::function<void()> &act) {
        dog.during(what);
        act();
        const bool answers = dog.isWithin(longestAway() / 2);
        return answers && w.activate();
    };
    QVERIFY(answersWhile(u"one more input"_s, [&] { edits->setFeatures({{0, 1}}); }));
    QCOMPARE(w.run().data().inputCount(), 3);
    QVERIFY(answersWhile(u"undoing it"_s, [&] { w.press(Qt::Key_Z, Qt::ControlModifier); }));
    QVERIFY(answersWhile(u"redoing it"_s,
                         [&] { w.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }));
    QCOMPARE(w.run().data().inputCount(), 3);
    QVERIFY(answersWhile(u"taking it away"_s, [&] { edits->setFeatures({}); }));
    QVERIFY(answersWhile(u"one more point"_s, [&] {
        edits->edit(insertion(data, {Decimal(1, -1), Decimal(2, -1)}, 1));
    }));
    QCOMPARE(w.run().data().observationCount(), data.observationCount() + 1);
    QVERIFY(answersWhile(u"undoing it"_s, [&] { w.press(Qt::Key_Z, Qt::ControlModifier); }));
    QVERIFY(answersWhile(u"opening a view"_s, [&] { w.press(Qt::Key_S); }));
    QVERIFY(answersWhile(u"another language"_s, [&] { w.translator.use(Language::Spanish); }));
}

void tst_Watchdog::copiesCrowd()
{
    ShownWindow w;
    Watchdog dog;
    w.window.openRun(crowd(crowdSize()), Settings());
    QCoreApplication::processEvents();
    dog.during(u"copying the picture of a crowd"_s);
    w.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasFormat(u"image/svg+xml"_s));
    QCOMPARE(w.label("toastWords"), u"Picture copied, in pixels alone"_s);
    QVERIFY(dog.isWithin(2 * longestAway()));
    // As vectors it takes long, so it is shown, and can be stopped.
    QGuiApplication::clipboard()->clear();
    QVERIFY(w.activate());
    dog.during(u"copying a crowd as vectors"_s);
    const Stopper stopper(30);
    w.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(stopper.isStopped());
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied == nullptr || !copied->hasFormat(u"image/svg+xml"_s));
    QVERIFY(dog.isWithin(2 * longestAway()));
}

/// The kept run is trained in a thread, as the present one is.
void tst_Watchdog::comparesCrowd()
{
    ShownWindow w;
    Watchdog dog;
    w.window.openRun(crowd(crowdSize()), Settings());
    w.press(Qt::Key_Right, Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(w.position(), qint64{crowdSize()}, 60'000);
    QCoreApplication::processEvents();
    dog.during(u"comparing a crowd"_s);
    w.press(Qt::Key_C);
    QVERIFY(dog.isWithin(2 * longestAway()));
    auto *kept = w.window.findChild<RunCard *>(u"keptRun"_s);
    const auto headline = [&] { return kept->findChild<QLabel *>(u"runHeadline"_s)->text(); };
    auto *present = w.window.findChild<RunCard *>(u"presentRun"_s);
    QTRY_COMPARE_WITH_TIMEOUT(headline(), present->findChild<QLabel *>(u"runHeadline"_s)->text(),
                              60'000);
    dog.during(u"a step of both"_s);
    w.press(Qt::Key_Right);
    QVERIFY(dog.isWithin(longestAway()));
}

void tst_Watchdog::sessionOfMany()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"many.frontera"_s);
    Session session;
    session.data = crowd(crowdSize());
    session.settings.weights.resize(2);
    session.position = crowdSize() + 10;
    fill(path, writeSession(session));
    ShownWindow w;
    Watchdog dog;
    dog.during(u"opening a session of many rows"_s);
    {
        Answers answers({Answers::file(path)});
        w.press(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(answers.areAllGiven());
    }
    QCOMPARE(w.run().data().observationCount(), crowdSize());
    QCOMPARE(w.position(), session.position);
    QVERIFY(dog.isWithin(2 * longestAway()));
    QVERIFY(dog.longestShown() < 1'000);
    QVERIFY(QFile::remove(path));
    QVERIFY(w.activate());
    dog.during(u"saving it"_s);
    w.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(dog.isWithin(2 * longestAway()));
    QCOMPARE(contentOf(path), writeSession(session));
}

void tst_Watchdog::documents_data()
{
    QTest::addColumn<bool>("isDeck");
    QTest::addColumn<int>("epochs");
    QTest::newRow("deck of 999 pages") << true << 249;
    QTest::newRow("worksheet of 900 pages") << false << 6'500;
}

/// Progress is shown, and Stop leaves nothing behind.
void tst_Watchdog::documents()
{
    QFETCH(const bool, isDeck);
    QFETCH(const int, epochs);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"document.pdf"_s);
    ShownWindow w;
    w.choose(u"XOR"_s);
    Watchdog dog;
    dog.during(QString::fromUtf8(QTest::currentDataTag()));
    bool isStopped = false;
    w.inDialog([&](QWidget *dialog) {
        nameFile(dialog, path);
        dialog->findChild<QSpinBox *>(u"documentEpochs"_s)->setValue(epochs);
        const Stopper stopper(30);
        pressSave(dialog);
        isStopped = stopper.isStopped();
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    w.press(Qt::Key_D, isDeck ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isStopped);
    QVERIFY(dog.isWithin(longestAway()));
    QVERIFY(dog.longestShown() < 2 * longestAway());
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

/// Of work that is done, or short, no progress is shown later: nothing waits to do it.
void tst_Watchdog::closedProgressStaysClosed()
{
    QWidget window;
    const auto isWaiting = [&window] {
        const auto timers = window.findChildren<QTimer *>();
        return std::ranges::any_of(timers, [](const QTimer *timer) {
            return timer->isActive() && timer->remainingTime() < 60'000;
        });
    };
    WorkProgress untouched(u"a"_s, &window);
    QVERIFY(!isWaiting());
    WorkProgress closed(u"b"_s, &window);
    QTest::qWait(150);
    QVERIFY(closed.goesOn(1, 10));
    closed.close();
    QVERIFY(!isWaiting());
    QTest::qWait(50);
    QVERIFY(closed.goesOn(2, 10) && !closed.isStopped());
    QVERIFY(shownProgress() == nullptr);
    QVERIFY(!isWaiting());
}

/// The program is asked to end while it draws every step: it does so at once, and leaves nothing
/// behind but what it keeps for the next start.
void tst_Watchdog::endsDuringExport()
{
    const QTemporaryDir folder;
    ShownWindow w;
    w.choose(u"XOR"_s);
    w.pressTimes(Qt::Key_Right, 1);
    for (int i = 0; i < 100; ++i)
        w.press(Qt::Key_Right, Qt::ShiftModifier);
    Watchdog dog;
    dog.during(u"an export of every step"_s);
    bool isStopped = false;
    w.inDialog([&](QWidget *dialog) {
        nameFile(dialog, folder.filePath(u"step.png"_s));
        dialog->findChild<QAbstractButton *>(u"pictureEveryStep"_s)->setChecked(true);
        nameFile(dialog, folder.filePath(u"step.png"_s));
        const Stopper stopper(50, [&](QProgressDialog *) { w.window.endProgram(); });
        pressSave(dialog); // the dialog's loop ends without being asked
        isStopped = stopper.isStopped();
    });
    w.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(isStopped);
    QVERIFY(dog.isWithin(longestAway()));
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

FRONTERA_WINDOW_TEST(tst_Watchdog)
#include "tst_watchdog.moc"
