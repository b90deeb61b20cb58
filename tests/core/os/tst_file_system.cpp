// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/os/file_system.h"

#include "core/os/large_memory.h"
#include "core/os/paths.h"
#include "core/os/regular_file.h"
#include "core/os/system_error.h"
#include "tests/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <memory>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <vector>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const std::string &path)
{
    QFile file(QFile::decodeName(path.c_str()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}

} // namespace

class tst_FileSystem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void pathsKeepTheirLetters();
    void namelessTakesAFreeName();
    void createdReplacesNothing();
    void renameReplaces();
    void lockIsOfOne();
    void removedHasNoName();
    void handleClosesOnce();
    void opensOnlyFiles_data();
    void opensOnlyFiles();
    void expectsWritingAnywhere();

private:
    [[nodiscard]] std::string at(const char *name) const
    {
        return QFile::encodeName(m_folder->filePath(QString::fromLatin1(name))).toStdString();
    }
    void write(const char *name, const char *bytes) const
    {
        const FileHandle file = createFile(at(name));
        QVERIFY(file.isOpen());
        QCOMPARE(writeAll(file.number(), bytes), 0);
        QCOMPARE(bringToDisk(file.number()), 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_FileSystem::pathsKeepTheirLetters()
{
    const QString path = m_folder->filePath(u"año 1 – λ/¿sí? 😀.csv"_s);
    QCOMPARE(textOf(bytesOf(path)), path);
    QCOMPARE(bytesOf(pathOf(bytesOf(path))), bytesOf(path));
    QCOMPARE(makeFolder(bytesOf(pathOf(bytesOf(path)).parent_path())), 0);
    QVERIFY(createFile(bytesOf(path)).isOpen());
    QVERIFY(QFile::exists(path));
}

void tst_FileSystem::namelessTakesAFreeName()
{
    write("old", "old");
    const FileHandle file = openNameless(m_folder->path().toStdString());
    if (!file.isOpen())
        QSKIP("the file system has no files without a name");
    QCOMPARE(writeAll(file.number(), "new"), 0);
    QVERIFY(!factsOf(file.number()).hasName);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"old"_s});
    QCOMPARE(systemErrorOf(takeName(file.number(), at("old"))), SystemError::Exists);
    QCOMPARE(contentOf(at("old")), QByteArray("old"));
    QCOMPARE(takeName(file.number(), at("new")), 0);
    QCOMPARE(contentOf(at("new")), QByteArray("new"));
    QVERIFY(factsOf(file.number()).hasName);
    QVERIFY(factsOf(file.number()).mark.isSameFile(factsOf(at("new")).mark));
}

void tst_FileSystem::createdReplacesNothing()
{
    write("old", "old");
    const FileHandle file = createFile(at("old"));
    QVERIFY(!file.isOpen());
    QCOMPARE(systemErrorOf(file.error()), SystemError::Exists);
    QCOMPARE(contentOf(at("old")), QByteArray("old"));
    QCOMPARE(systemErrorOf(createFile(at("none/new")).error()), SystemError::Missing);
    QCOMPARE(systemErrorOf(makeFolder(at("old"))), SystemError::Exists);
}

void tst_FileSystem::renameReplaces()
{
    write("old", "old");
    write("new", "new");
    QCOMPARE(addName(at("old"), at("second")), 0);
    QCOMPARE(renameOver(at("new"), at("old")), 0);
    QCOMPARE(contentOf(at("old")), QByteArray("new"));
    QCOMPARE(contentOf(at("second")), QByteArray("old"));
    QCOMPARE(systemErrorOf(factsOf(at("new")).error), SystemError::Missing);
    QCOMPARE(systemErrorOf(renameOver(at("new"), at("old"))), SystemError::Missing);
}

void tst_FileSystem::lockIsOfOne()
{
    QCOMPARE(makeFolder(at("folder")), 0);
    FileHandle first = openFolder(at("folder"));
    const FileHandle second = openItself(at("folder"));
    QCOMPARE(lock(first.number()), Locking::Done);
    QCOMPARE(lock(second.number()), Locking::Refused);
    first.close();
    QCOMPARE(lock(second.number()), Locking::Done);
}

void tst_FileSystem::removedHasNoName()
{
    write("file", "bytes");
    const FileHandle file = openToRead(at("file"));
    const FileFacts before = factsOf(file.number());
    QVERIFY(before.isFile() && before.hasName);
    QCOMPARE(before.mark, markOf(m_folder->filePath(u"file"_s)));
    QCOMPARE(before.mark.size, 5);
    QCOMPARE(removeFile(at("file")), 0);
    QVERIFY(!factsOf(file.number()).hasName);
    QVERIFY(!markOf(m_folder->filePath(u"file"_s)).isThere());
}

void tst_FileSystem::handleClosesOnce()
{
    write("file", "bytes");
    FileHandle first = openToRead(at("file"));
    const int number = first.number();
    FileHandle second = std::move(first);
    QCOMPARE(second.number(), number);
    second = openFolder(at("file"));
    QVERIFY(!second.isOpen());
    QVERIFY(factsOf(number).error != 0); // closed, as another took its place
    QVERIFY(factsOf(FileHandle().number()).error != 0);
}

void tst_FileSystem::opensOnlyFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("reason"); // −1: it is open
    QTest::newRow("file") << u"file"_s << -1;
    QTest::newRow("link to a file") << u"link"_s << -1;
    QTest::newRow("nothing") << u"none"_s << int(Unopened::Missing);
    QTest::newRow("in a file") << "file/none" << int(Unopened::Missing);
    QTest::newRow("folder") << u"folder"_s << int(Unopened::IsFolder);
    QTest::newRow("pipe that nobody writes to") << u"pipe"_s << int(Unopened::NotAFile);
    QTest::newRow("socket") << u"socket"_s << int(Unopened::NotAFile);
    QTest::newRow("link to itself") << u"loop"_s << int(Unopened::Unreadable);
}

