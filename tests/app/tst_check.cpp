// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"
#include "core/number/split_mix.h"
#include "tests/app/program.h"
#include "tests/core/rational.h"
#include "tests/files.h"
#include "tests/test_main.h"
#include "tests/thoroughness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

Outcome check(const QString &options)
{
    return runProgram(QStringList(u"check"_s) + options.split(u' ', Qt::SkipEmptyParts));
}

QJsonObject json(const QString &options)
{
    const Outcome outcome = check(options + u" --format json"_s);
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(outcome.output, &error).object();
    return outcome.status == 0 && error.error == QJsonParseError::NoError ? object : QJsonObject();
}

QJsonArray texts(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

} // namespace

class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void xorCertificate();
    void streets_data();
    void streets();
    void gates_data();
    void gates();
    void oneClass();
    void extremes_data();
    void extremes();
    void otherStart();
    void withoutBias();
    void text_data();
    void text();
    void shapes_data();
    void shapes();
    void oneMistake();
    void localeChangesNoNumber();
    void wrongArguments_data();
    void wrongArguments();
    void tellsHowLong();
    void fewDigits();
    void namesInOneLine();
    void oneScreen();
    void namesThatLookLikeLetters();
    void progressLineGoes();
    void help();
};

void TestCheck::xorCertificate()
{
    const QJsonObject object = json(u"--gate xor"_s);
    QCOMPARE(object.keys(), (QStringList{u"best_correct"_s, u"certificate"_s, u"learnable"_s,
                                         u"observations"_s, u"point"_s, u"separable"_s}));
    QCOMPARE(object[u"learnable"], QJsonValue(false));
    QCOMPARE(object[u"separable"], QJsonValue(false));
    QCOMPARE(object[u"best_correct"], QJsonValue(3));
    QCOMPARE(object[u"observations"], QJsonValue(4));
    QCOMPARE(object[u"point"].toArray(), texts({u"1/2"_s, u"1/2"_s}));
    const QJsonArray certificate = object[u"certificate"].toArray();
    QCOMPARE(certificate.size(), 4);
    for (int i = 0; i < 4; ++i) {
        const QJsonObject share = certificate[i].toObject();
        QCOMPARE(share[u"sample"], QJsonValue(i + 1));
        QCOMPARE(share[u"class"], QJsonValue(i == 1 || i == 2 ? 1 : 0));
        QCOMPARE(share[u"lambda"], QJsonValue(u"1/2"_s));
    }
}

void TestCheck::streets_data()
{
    QTest::addColumn<QString>("gate");
    QTest::addColumn<QStringList>("weights");
    QTest::addColumn<QString>("bias");
    QTest::addColumn<QString>("margin");
    QTest::addColumn<QString>("gamma");
    QTest::addColumn<QString>("radius");
    QTest::addColumn<int>("bound");
    QTest::addColumn<QList<int>>("support");
    // By hand: x₁ + x₂ = 3/2, at √2/4 from (0,1), (1,0) and (1,1); γ: the point of smallest norm.
    QTest::newRow("and") << u"and"_s << QStringList{u"2"_s, u"2"_s} << u"-3"_s << u"1/8"_s
                         << u"1/17"_s << u"3"_s << 51 << QList<int>{2, 3, 4};
    QTest::newRow("or") << u"or"_s << QStringList{u"2"_s, u"2"_s} << u"-1"_s << u"1/8"_s << u"1/9"_s
                        << u"3"_s << 27 << QList<int>{1, 2, 3};
    // x₁ = 1/2, at 1/2 from all four.
    QTest::newRow("x1") << u"x1"_s << QStringList{u"2"_s, u"0"_s} << u"-1"_s << u"1/4"_s << u"1/5"_s
                        << u"3"_s << 15 << QList<int>{1, 2, 3, 4};
}

