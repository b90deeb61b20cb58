// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"
#include "tests/files.h"
#include "tests/test_main.h"
#include "tests/thoroughness.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <QtEndian>
#include <array>
#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

namespace {

/// Width and height as a PNG's header has them.
QString pngSize(const QByteArray &png)
{
    const auto number = [&png](qsizetype at) {
        return qFromBigEndian<quint32>(png.mid(at, 4).constData());
    };
    return QStringLiteral("%1x%2").arg(number(16)).arg(number(20));
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void png_data();
    void png();
    void svg();
    void sameBytesEachTime();
    void partOfThePlane();
    void pdf();
    void views_data();
    void everyStep();
    void views();
    void statesAndLooksDiffer_data();
    void statesAndLooksDiffer();
    void lastStepIsTheDefault();
    void replacesAFile();
    void failureKeepsTheOldFile_data();
    void failureKeepsTheOldFile();
    void endedFromOutside_data();
    void endedFromOutside();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Exports to a file of this name; returns its content.
    QByteArray exported(const QString &name, const QString &options) const
    {
        const Outcome outcome = runProgram(
            QStringList{QStringLiteral("export"), QStringLiteral("--output"), path(name)} +
            options.split(u' ', Qt::SkipEmptyParts));
        if (outcome.status != 0 || !outcome.output.isEmpty() || !outcome.note.isEmpty())
            qWarning("%d %s", outcome.status, qPrintable(outcome.note));
        return outcome.status == 0 ? contentOf(path(name)) : QByteArray();
    }

    QTemporaryDir m_folder;
};

void TestExport::png_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("size");
    QTest::newRow("default") << QString() << QStringLiteral("1280x720");
    QTest::newRow("size") << QStringLiteral("--size 400x300") << QStringLiteral("400x300");
    QTest::newRow("scale") << QStringLiteral("--scale 2") << QStringLiteral("2560x1440");
    QTest::newRow("both") << QStringLiteral("--size 400x300 --scale 1.5")
                          << QStringLiteral("600x450");
    QTest::newRow("smallest") << QStringLiteral("--size 240x240") << QStringLiteral("240x240");
}

void TestExport::png()
{
    QFETCH(const QString, options);
    const QByteArray picture = exported(QStringLiteral("a.PNG"), options);
    QVERIFY(picture.startsWith("\x89PNG\r\n\x1a\n"));
    QTEST(pngSize(picture), "size");
}

void TestExport::svg()
{
    const QByteArray picture = exported(QStringLiteral("a.svg"), QStringLiteral("--gate xor"));
    QXmlStreamReader reader(picture);
    QStringList texts;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        QVERIFY(reader.name() != u"image");
        if (reader.name() == u"text")
            texts += reader.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY2(texts.join(u' ').contains(QStringLiteral("3 of 4")), qPrintable(texts.join(u' ')));
}

void TestExport::sameBytesEachTime()
{
    const auto options = QStringLiteral("--gate xor --epochs 5 --view history");
    const QByteArray first = exported(QStringLiteral("0.svg"), options);
    QVERIFY(!first.isEmpty());
    for (int i = 1; i < 6; ++i) // each time another seed of its hashes
        QCOMPARE(exported(QString::number(i) + QStringLiteral(".svg"), options), first);
}

/// The axes have numbers of the part alone, and what lies outside of it is not drawn.
void TestExport::partOfThePlane()
{
    for (const QString &view : {QStringLiteral("boundary"), QStringLiteral("why")}) {
        const auto drawn = [&](const QString &range) {
            return QString::fromUtf8(exported(QStringLiteral("a.svg"),
                                              QStringLiteral("--gate xor --view ") + view + range));
        };
        const QString whole = drawn({});
        const QString part = drawn(QStringLiteral(" --range 0.875,1.125,0.9,1.1"));
        QVERIFY(!whole.contains(QStringLiteral(">0.9<")));
        QVERIFY2(part.contains(QStringLiteral(">0.9<")), qPrintable(view));
        QVERIFY(whole.contains(QStringLiteral(">(0, 0) → 0<")));
        QVERIFY(part.contains(QStringLiteral(">(1, 1) → 0<")));
        QVERIFY(!part.contains(QStringLiteral(">(0, 0) → 0<")));
    }
}

