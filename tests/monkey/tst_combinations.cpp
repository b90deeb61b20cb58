// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/monkey/deeds.h"
#include "tests/monkey/shown_state.h"
#include "tests/thoroughness.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"

#include <QAbstractButton>

using namespace frontera;
using namespace Qt::StringLiterals;

/// Every view, tool and mode × every change × every kind of data, and from every kind of data to
/// every other: the window is alive, and what it shows is of the present state. All of them take
/// some minutes, and are tried where FRONTERA_ALL is set; else each change meets every fourth view
/// with one kind of data, and each four views that follow one another meet all changes.
class tst_Combinations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data();
    void pairs();
};

void tst_Combinations::pairs_data()
{
    QTest::addColumn<int>("opening");
    const std::vector<Deed> all = openings();
    for (int i = 0; i < static_cast<int>(all.size()); ++i)
        QTest::newRow(qPrintable(all[static_cast<std::size_t>(i)].name)) << i;
}

void tst_Combinations::pairs()
{
    QFETCH(const int, opening);
    QSettings().clear();
    const Deed open = openings()[static_cast<std::size_t>(opening)];
    const std::vector<Dataset> data = kindsOfData();
    std::vector<Deed> second = changes();
    for (const Dataset &each : data)
        second.push_back(openingOf(each));
    ShownWindow w;
    QVERIFY(w.isActive);
    if (opening % 2 == 1)
        w.window.resize(792, 560); // where not all have room
    Dice dice(1);
    const DialogCloser closer(dice);
    const auto kinds = static_cast<int>(data.size());
    int pairs = 0;
    int candidates = 0;
    for (int i = 0; i < static_cast<int>(second.size()); ++i) {
        const Deed &change = second[static_cast<std::size_t>(i)];
        for (int kind = 0; kind < kinds; ++kind) {
            // Without all of them each change still meets an eighth of the views.
            const bool isOne = kind == (i / 4 + opening) % kinds && (i + opening) % 4 == 0;
            if (!isComplete() && (!isOne || !isTried(opening + candidates++, 2)))
                continue;
            const Dataset &from = data[static_cast<std::size_t>(kind)];
            closeAll(w.window);
            openingOf(from).act(w.window);
            for (int step = 0; step < 2; ++step)
                press(w.window, Qt::Key_Right);
            open.act(w.window);
            QCoreApplication::processEvents();
            change.act(w.window);
            // No button gets the focus by itself: the next Space would press it.
            const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
            QVERIFY2(button == nullptr,
                     qPrintable(u"%1, %2, then %3: the focus is at %4"_s.arg(
                         from.name(), open.name, change.name,
                         button == nullptr ? QString() : button->accessibleName())));
            const QString problem = staleness(w.window, pairs++ % 16 == 0);
            if (!problem.isEmpty())
                QFAIL(qPrintable(u"%1, %2, then %3: %4\n%5"_s.arg(
                    from.name(), open.name, change.name, problem, describe(w.window))));
        }
    }
    QVERIFY(isSanitized() || pairs >= static_cast<int>(second.size() / 10));
}

FRONTERA_WINDOW_TEST(tst_Combinations)
#include "tst_combinations.moc"
