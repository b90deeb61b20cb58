// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"
#include "tests/files.h"
#include "tests/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

/// What decks and worksheets have in common as files.
class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesAFile_data();
    void replacesAFile();
    void failureKeepsTheOldFile_data();
    void failureKeepsTheOldFile();
};

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

FRONTERA_TEST(TestDocuments)
#include "tst_documents.moc"