void TestCheck::streets()
{
    QFETCH(QString, gate);
    const QJsonObject object = json(u"--gate "_s + gate);
    QCOMPARE(object[u"separable"], QJsonValue(true));
    QCOMPARE(object[u"best_correct"], QJsonValue(4));
    QFETCH(QStringList, weights);
    QCOMPARE(object[u"weights"].toArray(), texts(weights));
    QTEST(object[u"bias"].toString(), "bias");
    QTEST(object[u"margin_squared"].toString(), "margin");
    QTEST(object[u"gamma_squared"].toString(), "gamma");
    QTEST(object[u"r_squared"].toString(), "radius");
    QTEST(object[u"mistake_bound"].toInt(), "bound");
    QFETCH(QList<int>, support);
    QJsonArray numbers;
    for (const int sample : std::as_const(support))
        numbers += sample;
    QCOMPARE(object[u"support"].toArray(), numbers);
}

void TestCheck::gates_data()
{
    QTest::addColumn<QString>("bits");
    for (int gate = 0; gate < 16; ++gate) {
        if (!isTried(gate))
            continue;
        const QString bits = QString::number(gate, 2).rightJustified(4, u'0');
        QTest::addRow("%s", qPrintable(bits)) << bits;
    }
}

/// Exactly XOR and XNOR are not separable, and no run of the 14 others makes more mistakes than it
/// may.
void TestCheck::gates()
{
    QFETCH(QString, bits);
    const QJsonObject object = json(u"--gate "_s + bits);
    const bool isPossible = bits != u"0110" && bits != u"1001";
    QCOMPARE(object[u"separable"], QJsonValue(isPossible));
    QCOMPARE(object[u"best_correct"], QJsonValue(isPossible ? 4 : 3));
    if (!isPossible || object[u"mistake_bound"].isNull())
        return;
    for (const QString &settings : {u""_s, u"--rate 3"_s, u"--at-zero 0"_s, u"--targets bipolar"_s,
                                    u"--order 4,3,2,1"_s, u"--shuffle 7"_s}) {
        const Outcome run =
            runProgram(QStringList{u"trace"_s, u"--gate"_s, bits, u"--epochs"_s, u"100"_s} +
                       settings.split(u' ', Qt::SkipEmptyParts));
        int mistakes = 0;
        const QStringList rows = QString::fromUtf8(run.output).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &row : rows.sliced(1))
            mistakes += row.section(u',', 8, 8) != u"0";
        QVERIFY2(mistakes <= object[u"mistake_bound"].toInt(), qPrintable(settings));
    }
}

/// Two points, one of each class: on a line their margin is half the way between them, and in the
/// plane, with both coordinates alike, √2 times as much, which is not a fraction.
void TestCheck::extremes_data()
{
    QTest::addColumn<QString>("zero");
    QTest::addColumn<QString>("one");
    for (const auto &[zero, one] :
         {std::pair("-1e300", "1e300"), std::pair("0", "1e-300"), std::pair("1e250", "3e250"),
          std::pair("-1e-280", "2e-280"), std::pair("1e-300", "1e300"),
          std::pair("1.0000000000000001", "1.0000000000000002"), std::pair("0", "2469135")})
        QTest::addRow("%s, %s", zero, one) << QString::fromLatin1(zero) << QString::fromLatin1(one);
}

void TestCheck::extremes()
{
    QFETCH(QString, zero);
    QFETCH(QString, one);
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"data.csv"_s);
    const QString option = u"--data "_s + path;
    const Rational half = (exactly(one) - exactly(zero)) / 2;
    fill(path, (u"x,class\n"_s + zero + u",0\n"_s + one + u",1\n"_s).toUtf8());
    const QString exact = QString::fromStdString(half.str());
    QVERIFY(QString::fromUtf8(check(option + u" --exact"_s).output)
                .contains(u"Its margin: "_s + exact + u'\n'));
    // Not through QJsonDocument, which takes no number beyond a double's range.
    const QString exactSquare = QString::fromStdString(Rational(half * half).str());
    QVERIFY(QString::fromUtf8(check(option + u" --format json"_s).output)
                .contains(u"\"margin_squared\": \""_s + exactSquare + u'"'));

    fill(path, u"x,y,class\n%1,%1,0\n%2,%2,1\n"_s.arg(zero, one).toUtf8());
    const QString about = QString::fromUtf8(check(option + u" --exact"_s).output)
                              .section(u", about "_s, 1)
                              .section(u'\n', 0, 0);
    const Rational least = exactly(about) * Rational(999'990, 1'000'000);
    const Rational most = exactly(about) * Rational(1'000'010, 1'000'000);
    const Rational squared = 2 * half * half;
    QVERIFY2(least > 0 && least * least < squared && squared < most * most, qPrintable(about));
}

