// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/whole_file.h"
#include "core/session/whole_files.h"
#include "tests/test_main.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <functional>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

using Result = std::optional<WriteError>;

QByteArray readable(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("(not readable)");
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// The result in a child process: what is done to the process is gone with it.
int inChild(const std::function<Result()> &write)
{
    constexpr int success = 100;
    const pid_t child = fork();
    if (child == 0) {
        const Result result = write();
        _exit(result ? static_cast<int>(result->reason) : success);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// No file larger than 1,000 bytes, for as long as this process does not change it.
void limitSize()
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = 1'000;
    setrlimit(RLIMIT_FSIZE, &limit);
}

void allowAnySize()
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

class tst_WholeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newFile_data();
    void newFile();
    void replaces();
    void keepsTheMode();
    void newFileHasTheUsualMode();
    void throughASymbolicLink();
    void missingFolder();
    void folderAsTarget();
    void notAFile();
    void fileAsFolder();
    void folderNotPermitted();
    void sizeLimit_data();
    void sizeLimit();
    void inChunks();
    void discarded();
    void errorAtOpening();
    void chunksBeyondTheSizeLimit_data();
    void chunksBeyondTheSizeLimit();
    void spaceThatComesTooLate();
    void renameRefused();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_WholeFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_WholeFile::newFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArrayLiteral("a\0b\r\n");
    QTest::newRow("long") << QByteArray(5'000'000, 'x');
}

void tst_WholeFile::newFile()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(writeWhole(path(u"new ñ.txt"_s), bytes), Result());
    QCOMPARE(readable(path(u"new ñ.txt"_s)), bytes);
    QCOMPARE(names(), QStringList{u"new ñ.txt"_s}); // no temporary file is left
}

void tst_WholeFile::replaces()
{
    put(path(u"old"_s), QByteArray(10'000, 'o'));
    QCOMPARE(writeWhole(path(u"old"_s), "new"), Result());
    QCOMPARE(readable(path(u"old"_s)), QByteArray("new"));
    QCOMPARE(names(), QStringList{u"old"_s});
}

void tst_WholeFile::keepsTheMode()
{
    const QByteArray file = QFile::encodeName(path(u"old"_s));
    put(path(u"old"_s), "old");
    for (const mode_t mode : {0600, 0640, 0664}) {
        QCOMPARE(chmod(file.constData(), mode), 0);
        QCOMPARE(writeWhole(path(u"old"_s), "new"), Result());
        struct stat status
        {
        };
        QCOMPARE(stat(file.constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode);
    }
}

void tst_WholeFile::newFileHasTheUsualMode()
{
    const mode_t mask = umask(0022);
    const Result result = writeWhole(path(u"new"_s), "new");
    umask(mask);
    QCOMPARE(result, Result());
    struct stat status
    {
    };
    QCOMPARE(stat(QFile::encodeName(path(u"new"_s)).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t{0644});
}

void tst_WholeFile::throughASymbolicLink()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"elsewhere"_s));
    put(path(u"elsewhere/file"_s), "old");
    QVERIFY(QFile::link(u"elsewhere/file"_s, path(u"link"_s)));
    QCOMPARE(writeWhole(path(u"link"_s), "new"), Result());
    QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
    QVERIFY(!QFileInfo(path(u"elsewhere/file"_s)).isSymLink());
    QCOMPARE(readable(path(u"elsewhere/file"_s)), QByteArray("new"));
}

void tst_WholeFile::missingFolder()
{
    QCOMPARE(writeWhole(path(u"nowhere/file"_s), "new"), Result(WriteError::MissingFolder));
    QCOMPARE(names(), QStringList());
    // This one is there, but no file can be made in it.
    QCOMPARE(writeWhole(u"/proc/frontera-test"_s, "new"), Result(WriteError::NotPermitted));
    WholeFiles files;
    QCOMPARE(files.add(u"/proc/frontera-test"_s, "new"), Result(WriteError::NotPermitted));
}

void tst_WholeFile::folderAsTarget()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QCOMPARE(writeWhole(path(u"folder"_s), "new"), Result(WriteError::IsFolder));
    QCOMPARE(writeWhole(path(u"folder/"_s), "new"), Result(WriteError::IsFolder));
    QCOMPARE(names(), QStringList{u"folder"_s});
}