void tst_FileSystem::opensOnlyFiles()
{
    QFETCH(QString, name);
    QFETCH(int, reason);
    write("file", "bytes");
    QCOMPARE(makeFolder(at("folder")), 0);
    QVERIFY(QFile::link(u"file"_s, m_folder->filePath(u"link"_s)));
    QVERIFY(QFile::link(u"loop"_s, m_folder->filePath(u"loop"_s)));
    QCOMPARE(::mkfifo(at("pipe").c_str(), 0600), 0);
    const FileHandle socket(::socket(AF_UNIX, SOCK_STREAM, 0), 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    at("socket").copy(address.sun_path, sizeof address.sun_path - 1);
    QCOMPARE(::bind(socket.number(), reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    QFile file;
    const auto why = openRegularFile(file, m_folder->filePath(name));
    QCOMPARE(why ? int(why->reason) : -1, reason);
    QCOMPARE(file.isOpen(), !why);
    QCOMPARE(why ? QByteArray("bytes") : file.readAll(), QByteArray("bytes"));
    QCOMPARE(why && !why->text.isEmpty(), reason == Unopened::Unreadable);
}

/// What is told of memory changes none of it, wherever it begins and ends.
void tst_FileSystem::expectsWritingAnywhere()
{
    std::vector<int> numbers(1'500'000, 7);
    expectWriting(numbers.data() + 1, (numbers.size() - 2) * sizeof(int));
    expectWriting(numbers.data(), 0);
    expectWriting(nullptr, 0);
    QCOMPARE(std::count(numbers.begin(), numbers.end(), 7), std::ptrdiff_t(1'500'000));
    reserveWhole(numbers, 4'000'000);
    QCOMPARE(std::count(numbers.begin(), numbers.end(), 7), std::ptrdiff_t(1'500'000));
    QVERIFY(numbers.capacity() >= 4'000'000);
}

FRONTERA_TEST(tst_FileSystem)
#include "tst_file_system.moc"