void TestCheck::oneClass()
{
    const QJsonObject object = json(u"--gate 1111"_s);
    QCOMPARE(object[u"separable"], QJsonValue(true));
    for (const QString &key : {u"weights"_s, u"bias"_s, u"margin_squared"_s, u"gamma_squared"_s,
                               u"r_squared"_s, u"mistake_bound"_s, u"support"_s})
        QVERIFY2(object.contains(key) && object[key].isNull(), qPrintable(key));
}

/// From w = (−1, ½): k is at most the larger root of k²γ²η² + k(2η·v·w₀ − η²R²) + (v·w₀)²/γ² −
/// |w₀|², for OR with v = (2/9, 2/9, −1/9), γ² = 1/9, η = 1/10: v·w₀ = −1/9, and k²/900 − k·(1/45 +
/// 3/100) + 1/9 − 5/4 ≤ 0 gives k ≤ 63.2…
void TestCheck::otherStart()
{
    const QJsonObject object = json(u"--gate or --weights -1,0.5"_s);
    QCOMPARE(object[u"gamma_squared"].toString(), u"1/9"_s);
    QCOMPARE(object[u"mistake_bound"].toInt(), 63);
}

void TestCheck::withoutBias()
{
    QJsonObject object = json(u"--gate xor --no-bias --at-zero 0"_s);
    QCOMPARE(object[u"separable"], QJsonValue(false));
    QCOMPARE(object[u"certificate"].toArray().size(), 3);
    object = json(u"--gate or --no-bias --at-zero 0"_s);
    QCOMPARE(object[u"separable"], QJsonValue(false)); // (0, 0) lies on every line
    QCOMPARE(object[u"learnable"], QJsonValue(true));  // and counts as 0 there
    QCOMPARE(object[u"best_correct"], QJsonValue(4));
    QCOMPARE(object[u"point"].toArray(), texts({u"0"_s, u"0"_s}));
}

void TestCheck::text_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("output");
    QTest::newRow("xor") << u"--gate xor"_s
                         << u"xor: no line separates the classes.\n"
                            "A side of a line holds the whole segment between any two of its "
                            "points. Yet (1/2, 1/2) lies among the ones and among the zeros.\n"
                            "The proof, class 0 and then class 1: 1/2·(0, 0) + 1/2·(1, 1) = "
                            "1/2·(0, 1) + 1/2·(1, 0) = (1/2, 1/2)\n"
                            "The best line gets 3 of 4 right.\n"_s;
    QTest::newRow("and") << u"--gate and --format text"_s
                         << u"and: a line separates the classes.\n"
                            "The line of largest margin: 2·x1 + 2·x2 - 3 = 0\n"
                            "Solved for x2: x2 = -x1 + 3/2\n"
                            "Its margin: the square root of 1/8, about 0.353553\n"
                            "It rests on the samples 2, 3, 4.\n"
                            "Learning makes at most 51 mistakes (Novikoff 1962, R² = 3, γ² = "
                            "1/17).\n"
                            "γ is the margin with the bias counted as one more input, always 1.\n"
                            "The best line gets 4 of 4 right.\n"_s;
    QTest::newRow("one class") << u"--gate true"_s
                               << u"true: all observations are of one class.\n"
                                  "The best line gets 4 of 4 right.\n"_s;
    QTest::newRow("one class, no bias")
        << u"--gate true --no-bias"_s
        << u"true: all observations are of one class, but without a bias no weights have them all "
           "on one side.\n"
           "The proof, of class 1 alone: (0, 0) = (0, 0)\n"
           "The best weights get 4 of 4 right.\n"_s;
    // A root that is a fraction is not rounded; a street through the origin is one of fewer.
    QTest::newRow("exact margin")
        << u"--gate x1"_s
        << u"x1: a line separates the classes.\n"
           "The line of largest margin: 2·x1 - 1 = 0\n"
           "Its margin: 1/2\n"
           "It rests on the samples 1, 2, 3, 4.\n"
           "Learning makes at most 15 mistakes (Novikoff 1962, R² = 3, "
           "γ² = 1/5).\n"
           "γ is the margin with the bias counted as one more input, always 1.\n"
           "The best line gets 4 of 4 right.\n"_s;
    QTest::newRow("another start")
        << u"--gate or --weights -1,0.5"_s
        << u"or: a line separates the classes.\n"
           "The line of largest margin: 2·x1 + 2·x2 - 1 = 0\n"
           "Solved for x2: x2 = -x1 + 1/2\n"
           "Its margin: the square root of 1/8, about 0.353553\n"
           "It rests on the samples 1, 2, 3.\n"
           "From this start learning makes at most 63 mistakes "
           "(Novikoff 1962, generalised; R² = 3, γ² = 1/9).\n"
           "γ is the margin with the bias counted as one more input, always 1.\n"
           "The best line gets 4 of 4 right.\n"_s;
}