void TestExport::views_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QStringList>("words"); // all of these are in the picture, as text
    const auto row = [](const char *name, const QString &options, const QStringList &words) {
        QTest::newRow(name) << options << words;
    };
    row("boundary", QStringLiteral("--view boundary --gate xor"),
        {QStringLiteral("3 of 4"), QStringLiteral("(0, 1) → 1")});
    row("why, xor", QStringLiteral("--view why --gate xor"),
        {QStringLiteral("Why no line separates XOR"), QStringLiteral("(½, ½)"),
         QStringLiteral("w₁ + w₂ + 2b < 0"), QStringLiteral("Both cannot be.")});
    row("why, and", QStringLiteral("--view why --gate and"),
        {QStringLiteral("The widest street for AND"), QStringLiteral("0.354"),
         QStringLiteral("At most 51 mistakes are possible; so far 11.")});
    row("why, upright", QStringLiteral("--view why --gate xor --size 600x900"),
        {QStringLiteral("w₁ + w₂ + 2b < 0")});
    row("weights, xor", QStringLiteral("--view weights --gate xor"),
        {QStringLiteral("Weight space of XOR"),
         QStringLiteral("no weights are right for all at this b")});
    row("weights, and", QStringLiteral("--view weights --gate and"),
        {QStringLiteral("all right here")});
    row("history", QStringLiteral("--view history --gate and"),
        {QStringLiteral("weight w₁"), QStringLiteral("bias b"), QStringLiteral("epoch")});
    row("neuron", QStringLiteral("--view neuron --gate and --step 7"),
        {QStringLiteral("x₁"), QStringLiteral("Σ"), QStringLiteral("ŷ")});
    row("wall", QStringLiteral("--view wall"),
        {QStringLiteral("14 of 16 gates learnt; no line separates XOR and XNOR"),
         QStringLiteral("NAND")});
    row("ties", QStringLiteral("--view why --gate true --no-bias"),
        {QStringLiteral("Only with z = 0"), QStringLiteral("Without a bias")});
    row("weights, no bias", QStringLiteral("--view weights --gate xor --no-bias"),
        {QStringLiteral("without a bias"), QStringLiteral("(0, 0) → 0 has z = 0: never right")});
    row("compared",
        QStringLiteral("--view compare --gate xor --with-gate and --with-rate 1 --step 7"),
        {QStringLiteral("AND"), QStringLiteral("XOR"), QStringLiteral("η = 1 "),
         QStringLiteral("η = 0.1 ")});
    row("all", QStringLiteral("--view all --gate and"),
        {QStringLiteral("weight w₁"), QStringLiteral("all right here"), QStringLiteral("Σ")});
    row("code", QStringLiteral("--view code --gate and --language pseudo-es --step 3"),
        {QStringLiteral("para cada observación"), QStringLiteral("errores ← errores + 1")});
    row("wall in Spanish", QStringLiteral("--view wall --lang es"),
        {QStringLiteral("14 de 16 compuertas aprendidas")});
}

/// One file of three pages, one animation of three frames, or three numbered files.
void TestExport::everyStep()
{
    const QString steps = QStringLiteral("--gate xor --from 2 --to 4 --size 400x300");
    QVERIFY(exported(QStringLiteral("steps.pdf"), steps).contains("/Count 3"));
    // Half the plane changes its class at each step, and it is small enough for a slide.
    const QByteArray xorGif =
        exported(QStringLiteral("xor.gif"), QStringLiteral("--gate xor --from 0 --to 59"));
    QVERIFY2(xorGif.size() > 1000 && xorGif.size() < 500'000,
             qPrintable(QString::number(xorGif.size())));

    const QByteArray gif = exported(QStringLiteral("steps.gif"), steps + QStringLiteral(" --once"));
    QCOMPARE(gif.count("\x21\xf9\x04"), 3);
    QVERIFY(!gif.contains("NETSCAPE2.0"));
    const QByteArray whole =
        exported(QStringLiteral("whole.gif"), QStringLiteral("--gate and --delay 250"));
    QCOMPARE(whole.count("\x21\xf9\x04"), 25); // steps 0 to 24
    QVERIFY(whole.contains("NETSCAPE2.0"));
    QVERIFY(whole.contains(QByteArray("\x21\xf9\x04\x05\x19", 5)));
    QVERIFY(exported(QStringLiteral("steps.svg"), steps).isEmpty()); // no file of that very name
    static const QRegularExpression number(QStringLiteral("-?\\d+\\.?\\d*(e-?\\d+)?"));
    for (const int step : {2, 3, 4}) {
        const QByteArray one =
            exported(QStringLiteral("one.svg"),
                     QStringLiteral("--gate xor --size 400x300 --step %1").arg(step));
        const QByteArray same = contentOf(path(QStringLiteral("steps-00%1.svg").arg(step)));
        // Coordinates may differ in their last digits.
        QCOMPARE(QString::fromUtf8(same).replace(number, QStringLiteral("n")),
                 QString::fromUtf8(one).replace(number, QStringLiteral("n")));
    }
}

