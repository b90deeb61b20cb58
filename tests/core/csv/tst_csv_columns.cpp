// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_names.h"
#include "tests/core/csv/file_text.h"
#include "tests/test_main.h"

#include <QTest>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

/// Returns the inputs of a file, joined by blanks; or the name of its problem.
QString inputsOf(const CsvOutcome &outcome)
{
    if (const auto *error = std::get_if<CsvError>(&outcome.result))
        return problemName(error->problem);
    const std::vector<QString> names = std::get<Dataset>(outcome.result).inputNames();
    return QStringList(names.begin(), names.end()).join(u' ');
}

} // namespace

/// The use that is made of a column for what its name and its cells say.
class tst_CsvColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namedTargets_data();
    void namedTargets();
    void namesOfTargets();
    void otherTargets_data();
    void otherTargets();
};

/// A column of two classes whose name says so is the target, wherever it stands.
void tst_CsvColumns::namedTargets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("inputs");
    QTest::addColumn<QString>("remarks");
    const auto row = [](const char *name, const QByteArray &text, const QString &inputs,
                        const QString &remarks = {}) {
        QTest::newRow(name) << text << inputs << remarks;
    };
    for (const char *name : {"class", "Clase", "TARGET", "label", "y", "etiqueta", "resultado",
                             "¿Aprobó?", "objetivo", "Survived"})
        QTest::addRow("first: %s", name)
            << QByteArray(name) + ",f1,f2\n1,0,1\n0,1,0\n1,1,1\n0,0,0\n"
            << u"f1 f2"_s << u"Target 1 f2"_s;
    row("in the middle", "f1,target,f2\n1,0,1\n0,1,0\n1,1,1\n", u"f1 f2"_s, u"Target 2 f2"_s);
    row("in words, beside coordinates", "clase,x,y\nA,1,0\nB,2,1\nA,3,1\n", u"x y"_s,
        u"Target 1 y"_s);
    row("beside measures", "passed,a,b\n0,1.5,2\n1,2.5,7\n1,3,8.5\n0,4,9\n", u"a b"_s,
        u"Target 1"_s);
    row("beside names", "a,passed,name\n1,0,n1\n2,0,n2\n3,1,n3\n4,1,n4\n", u"a"_s,
        u"Target 2; Words 3"_s);
    row("beside words of two", "a,passed,sex\n1,0,f\n2,0,m\n3,1,f\n", u"a"_s,
        u"Target 2 sex; Words 3"_s);
    row("beside another named so", "label,a,class\n1,0,1\n0,1,0\n1,1,1\n", u"label a"_s);
    row("beside a measure named so", "class,a,y\n1,0,1.5\n0,1,2.5\n1,1,3.5\n0,7,4\n", u"a y"_s,
        u"Target 1"_s);
    row("of three classes", "class,a,b\n1,0,1\n2,1,0\n3,1,1\n", u"class a"_s);
    row("of one class", "class,a,b\n1,0,1\n1,1,0\n1,1,1\n", u"class a"_s);
    row("a gate", "x,y,out\n0,0,0\n0,1,0\n1,0,0\n1,1,1\n", u"x y"_s);
    row("coordinates", "y,x,t\n0,0,0\n0,1,0\n1,0,0\n1,1,1\n", u"y x"_s);
    row("y among others", "a,y,b\n0,0,0\n0,1,0\n1,0,0\n", u"a y"_s);
    row("y among numbered ones", "x1,y,x2\n0,0,0\n0,1,0\n1,0,0\n", u"x1 x2"_s, u"Target 2"_s);
    row("a name that has it", "pclass,a,b\n1,0,1\n0,1,0\n", u"pclass a"_s);
}

void tst_CsvColumns::namedTargets()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, inputs);
    QFETCH(const QString, remarks);
    const CsvOutcome outcome = readText(text);
    QCOMPARE(inputsOf(outcome), inputs);
    QCOMPARE(remarksOf(outcome.facts), remarks);
    if (!remarks.startsWith(u"Target"))
        return;
    // The ways back: another target, another input.
    const QString last = outcome.facts.columns.back().name;
    if (remarks.contains(last))
        QCOMPARE(readText(text, {.target = last}).facts.columns.back().role, ColumnRole::Target);
    const int target = outcome.facts.places.target;
    const QString chosen = outcome.facts.columns[static_cast<std::size_t>(target)].name;
    QCOMPARE(readText(text, {.columns = {chosen}}).facts.columns.back().role, ColumnRole::Target);
    QVERIFY(readText(text, {.skipped = {chosen}}).facts.places.target != target);
}

void tst_CsvColumns::namesOfTargets()
{
    QVERIFY(isTargetName({u"y"_s, u"a"_s, u"b"_s}, 0));
    QVERIFY(isTargetName({u"a"_s, u"Y"_s}, 1));
    QVERIFY(!isTargetName({u"y"_s, u"X"_s}, 0));
    QVERIFY(isTargetName({u"a"_s, u"Class_Label"_s, u"b"_s}, 1));
    QVERIFY(!isTargetName({u"classroom"_s, u"b"_s}, 0));
}

/// Where the target has no classes, the refusal names the columns that have.
void tst_CsvColumns::otherTargets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<int>("different");
    QTest::addColumn<QString>("others");
    const auto row = [](const char *name, const QByteArray &text, const char *problem,
                        int different, const char *others) {
        QTest::newRow(name) << text << QString::fromLatin1(problem) << different
                            << QString::fromUtf8(others);
    };
    row("one", "ill,age,fare\n0,22,7.25\n1,38,71.28\n1,26,7.92\n0,35,8.05\n", "ManyNumbers", 4,
        "ill");
    row("none", "area,rooms,price\n50,2,100.5\n80,3,180.2\n120,4,250.9\n60,2,130.1\n",
        "ManyNumbers", 4, "");
    row("two", "ill,old,fare\n0,1,7\n1,0,71\n1,1,9\n0,1,8\n", "ManyNumbers", 4, "ill old");
    row("one that is named so", "class,old,p\n1,1,7\n2,0,71\n3,1,9\n1,1,8\n2,0,2\n3,0,1\n",
        "ManyNumbers", 6, "class");
    row("equal numbers", "a,p\n1,1.5\n2,2\n3,1.50\n4,3.5\n5,4\n6,5\n", "ManyNumbers", 5, "");
    row("names", "a,ok,name\n1,0,p\n2,0,q\n3,1,r\n4,1,s\n5,1,t\n", "ManyWords", 5, "ok");
    row("classes in words", "a,ok,kind\n1,0,p\n2,0,q\n3,1,r\n4,1,p\n5,1,q\n", "ThirdClass", 0,
        "ok");
    row("without names", "1,0,5.5\n2,1,6.5\n3,0,7.5\n4,1,8.5\n", "ManyNumbers", 4, "2");
}

void tst_CsvColumns::otherTargets()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, problem);
    QFETCH(const int, different);
    QFETCH(const QString, others);
    const CsvOutcome outcome = readText(text);
    const auto *error = std::get_if<CsvError>(&outcome.result);
    QVERIFY(error != nullptr);
    QCOMPARE(problemName(error->problem), problem);
    if (different > 0)
        QCOMPARE(error->cells, different);
    QCOMPARE(error->otherTargets.join(u' '), others);
    for (const QString &other : error->otherTargets)
        QVERIFY(!std::holds_alternative<CsvError>(
            readText(text, {.target = other, .one = u"1"_s}).result));
}

FRONTERA_TEST(tst_CsvColumns)
#include "tst_csv_columns.moc"