void TestCheck::text()
{
    QFETCH(QString, options);
    const Outcome outcome = check(options);
    QCOMPARE(outcome.status, 0);
    QTEST(QString::fromUtf8(outcome.output), "output");
    QVERIFY(outcome.note.isEmpty());
}

/// What derived inputs bend the boundary of largest margin to, in the plane of the given ones: by
/// hand from the symmetry of the points, and from which terms there are.
void TestCheck::shapes_data()
{
    QTest::addColumn<QByteArray>("points");
    QTest::addColumn<QString>("features");
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QString>("key");
    const QByteArray ring = "0,0,0\n2,0,1\n0,2,1\n-2,0,1\n0,-2,1\n";
    QTest::newRow("circle") << ring << u"x1^2,x2^2"_s << u"a circle"_s << u"circle"_s;
    QTest::newRow("ellipse") << QByteArray("0,0,0\n3,0,1\n0,2,1\n-3,0,1\n0,-2,1\n")
                             << u"x1^2,x2^2"_s << u"an ellipse"_s << u"ellipse"_s;
    QTest::newRow("hyperbola") << QByteArray("0,0,0\n0,1,0\n1,0,0\n1,1,1\n") << u"x1*x2"_s
                               << u"a hyperbola"_s << u"hyperbola"_s;
    QTest::newRow("crossing") << QByteArray("1,0,1\n-1,0,1\n0,1,0\n0,-1,0\n") << u"x1^2,x2^2"_s
                              << u"two lines that cross"_s << u"crossing lines"_s;
    QTest::newRow("parabola") << QByteArray("0,0,0\n1,1,0\n-1,1,0\n0,1,1\n1,2,1\n-1,2,1\n")
                              << u"x1^2"_s << u"a parabola"_s << u"parabola"_s;
    QTest::newRow("parallel") << QByteArray("0,0,0\n0,1,0\n1,0,1\n1,1,1\n-1,0,1\n-1,1,1\n")
                              << u"x1^2"_s << u"two parallel lines"_s << u"parallel lines"_s;
    QTest::newRow("line") << QByteArray("0,0,0\n0,1,1\n1,0,0\n1,1,1\n-1,0,0\n-1,1,1\n") << u"x1^2"_s
                          << u"a line"_s << u"line"_s;
    QTest::newRow("none") << QByteArray("0,0,0\n0,1,1\n") << QString() << QString() << QString();
}