/// Every view in every format; what an SVG says is looked for, and it holds no picture of pixels.
void TestExport::views()
{
    static Sampling sampling;
    if (sampling.leavesOut())
        QSKIP(Sampling::reason);
    QFETCH(const QString, options);
    QFETCH(const QStringList, words);
    QVERIFY(exported(QStringLiteral("view.png"), options).startsWith("\x89PNG"));
    QVERIFY(exported(QStringLiteral("view.pdf"), options).startsWith("%PDF-"));
    const QString reading = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (!reading.isEmpty()) { // a strict reader complains of what is malformed
        QProcess process;
        process.start(reading, {path(QStringLiteral("view.pdf")), QStringLiteral("-")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }
    QXmlStreamReader reader(exported(QStringLiteral("view.svg"), options));
    QStringList texts;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        QVERIFY(reader.name() != u"image");
        if (reader.name() == u"text")
            texts += reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    const QString all = texts.join(u' ');
    for (const QString &word : words)
        QVERIFY2(all.contains(word), qPrintable(word + QStringLiteral(" is not in: ") + all));
}

void TestExport::pdf()
{
    const QByteArray picture = exported(QStringLiteral("a.pdf"), QStringLiteral("--gate xor"));
    QVERIFY(picture.startsWith("%PDF-"));
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty())
        QSKIP("pdftotext is not installed");
    QProcess process;
    process.start(reader, {path(QStringLiteral("a.pdf")), QStringLiteral("-")});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
    QVERIFY2(text.contains(QStringLiteral("3 of 4")), qPrintable(text));
}

void TestExport::statesAndLooksDiffer_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("step") << QStringLiteral("--step 0") << QStringLiteral("--step 5");
    QTest::newRow("gate") << QStringLiteral("--gate and") << QStringLiteral("--gate 0111");
    QTest::newRow("theme") << QStringLiteral("--theme light") << QStringLiteral("--theme dark");
    QTest::newRow("language") << QStringLiteral("--lang en") << QStringLiteral("--lang es");
    QTest::newRow("rate") << QStringLiteral("--rate 0.1") << QStringLiteral("--rate 0.3");
}

void TestExport::statesAndLooksDiffer()
{
    static Sampling sampling;
    if (sampling.leavesOut())
        QSKIP(Sampling::reason);
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    const QByteArray picture = exported(QStringLiteral("b.svg"), first);
    QVERIFY(!picture.isEmpty());
    QCOMPARE(exported(QStringLiteral("b.svg"), first), picture);
    QVERIFY(exported(QStringLiteral("b.svg"), second) != picture);
}

void TestExport::lastStepIsTheDefault()
{
    const QByteArray last = exported(QStringLiteral("c.svg"), QString());
    QVERIFY(!last.isEmpty());
    QCOMPARE(exported(QStringLiteral("c.svg"), QStringLiteral("--step 24")), last);
    // Who asks for Spanish gets its decimal comma; who asks for nothing, a point.
    QVERIFY(last.contains("(0.2,") && !last.contains("(0,2;"));
    const QByteArray spanish = exported(QStringLiteral("c.svg"), QStringLiteral("--lang es"));
    QVERIFY(spanish.contains("(0,2;") && !spanish.contains("(0.2,"));
}

void TestExport::replacesAFile()
{
    fill(path(QStringLiteral("d.png")), "old");
    QVERIFY(exported(QStringLiteral("d.png"), QString()).startsWith("\x89PNG"));
}

namespace {

constexpr std::array oldFiles = {"old.png",     "old.svg",     "old.pdf",       "old.gif",
                                 "old-000.png", "old-001.svg", "closed/old.png"};

} // namespace

