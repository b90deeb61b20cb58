// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/left_behind.h"
#include "core/session/whole_file.h"
#include "core/session/whole_files.h"
#include "tests/files.h"
#include "tests/test_main.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <memory>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

/// Makes a link or rename fail, or ends the process there, once it is armed: the functions of the C
/// library are replaced in this program.
struct Injection
{
    enum What { Nothing, Refuse, Kill };
    What what = Nothing;
    int at = 0;    ///< the number of the call, from 1
    int until = 0; ///< the last one that is refused
    int calls = 0;

    /// True where the call is to fail.
    bool strikes()
    {
        if (what == Nothing || ++calls < at)
            return false;
        if (what == Kill)
            ::kill(getpid(), SIGKILL);
        errno = EIO;
        return calls <= until;
    }
};

Injection renames;
Injection links;

} // namespace

extern "C" int rename(const char *from, const char *to) noexcept
{
    return renames.strikes() ? -1 : ::renameat(AT_FDCWD, from, AT_FDCWD, to);
}

extern "C" int link(const char *from, const char *to) noexcept
{
    return links.strikes() ? -1 : ::linkat(AT_FDCWD, from, AT_FDCWD, to, 0);
}

class tst_WholeFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allAtOnce();
    void nothingWithoutCommit();
    void throughLinks();
    void longNames();
    void renameRefused_data();
    void renameRefused();
    void andTheWayBackToo();
    void withoutLinks();
    void killedAtEachRename_data();
    void killedAtEachRename();
    void whatWasWrittenSinceStays();
    void inUseIsLeftAlone();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    /// a, b and d are there, c is not.
    void fillOld() const
    {
        for (const QString &name : {u"a"_s, u"b"_s, u"d"_s})
            fill(path(name), "old " + name.toUtf8());
    }
    void addAll(WholeFiles &files) const
    {
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            QVERIFY(!files.add(path(name), "new " + name.toUtf8()));
    }
    /// All are old, and nothing else is there.
    void verifyOld() const
    {
        QCOMPARE(names(), (QStringList{u"a"_s, u"b"_s, u"d"_s}));
        for (const QString &name : {u"a"_s, u"b"_s, u"d"_s})
            QCOMPARE(contentOf(path(name)), "old " + name.toUtf8());
    }
    /// What a child that adds all and commits them leaves.
    void beKilled(const std::function<void()> &arm) const
    {
        const pid_t child = fork();
        if (child == 0) {
            WholeFiles files;
            addAll(files);
            arm();
            (void)files.commit();
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_WholeFiles::init()
{
    renames = {};
    links = {};
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_WholeFiles::allAtOnce()
{
    fillOld();
    QCOMPARE(chmod(QFile::encodeName(path(u"a"_s)).constData(), 0640), 0);
    {
        WholeFiles files;
        addAll(files);
        QCOMPARE(contentOf(path(u"a"_s)), "old a");
        QVERIFY(!files.commit());
        QVERIFY(files.restored().isEmpty());
    }
    QCOMPARE(names(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    for (const QString &name : names())
        QCOMPARE(contentOf(path(name)), "new " + name.toUtf8());
    struct stat facts = {};
    QCOMPARE(stat(QFile::encodeName(path(u"a"_s)).constData(), &facts), 0);
    QCOMPARE(facts.st_mode & 07777, mode_t{0640});
}

void tst_WholeFiles::nothingWithoutCommit()
{
    fillOld();
    {
        WholeFiles files;
        addAll(files);
    }
    verifyOld();
}

/// A link stays one, and what it leads to, in another folder, is written.
void tst_WholeFiles::throughLinks()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"elsewhere"_s));
    fill(path(u"elsewhere/file"_s), "old");
    QVERIFY(QFile::link(u"elsewhere/file"_s, path(u"a"_s)));
    QVERIFY(QFile::link(u"elsewhere/none"_s, path(u"b"_s)));
    {
        WholeFiles files;
        addAll(files);
        QVERIFY(!files.commit());
    }
    QVERIFY(QFileInfo(path(u"a"_s)).isSymLink() && QFileInfo(path(u"b"_s)).isSymLink());
    QCOMPARE(contentOf(path(u"elsewhere/file"_s)), "new a");
    QCOMPARE(contentOf(path(u"elsewhere/none"_s)), "new b");
    QCOMPARE(names(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"elsewhere"_s}));
}

void tst_WholeFiles::longNames()
{
    for (int round = 0; round < 2; ++round) {
        WholeFiles files;
        for (int length = 247; length <= 255; ++length)
            QVERIFY(!files.add(path(QString(length, u'n')), QByteArray::number(round)));
        QCOMPARE(files.add(path(QString(256, u'n')), {}),
                 std::optional<WriteError>(WriteError::NameTooLong));
        QVERIFY(!files.commit());
    }
    QCOMPARE(names().size(), 9);
    QCOMPARE(contentOf(path(QString(255, u'n'))), "1");
}

void tst_WholeFiles::renameRefused_data()
{
    QTest::addColumn<int>("at");
    for (int at = 1; at <= 4; ++at)
        QTest::addRow("the %d.", at) << at;
}

void tst_WholeFiles::renameRefused()
{
    QFETCH(int, at);
    fillOld();
    {
        WholeFiles files;
        addAll(files);
        renames = {Injection::Refuse, at, at};
        const auto failure = files.commit();
        QVERIFY(failure);
        QCOMPARE(failure->path, path(QChar(u'a' + at - 1)));
        QCOMPARE(failure->error.reason, WriteError::Failed);
        QCOMPARE(failure->error.system, EIO);
        QCOMPARE(failure->kept, QString());
    }
    verifyOld();
}

/// A file cannot be put back: it is kept, and it is said where. The next one puts it back.
void tst_WholeFiles::andTheWayBackToo()
{
    fillOld();
    QString kept;
    {
        WholeFiles files;
        addAll(files);
        renames = {Injection::Refuse, 3, 100};
        const auto failure = files.commit();
        QVERIFY(failure);
        kept = failure->kept;
    }
    renames = {};
    QCOMPARE(contentOf(kept + u"/a"_s), "old a");
    QCOMPARE(contentOf(kept + u"/b"_s), "old b");
    QVERIFY(!writeWhole(path(u"other"_s), {}));
    QVERIFY(QFile::remove(path(u"other"_s)));
    verifyOld();
}

/// Where there are no links, as on a memory stick, the old files are copied.
void tst_WholeFiles::withoutLinks()
{
    fillOld();
    {
        WholeFiles files;
        addAll(files);
        links = {Injection::Refuse, 1, 100};
        renames = {Injection::Refuse, 4, 4};
        QVERIFY(files.commit());
    }
    verifyOld();
}

void tst_WholeFiles::killedAtEachRename_data()
{
    QTest::addColumn<int>("link");
    QTest::addColumn<int>("rename");
    for (int at = 1; at <= 3; ++at)
        QTest::addRow("link %d", at) << at << 0;
    for (int at = 1; at <= 4; ++at)
        QTest::addRow("rename %d", at) << 0 << at;
    QTest::newRow("when all are there") << 0 << 5;
    for (int at = 1; at <= 4; ++at)
        QTest::addRow("rename %d of copies", at) << -1 << at;
}

void tst_WholeFiles::killedAtEachRename()
{
    QFETCH(int, link);
    QFETCH(int, rename);
    fillOld();
    beKilled([&] {
        if (link > 0)
            links = {Injection::Kill, link};
        else if (link < 0)
            links = {Injection::Refuse, 1, 100};
        if (rename > 0)
            renames = {Injection::Kill, rename};
    });
    // Every name has a whole file by now, and each old one is somewhere.
    for (const QString &name : {u"a"_s, u"b"_s, u"d"_s}) {
        const QByteArray now = contentOf(path(name));
        QVERIFY(now == "old " + name.toUtf8() || now == "new " + name.toUtf8());
    }
    WholeFiles next;
    QVERIFY(!next.add(path(u"e"_s), {}));
    QStringList replaced;
    if (rename > 1)
        replaced += path(u"a"_s);
    if (rename > 2)
        replaced += path(u"b"_s);
    if (rename > 4)
        replaced += path(u"d"_s);
    QCOMPARE(next.restored(), replaced);
    QFile::remove(path(u"c"_s)); // it replaced nothing
    for (const QString &name : {u"a"_s, u"b"_s, u"d"_s})
        QCOMPARE(contentOf(path(name)), "old " + name.toUtf8());
    QCOMPARE(names().size(), 4); // the stage of `next` is the fourth
}

void tst_WholeFiles::whatWasWrittenSinceStays()
{
    fillOld();
    beKilled([] { renames = {Injection::Kill, 3}; });
    QTest::qWait(20);
    fill(path(u"a"_s), "by hand");
    QCOMPARE(clearLeftBehind(m_folder->path().toStdString()), QStringList{path(u"b"_s)});
    QCOMPARE(contentOf(path(u"a"_s)), "by hand");
    const QStringList stages = names().filter(u".frontera-"_s);
    QCOMPARE(stages.size(), 1);
    QCOMPARE(contentOf(path(stages.first() + u"/old/a"_s)), "old a");
}

void tst_WholeFiles::inUseIsLeftAlone()
{
    fillOld();
    WholeFiles files;
    addAll(files);
    QCOMPARE(clearLeftBehind(m_folder->path().toStdString()), QStringList());
    fill(path(u".frontera-abcdef"_s), "half");
    fill(path(u".frontera-abcdefg"_s), "somebody's");
    {
        const WholeFile other(path(u"a"_s));
        QVERIFY(!QFile::exists(path(u".frontera-abcdef"_s)));
        QVERIFY(QFile::exists(path(u".frontera-abcdefg"_s)));
    }
    QVERIFY(QFile::remove(path(u".frontera-abcdefg"_s)));
    QVERIFY(!files.commit());
    QCOMPARE(contentOf(path(u"d"_s)), "new d");
}

FRONTERA_TEST(tst_WholeFiles)
#include "tst_whole_files.moc"