void TestCheck::shapes()
{
    QFETCH(const QByteArray, points);
    QFETCH(const QString, features);
    QFETCH(const QString, shape);
    QFETCH(const QString, key);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"points.csv"_s);
    fill(path, "x1,x2,t\n" + points);
    QStringList words{u"check"_s, u"--data"_s, path};
    if (!features.isEmpty())
        words << u"--features"_s << features;
    const Outcome outcome = runProgram(words);
    QCOMPARE(outcome.status, 0);
    const QString sentence = u"In the plane of x1 and x2 it is %1.\n"_s.arg(shape);
    QVERIFY2(outcome.output.contains(sentence.toUtf8()) == !shape.isEmpty(), outcome.output);
    QCOMPARE(outcome.output.contains("In the plane"), !shape.isEmpty());
    const Outcome json = runProgram(words + QStringList{u"--format"_s, u"json"_s});
    QCOMPARE(QJsonDocument::fromJson(json.output).object()[u"shape"].toString(), key);
}

/// Through the origin (1) → 1 and (−1) → 0 are learnt after one update, and the sentence says so.
void TestCheck::oneMistake()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"two.csv"_s);
    fill(path, "x,t\n1,1\n-1,0\n");
    QProcessEnvironment spanish = plainEnvironment();
    spanish.insert(u"LC_ALL"_s, u"es_BO.UTF-8"_s);
    spanish.insert(u"LANGUAGE"_s, u"es"_s);
    const QStringList words = {u"check"_s, u"--data"_s, path, u"--no-bias"_s};
    QVERIFY(runProgram(words).output.contains("makes at most 1 mistake (Novikoff"));
    QVERIFY(runProgram(words, spanish).output.contains("comete a lo sumo 1 error (Novikoff"));
}

void TestCheck::localeChangesNoNumber()
{
    QProcessEnvironment spanish = plainEnvironment();
    spanish.insert(u"LC_ALL"_s, u"es_BO.UTF-8"_s);
    spanish.insert(u"LANGUAGE"_s, u"es"_s);
    const QStringList words = {u"check"_s, u"--gate"_s, u"and"_s, u"--format"_s, u"json"_s};
    QCOMPARE(runProgram(words, spanish).output, runProgram(words).output);
    const Outcome text = runProgram({u"check"_s, u"--gate"_s, u"and"_s}, spanish);
    QVERIFY(text.output.startsWith("and: una recta separa las clases."));
    QVERIFY(text.output.contains("0.353553"));
}

void TestCheck::wrongArguments_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("format") << u"--format csv"_s
                            << u"frontera: --format csv: the format is text or json.\n"_s;
    QTest::newRow("epochs") << u"--epochs 3"_s
                            << u"frontera: --epochs: there is no such option here; frontera check "
                               "--help lists those there are.\n"_s;
}

void TestCheck::wrongArguments()
{
    QFETCH(QString, options);
    const Outcome outcome = check(options);
    QCOMPARE(outcome.status, 2);
    QTEST(outcome.note, "sentence");
    QVERIFY(outcome.output.isEmpty());
}

/// Data whose numbers lie so far apart that a proof would take hours. A terminal is told so each
/// second, a file nothing; and what Ctrl+C sends ends it, and leaves nothing of the line.
void TestCheck::tellsHowLong()
{
    QByteArray csv;
    for (int column = 0; column < 50; ++column)
        csv += 'x' + QByteArray::number(column) + ',';
    csv += "class\n";
    std::uint32_t state = 1;
    const auto chance = [&state](std::uint32_t below) {
        state = state * 1664525U + 1013904223U;
        return (state >> 16) % below;
    };
    for (int row = 0; row < 120; ++row) {
        for (int column = 0; column < 50; ++column)
            csv += "1." + QByteArray::number(chance(60000)) + 'e' +
                   QByteArray::number(static_cast<int>(chance(500)) - 250) + ',';
        csv += QByteArray::number(chance(2)) + '\n';
    }
    const QTemporaryDir dir;
    const QString data = dir.filePath(u"data.csv"_s);
    fill(data, csv);
    const Outcome file =
        runInShell(u"timeout --foreground -s INT 1 \"$0\" check --data \"$1\""_s, {data});
    QCOMPARE(file.status, 124);
    QCOMPARE(file.note, QString());
    const QByteArray unknown = "data.csv: it was not found out in this time whether a hyperplane "
                               "separates the classes; --time gives more.\n";
    QVERIFY2(file.output.endsWith(unknown), file.output.constData());
    // The time is over by itself, and nothing has failed.
    const Outcome over = runProgram({u"check"_s, u"--data"_s, data, u"--time"_s, u"1"_s});
    QCOMPARE(over.status, 0);
    QVERIFY2(over.output.endsWith(unknown), over.output.constData());
    const Outcome json =
        runProgram({u"check"_s, u"--data"_s, data, u"--time"_s, u"1"_s, u"--format"_s, u"json"_s});
    QCOMPARE(json.output, QByteArray("{\n  \"separable\": null,\n  \"observations\": 120\n}\n"));
    const Outcome terminal = runInShell(
        u"timeout 60 script -qec \"timeout --foreground -s INT 3.5 '$0' check --data '$1'\" /dev/null </dev/null"_s,
        {data});
    QCOMPARE(terminal.status, 124);
    QVERIFY2(terminal.output.contains("\rLooking for the proof: 1 s of 10. Ctrl+C ends it."),
             terminal.output.constData());
    QVERIFY2(terminal.output.contains("\rLooking for the proof: 2 s of 10."),
             terminal.output.constData());
    const auto lastWords = terminal.output.lastIndexOf("ends it.");
    QVERIFY2(terminal.output.indexOf('\r' + QByteArray(40, ' '), lastWords) > 0 &&
                 terminal.output.contains(" \r"),
             terminal.output.constData());
}

