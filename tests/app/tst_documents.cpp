// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/gates.h"
#include "core/explanation/explanation.h"
#include "core/run/run.h"
#include "tests/app/pdf_reader.h"
#include "tests/app/program.h"
#include "tests/files.h"
#include "tests/ui/isolated_main.h"
#include "ui/slides/document_dialog.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace frontera;

/// What decks and worksheets have in common as files.
class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesAFile_data();
    void replacesAFile();
    void failureKeepsTheOldFile_data();
    void failureKeepsTheOldFile();
    void provesNothingAgain_data();
    void provesNothingAgain();
    void namesOfTheFile_data() { replacesAFile_data(); }
    void namesOfTheFile();
};

/// Inputs that a file calls x0 and x1 are called so, with weights w₀ and w₁.
void TestDocuments::namesOfTheFile()
{
    if (!canReadPdf())
        QSKIP("there is nothing that reads PDF");
    QFETCH(const QString, command);
    const QTemporaryDir folder;
    QStringList texts;
    for (const char *names : {"x0,x1", "x1,x2"}) {
        const QString data = folder.filePath(QStringLiteral("mine.csv"));
        const QString path = folder.filePath(QStringLiteral("a.pdf"));
        fill(data, QByteArray(names) + ",y\n0,0,0\n0,1,0\n1,0,0\n1,1,1\n");
        QStringList arguments{command, QStringLiteral("--data"), data, QStringLiteral("--output"),
                              path};
        if (command == u"worksheet")
            arguments += QStringLiteral("--answers");
        QCOMPARE(runProgram(arguments).status, 0);
        texts += textOf(path).simplified();
    }
    QString expected = texts[1];
    for (const QChar letter : {u'x', u'w'}) {
        expected.replace(letter + QStringLiteral("₁"), letter + QStringLiteral("₀"));
        expected.replace(letter + QStringLiteral("₂"), letter + QStringLiteral("₁"));
    }
    QVERIFY(texts[0].contains(QStringLiteral("x₀")));
    QCOMPARE(texts[0], expected);
}

void TestDocuments::replacesAFile_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("deck") << QStringLiteral("deck");
    QTest::newRow("worksheet") << QStringLiteral("worksheet");
}

void TestDocuments::replacesAFile()
{
    QFETCH(const QString, command);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.PDF"));
    fill(path, "old");
    const Outcome outcome = runProgram({command, QStringLiteral("--output"), path});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.note, QString());
    QVERIFY(contentOf(path).startsWith("%PDF-"));
    QVERIFY(contentOf(path).trimmed().endsWith("%%EOF"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestDocuments::failureKeepsTheOldFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("line");
    for (const char *command : {"deck", "worksheet"}) {
        const QString plain =
            QStringLiteral("exec \"$0\" %1 --output \"$1\"").arg(QLatin1String(command));
        const auto row = [&](const char *what, const QString &name, const QString &line) {
            QTest::addRow("%s, %s", command, what) << name << line;
        };
        row("missing folder", QStringLiteral("nowhere/a.pdf"), plain);
        row("file as folder", QStringLiteral("old.pdf/a.pdf"), plain);
        row("folder", QStringLiteral("folder.pdf"), plain);
        row("pipe", QStringLiteral("pipe.pdf"), plain);
        row("largest file", QStringLiteral("old.pdf"), QStringLiteral("ulimit -f 1; ") + plain);
        row("read only", QStringLiteral("closed/old.pdf"), plain);
    }
}

void TestDocuments::failureKeepsTheOldFile()
{
    QFETCH(const QString, name);
    QFETCH(const QString, line);
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    for (const char *inside : {"folder.pdf", "closed"})
        QVERIFY(dir.mkdir(QLatin1String(inside)));
    for (const char *old : {"old.pdf", "closed/old.pdf"})
        fill(dir.filePath(QLatin1String(old)), "old");
    QCOMPARE(
        ::mkfifo(QFile::encodeName(dir.filePath(QStringLiteral("pipe.pdf"))).constData(), 0600), 0);
    const QString closed = dir.filePath(QStringLiteral("closed"));
    if (name.startsWith(u"closed") && ::geteuid() == 0)
        QSKIP("root may write everywhere");
    QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::ExeOwner));

    const Outcome outcome = runInShell(line, {dir.filePath(name)});
    QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY2(outcome.note.startsWith(QStringLiteral("frontera: ")), qPrintable(outcome.note));
    QVERIFY2(outcome.note.contains(dir.filePath(name)), qPrintable(outcome.note));
    QCOMPARE(outcome.note.count(u'\n'), 1);
    for (const char *old : {"old.pdf", "closed/old.pdf"})
        QCOMPARE(contentOf(dir.filePath(QLatin1String(old))), QByteArray("old"));
    QCOMPARE(dir.entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot,
                           QDir::Name)
                 .join(u' '),
             QStringLiteral("closed folder.pdf old.pdf pipe.pdf"));
}

void TestDocuments::provesNothingAgain_data()
{
    QTest::addColumn<DocumentDialog::Kind>("kind");
    QTest::addColumn<QString>("own");
    QTest::newRow("deck") << DocumentDialog::Deck << QStringLiteral("Why no line separates XOR");
    QTest::newRow("worksheet") << DocumentDialog::Worksheet
                               << QStringLiteral("No: no line separates the classes.");
}

/// A document says of XOR what it is told to be proved: here, that of AND. So it looks for no
/// proof.
void TestDocuments::provesNothingAgain()
{
    if (!canReadPdf())
        QSKIP("pdftotext is not installed");
    QFETCH(const DocumentDialog::Kind, kind);
    QFETCH(const QString, own);
    const QTemporaryDir folder;
    Run run;
    run.start(gateDataset(XorGate), Settings());
    const auto textWith = [&](const Shown &shown) {
        const QString path = folder.filePath(QStringLiteral("a.pdf"));
        QFile::remove(path);
        DocumentDialog dialog(
            run, [&shown] { return shown; }, kind, nullptr);
        dialog.findChild<QLineEdit *>(QStringLiteral("picturePath"))->setText(path);
        dialog.findChild<QCheckBox *>(QStringLiteral("documentAnswers"))->setChecked(true);
        dialog.findChild<QSpinBox *>(QStringLiteral("documentEpochs"))->setValue(1);
        static_cast<QDialog &>(dialog).accept();
        QString text;
        for (const PdfWord &word : wordsOf(path))
            text += word.text + u' ';
        return text.simplified().replace(QChar::Nbsp, u' ');
    };
    Shown shown;
    for (const int gate : {XorGate, AndGate}) {
        shown.explanation =
            std::make_shared<const Explanation>(explain(gateDataset(gate), run.settings()));
        const QString text = textWith(shown);
        QVERIFY2(text.contains(own) == (gate == XorGate), qPrintable(text));
        QCOMPARE(text.contains(QStringLiteral("x₁ + x₂ = 1.5")), gate == AndGate);
    }
}

FRONTERA_WINDOW_TEST(TestDocuments)
#include "tst_documents.moc"
