// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/run.h"
#include "tests/app/pdf_reader.h"
#include "tests/app/program.h"
#include "tests/files.h"
#include "tests/test_main.h"
#include "tests/thoroughness.h"

#include <QTemporaryDir>
#include <QTest>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

Outcome run(const QString &command, const QString &options, const QStringList &more = {})
{
    return runProgram(QStringList(command) + options.split(u' ', Qt::SkipEmptyParts) + more);
}

} // namespace

/// A mistake that is repeated until it is right, from weights so large that no time would do.
class TestEndlessEpochs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trace_data();
    void trace();
    void documents();
    void deckOfEpochs();
};

void TestEndlessEpochs::trace_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("rows");
    const QString start = u"--update repeat --weights 1e299,0"_s;
    QTest::newRow("float") << start + u" --arithmetic float --per epoch"_s << 0;
    QTest::newRow("exact") << start + u" --per epoch"_s << 0;
    QTest::newRow("every step") << u"--update repeat --weights 1e15,0 --arithmetic float"_s
                                << static_cast<int>(4 + mostRepetitions);
}

/// It ends at a bound that it tells, and says what to do.
void TestEndlessEpochs::trace()
{
    static Sampling sampling;
    if (sampling.leavesOut())
        QSKIP(Sampling::reason);
    QFETCH(const QString, options);
    QFETCH(const int, rows);
    const Outcome outcome = run(u"trace"_s, options);
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.output.count('\n'), rows + 1);
    QVERIFY2(outcome.note.startsWith(
                 u"not converged: epoch 1 is not at its end after 100\u202f000 "
                 u"repetitions; take smaller weights at the start, or a larger rate\n"_s),
             qPrintable(outcome.note));
}

void TestEndlessEpochs::documents()
{
    const QTemporaryDir folder;
    const QString start = u"--update repeat --weights 1e15,0 --arithmetic float"_s;
    const auto to = [&folder](const QString &name) {
        return QStringList{u"--output"_s, folder.filePath(name)};
    };
    const Outcome picture = run(u"export"_s, start, to(u"a.png"_s));
    QCOMPARE(picture.status, 0);
    QVERIFY2(picture.note.startsWith(u"not converged: epoch 1 is not at its end"_s),
             qPrintable(picture.note));
    QCOMPARE(picture.note.count(u'\n'), 1);
    // A step on the way is a step as any other.
    const Outcome step = run(u"export"_s, start + u" --step 50000"_s, to(u"b.png"_s));
    QCOMPARE(step.status, 0);
    QCOMPARE(step.note, QString());
    if (isSanitized()) // each of these goes through 100 000 repetitions
        return;
    QCOMPARE(run(u"export"_s, start + u" --view wall"_s, to(u"c.png"_s)).status, 0);
    QCOMPARE(run(u"deck"_s, start, to(u"d.pdf"_s)).status, 2);      // too many pages
    QCOMPARE(run(u"worksheet"_s, start, to(u"e.pdf"_s)).status, 2); // too many pages
}

/// A deck of the epochs has few pages. It says where it ends, on its last page and beside.
void TestEndlessEpochs::deckOfEpochs()
{
    if (!canReadPdf())
        QSKIP("poppler-utils are not installed");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deck.pdf"_s);
    const Outcome outcome =
        run(u"deck"_s, u"--update repeat --weights 1e15,0 --arithmetic float --per epoch"_s,
            {u"--output"_s, path});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.note.startsWith(u"not converged: epoch 1 is not at its end"_s),
             qPrintable(outcome.note));
    QCOMPARE(pageCountOf(path), 4);
    const QString last = textOf(path, 4).simplified();
    QVERIFY2(last.contains(u"Epoch 1 is not at its end after 100 000 repetitions."_s),
             qPrintable(last));
}

FRONTERA_TEST(TestEndlessEpochs)
#include "tst_endless_epochs.moc"