/// Numbers of many digits are rounded, said by "≈"; --exact prints all of them. λ is in [0, 1].
void TestCheck::fewDigits()
{
    const QTemporaryDir dir;
    const QString data = dir.filePath(u"d.csv"_s);
    fill(data, "u,v,t\n2.190523053129278,-0.45881396844388433,0\n"
               "-1.5684303995281017,-1.6731567516860764,1\n"
               "2.675838336102829,-1.9698207413891207,0\n0.1,-1.1,0\n");
    const QStringList words{u"check"_s, u"--data"_s, data};
    const Outcome few = runProgram(words);
    // By hand: the nearest points of the classes are the second and the fourth, and v between them
    // has |v|² = 3.11217.
    QVERIFY2(
        few.output.startsWith("x1 = u, x2 = v\n"
                              "d.csv: a line separates the classes.\n"
                              "The line of largest margin: -1.0722·x1 - 0.368333·x2 - 1.29795 ≈ 0\n"
                              "Solved for x2: x2 ≈ -2.91095·x1 - 3.52384\n"
                              "Its margin: about 0.882067\n"
                              "It rests on the samples 2, 4.\n"),
        few.output.constData());
    const Outcome all = runProgram(words + QStringList{u"--exact"_s});
    QVERIFY(all.output.size() > 2 * few.output.size() && !all.output.contains("≈"));
    // No line separates these.
    fill(data, "u,v,t\n0,0.1234567890123456,0\n1,0.7654321098765432,0\n"
               "0,0.9876543210987654,1\n1,0.2345678901234567,1\n");
    const QString proof = QString::fromUtf8(runProgram(words).output);
    static const QRegularExpression share(u"([0-9.e-]+)·\\("_s);
    int shares = 0;
    for (const QRegularExpressionMatch &match : share.globalMatch(proof)) {
        const double lambda = match.captured(1).toDouble();
        QVERIFY2(lambda > 0 && lambda < 1 && match.captured(1).size() <= 8, qPrintable(proof));
        ++shares;
    }
    QCOMPARE(shares, 4);
}

/// A name or a class may have line breaks; what is said has none.
void TestCheck::namesInOneLine()
{
    const QTemporaryDir dir;
    const QString data = dir.filePath(u"d.csv"_s);
    fill(data, "\"a\nb\",c,\"t\r\nu\"\n1,2,\"n\no\"\n3,4,yes\n");
    const QString text = QString::fromUtf8(runProgram({u"check"_s, u"--data"_s, data}).output);
    QVERIFY2(text.startsWith(u"x1 = a b, x2 = c, class 0 = n o, class 1 = yes\n"_s),
             qPrintable(text));
}