void TestExport::failureKeepsTheOldFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("reason");
    const QString plain = QStringLiteral("exec \"$0\" export --output \"$1\"");
    const QString missing = QStringLiteral(" does not exist; make it or choose another.");
    const QString full = QStringLiteral("there is not enough space; free some");
    const QString closed = QStringLiteral("you may not write there;");
    const QString isFolder = QStringLiteral("it is a folder;");
    QTest::newRow("missing folder") << QStringLiteral("nowhere/a.png") << plain << missing;
    QTest::newRow("file as folder") << QStringLiteral("old.png/a.png") << plain << missing;
    QTest::newRow("folder") << QStringLiteral("folder.png") << plain << isFolder;
    QTest::newRow("pipe") << QStringLiteral("pipe.png") << plain
                          << QStringLiteral("it is a pipe or a device;");
    QTest::newRow("long name") << QString(252, u'n') + QStringLiteral(".png") << plain
                               << QStringLiteral("its name is too long;");
    for (const QString &name :
         {QStringLiteral("old.png"), QStringLiteral("old.svg"), QStringLiteral("old.pdf")}) {
        QTest::addRow("largest file, %s", qPrintable(name))
            << name << QStringLiteral("ulimit -f 1; ") + plain << full;
    }
    QTest::newRow("read only") << QStringLiteral("closed/old.png") << plain << closed;
    // Animations, pages and numbered files.
    const QString steps = plain + QStringLiteral(" --from 0 --to 3");
    for (const char *ending : {"png", "svg", "pdf", "gif"}) {
        const QString old = QStringLiteral("old.") + QLatin1String(ending);
        QTest::addRow("steps, missing folder, %s", ending)
            << QStringLiteral("nowhere/") + old << steps << missing;
        QTest::addRow("steps, largest file, %s", ending)
            << old << QStringLiteral("ulimit -f 1; ") + steps << full;
        QTest::addRow("steps, read only, %s", ending)
            << QStringLiteral("closed/") + old << steps << closed;
    }
    QTest::newRow("steps, folder") << QStringLiteral("folder.gif") << steps << isFolder;
}

void TestExport::failureKeepsTheOldFile()
{
    static Sampling sampling;
    if (sampling.leavesOut())
        QSKIP(Sampling::reason);
    QFETCH(const QString, name);
    QFETCH(const QString, line);
    QTemporaryDir folder;
    const QDir dir(folder.path());
    for (const char *inside : {"folder.gif", "folder.png", "closed"})
        QVERIFY(dir.mkdir(QLatin1String(inside)));
    for (const char *old : oldFiles)
        fill(dir.filePath(QLatin1String(old)), "old");
    QCOMPARE(
        ::mkfifo(QFile::encodeName(dir.filePath(QStringLiteral("pipe.png"))).constData(), 0600), 0);
    const QString closed = dir.filePath(QStringLiteral("closed"));
    if (name.startsWith(u"closed") && ::geteuid() == 0)
        QSKIP("root may write everywhere");
    QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::ExeOwner));

    const Outcome outcome = runInShell(line, {dir.filePath(name)});
    QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY2(outcome.note.startsWith(QStringLiteral("frontera: ")), qPrintable(outcome.note));
    // A numbered file has its number before the ending.
    const QString plainName = dir.filePath(name).chopped(4);
    QVERIFY2(outcome.note.contains(plainName), qPrintable(outcome.note));
    QFETCH(const QString, reason);
    QVERIFY2(outcome.note.contains(reason), qPrintable(outcome.note));
    QCOMPARE(outcome.note.count(u'\n'), 1);
    for (const char *old : oldFiles)
        QCOMPARE(contentOf(dir.filePath(QLatin1String(old))), QByteArray("old"));
    QCOMPARE(dir.entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot,
                           QDir::Name)
                 .join(u' '),
             QStringLiteral(
                 "closed folder.gif folder.png old-000.png old-001.svg old.gif old.pdf old.png "
                 "old.svg pipe.png"));
}

void TestExport::endedFromOutside_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

/// Numbered pictures that were begun are cleared up, and the program ends by the signal.
void TestExport::endedFromOutside()
{
    QFETCH(const int, signal);
    const QTemporaryDir folder;
    const auto names = [&folder] {
        return QDir(folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    };
    QProcess process;
    process.setProcessEnvironment(plainEnvironment());
    process.start(programPath(),
                  {QStringLiteral("export"), QStringLiteral("--gate"), QStringLiteral("xor"),
                   QStringLiteral("--from"), QStringLiteral("0"), QStringLiteral("--to"),
                   QStringLiteral("70"), QStringLiteral("--output"),
                   folder.filePath(QStringLiteral("a.png"))});
    QTRY_VERIFY_WITH_TIMEOUT(!names().isEmpty(), 30'000);
    ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit); // as Qt calls an end by a signal
    QCOMPARE(process.exitCode(), signal);
    QCOMPARE(names(), QStringList());
}

FRONTERA_TEST(TestExport)
#include "tst_export.moc"
