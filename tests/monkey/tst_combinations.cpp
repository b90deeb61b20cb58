// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/monkey/deeds.h"
#include "tests/monkey/shown_state.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"

using namespace frontera;
using namespace Qt::StringLiterals;

/// Every view, tool and mode × every change × every kind of data, and from every kind of data to
/// every other: the window is alive, and what it shows is of the present state.
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
    Dice dice(1);
    const DialogCloser closer(dice);
    int pairs = 0;
    for (const Dataset &from : data) {
        for (const Deed &change : second) {
            closeAll(w.window);
            openingOf(from).act(w.window);
            for (int i = 0; i < 6; ++i)
                press(w.window, Qt::Key_Right);
            open.act(w.window);
            QCoreApplication::processEvents();
            change.act(w.window);
            const QString problem = staleness(w.window, pairs++ % 16 == 0);
            if (!problem.isEmpty())
                QFAIL(qPrintable(u"%1, %2, then %3: %4\n%5"_s.arg(
                    from.name(), open.name, change.name, problem, describe(w.window))));
        }
    }
}

FRONTERA_WINDOW_TEST(tst_Combinations)
#include "tst_combinations.moc"