/// Of very many inputs and samples the first ones are printed, so that an answer fits on one screen
/// of 80 by 24; --exact prints all.
void TestCheck::oneScreen()
{
    const QTemporaryDir dir;
    const QString data = dir.filePath(u"d.csv"_s);
    SplitMix64 random(3);
    for (const bool isSeparable : {true, false}) {
        QByteArray rows;
        for (int input = 0; input < 30; ++input)
            rows += "band" + QByteArray::number(input) + ',';
        rows += "kind\n";
        for (int row = 0; row < (isSeparable ? 40 : 120); ++row) {
            for (int input = 0; input < 30; ++input)
                rows += "0." + QByteArray::number(1000 + int(random.next() % 9000)) + ',';
            rows += row % 2 == 0 ? "rock\n" : "mine\n";
        }
        fill(data, rows);
        const QStringList words{u"check"_s, u"--data"_s, data};
        const QString text = QString::fromUtf8(runProgram(words).output);
        QVERIFY2(text.contains(isSeparable ? u"d.csv: a hyperplane separates"_s
                                           : u"d.csv: no hyperplane separates"_s),
                 qPrintable(text));
        qsizetype lines = 0;
        for (const QString &line : text.trimmed().split(u'\n'))
            lines += (line.size() + 79) / 80;
        QVERIFY2(lines < 24, qPrintable(text));
        QVERIFY2(text.contains(u"x12 = band11, … (30 in all), class 0 = mine"_s), qPrintable(text));
        QVERIFY2(text.contains(u"--exact prints all of it.\n"_s), qPrintable(text));
        const QString all = QString::fromUtf8(runProgram(words + QStringList{u"--exact"_s}).output);
        QVERIFY(all.contains(u"x30 = band29"_s) && !all.contains(u'…') &&
                !all.contains(u"--exact"_s));
    }
}

/// The names of a file never stand for other inputs than their own.
void TestCheck::namesThatLookLikeLetters()
{
    const QTemporaryDir dir;
    const QString data = dir.filePath(u"d.csv"_s);
    fill(data, "x0,x1,y\n0,0,0\n0,1,0\n1,0,0\n1,1,1\n");
    const Outcome outcome = runProgram({u"check"_s, u"--data"_s, data});
    QVERIFY2(outcome.output.startsWith("d.csv: a line separates the classes.\n"
                                       "The line of largest margin: 2·x0 + 2·x1 - 3 = 0\n"
                                       "Solved for x1: x1 = -x0 + 3/2\n"),
             outcome.output.constData());
    QVERIFY(runProgram({u"trace"_s, u"--data"_s, data})
                .output.startsWith("step,epoch,sample,x0,x1,target,sum,"));
    // A column of the trace has that name already.
    fill(data, "w1,x1,y\n0,0,0\n0,1,0\n1,0,0\n1,1,1\n");
    QVERIFY(runProgram({u"trace"_s, u"--data"_s, data})
                .output.startsWith("step,epoch,sample,w1 (input),x1,target,sum,"));
}

/// On a terminal: a shorter line covers what was longer, and in the end all is blank.
void TestCheck::progressLineGoes()
{
    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    QVERIFY(child >= 0);
    if (child == 0) {
        {
            ProgressLine progress;
            progress.show(u"half of it"_s);
            progress.show(u"all"_s);
        }
        printNote(u"done"_s);
        ::_exit(0);
    }
    QByteArray seen;
    std::array<char, 256> bytes{};
    for (ssize_t count = 0; (count = ::read(terminal, bytes.data(), bytes.size())) > 0;)
        seen.append(bytes.data(), count);
    ::close(terminal);
    QCOMPARE(::waitpid(child, nullptr, 0), child);
    QCOMPARE(seen, "\rhalf of it\rall       \r          \rdone\r\n"_ba);
}

void TestCheck::help()
{
    const Outcome outcome = check(u"--help"_s);
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.startsWith(
        "Usage:\n  frontera check [data] [settings] [--format text|json]"));
    QVERIFY(runProgram({u"--help"_s}).output.contains("frontera check"));
}

FRONTERA_TEST(TestCheck)
#include "tst_check.moc"