void tst_WholeFile::notAFile()
{
    const QByteArray pipe = QFile::encodeName(path(u"pipe"_s));
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    QCOMPARE(writeWhole(path(u"pipe"_s), "new"), Result(WriteError::NotAFile));
    struct stat status
    {
    };
    QCOMPARE(stat(pipe.constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
    QCOMPARE(writeWhole(u"/dev/null"_s, "new"), Result(WriteError::NotAFile));
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
}

void tst_WholeFile::fileAsFolder()
{
    put(path(u"file"_s), "old");
    QCOMPARE(writeWhole(path(u"file/new"_s), "new"), Result(WriteError::MissingFolder));
    QCOMPARE(readable(path(u"file"_s)), QByteArray("old"));
}

void tst_WholeFile::folderNotPermitted()
{
    put(path(u"file"_s), "old");
    const QByteArray folder = QFile::encodeName(m_folder->path());
    if (geteuid() == 0) {
        // Root may write anywhere: be nobody for a moment.
        QCOMPARE(chmod(folder.constData(), 0755), 0);
        const int result = inChild([&]() -> Result {
            return setuid(65534) == 0 ? writeWhole(path(u"file"_s), "new") : Result();
        });
        QCOMPARE(result, static_cast<int>(WriteError::NotPermitted));
    } else {
        QCOMPARE(chmod(folder.constData(), 0555), 0);
        const Result result = writeWhole(path(u"file"_s), "new");
        QCOMPARE(chmod(folder.constData(), 0755), 0);
        QCOMPARE(result, Result(WriteError::NotPermitted));
    }
    QCOMPARE(readable(path(u"file"_s)), QByteArray("old"));
    QCOMPARE(names(), QStringList{u"file"_s});
}

void tst_WholeFile::sizeLimit_data()
{
    QTest::addColumn<int>("size");
    // Below the size of QFile's buffer, and above it.
    QTest::newRow("short") << 2'000;
    QTest::newRow("long") << 1'000'000;
}

/// The largest file size a process may write stands for a full disk: both are noticed late.
void tst_WholeFile::sizeLimit()
{
    QFETCH(int, size);
    put(path(u"old"_s), "old content");
    const int result = inChild([&]() -> Result {
        limitSize();
        return writeWhole(path(u"old"_s), QByteArray(size, 'n'));
    });
    QCOMPARE(result, static_cast<int>(WriteError::NoSpace));
    QCOMPARE(readable(path(u"old"_s)), QByteArray("old content"));
    QCOMPARE(names(), QStringList{u"old"_s});
}

void tst_WholeFile::inChunks()
{
    put(path(u"old"_s), "old content");
    WholeFile file(path(u"old"_s));
    QCOMPARE(file.error(), Result());
    QByteArray expected;
    // Of every kind: single bytes, below the size of QFile's buffer, and above it.
    for (int i = 0; i < 3'000; ++i) {
        const QByteArray chunk(i % 100 == 0 ? 20'000 : i % 700, static_cast<char>('a' + i % 26));
        QCOMPARE(file.device().write(chunk), chunk.size());
        QVERIFY(file.device().putChar('|'));
        expected += chunk + '|';
    }
    QCOMPARE(readable(path(u"old"_s)), QByteArray("old content"));
    QCOMPARE(file.commit(), Result());
    QCOMPARE(file.error(), Result());
    QVERIFY(readable(path(u"old"_s)) == expected);
    QCOMPARE(names(), QStringList{u"old"_s});
}

void tst_WholeFile::discarded()
{
    put(path(u"old"_s), "old content");
    for (const QString &name : {u"old"_s, u"new"_s}) {
        WholeFile file(path(name));
        for (int i = 0; i < 100; ++i)
            QCOMPARE(file.device().write(QByteArray(1'000, 'n')), 1'000);
    }
    QCOMPARE(readable(path(u"old"_s)), QByteArray("old content"));
    QCOMPARE(names(), QStringList{u"old"_s});
}

void tst_WholeFile::errorAtOpening()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    WholeFile file(path(u"folder"_s));
    QCOMPARE(file.error(), Result(WriteError::IsFolder));
    QVERIFY(!file.device().isOpen());
    QCOMPARE(file.commit(), Result(WriteError::IsFolder));
    QCOMPARE(names(), QStringList{u"folder"_s});
}

void tst_WholeFile::chunksBeyondTheSizeLimit_data()
{
    QTest::addColumn<int>("chunk");
    QTest::addColumn<int>("count");
    QTest::newRow("all in the buffer") << 100 << 20;
    QTest::newRow("many") << 100 << 2'000;
    QTest::newRow("long ones") << 100'000 << 3;
}

/// Who writes does not look whether it worked.
void tst_WholeFile::chunksBeyondTheSizeLimit()
{
    QFETCH(int, chunk);
    QFETCH(int, count);
    put(path(u"old"_s), "old content");
    const int result = inChild([&]() -> Result {
        limitSize();
        WholeFile file(path(u"old"_s));
        for (int i = 0; i < count; ++i)
            file.device().write(QByteArray(chunk, 'n'));
        const Result first = file.commit();
        const bool same = file.commit() == first && file.error() == first;
        // Nothing is left even while the object is still there.
        return same && names() == QStringList{u"old"_s} ? first : Result();
    });
    QCOMPARE(result, static_cast<int>(WriteError::NoSpace));
    QCOMPARE(readable(path(u"old"_s)), QByteArray("old content"));
    QCOMPARE(names(), QStringList{u"old"_s});
}

/// A file with a hole is not whole, though the rest was written.
void tst_WholeFile::spaceThatComesTooLate()
{
    put(path(u"old"_s), "old content");
    const int result = inChild([&]() -> Result {
        limitSize();
        WholeFile file(path(u"old"_s));
        file.device().write(QByteArray(50'000, 'n'));
        const Result at = file.error();
        allowAnySize();
        file.device().write(QByteArray(50'000, 'n'));
        return at ? file.commit() : Result();
    });
    QCOMPARE(result, static_cast<int>(WriteError::NoSpace));
    QCOMPARE(readable(path(u"old"_s)), QByteArray("old content"));
    QCOMPARE(names(), QStringList{u"old"_s});
}

void tst_WholeFile::renameRefused()
{
    WholeFile file(path(u"name"_s));
    QCOMPARE(file.device().write("new"), 3);
    QVERIFY(QDir(m_folder->path()).mkdir(u"name"_s));
    QCOMPARE(file.commit(), Result(WriteError::Failed));
    QCOMPARE(names(), QStringList{u"name"_s});
    QVERIFY(QFileInfo(path(u"name"_s)).isDir());
}

FRONTERA_TEST(tst_WholeFile)
#include "tst_whole_file.moc"
