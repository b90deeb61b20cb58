// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"
#include "app/options.h"
#include "core/data/examples.h"
#include "core/data/gates.h"
#include "core/models/models.h"
#include "core/session/field_text.h"
#include "core/session/named_convention.h"
#include "core/session/session_file.h"
#include "core/session/view_keys.h"
#include "core/settings/settings.h"
#include "tests/app/program.h"
#include "tests/files.h"
#include "tests/test_main.h"
#include "ui/words/glossary.h"

#include <QDir>
#include <QDirIterator>
#include <QLockFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

/// All that a tool says, on both ways; "(failed) " stands before it where its status is not 0.
QString said(const QString &tool, const QStringList &arguments,
             const QProcessEnvironment &environment = plainEnvironment())
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setProcessEnvironment(environment);
    process.start(tool, arguments);
    const bool isWell = process.waitForFinished(60'000) &&
                        process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    const QString words = QString::fromUtf8(process.readAll()).trimmed();
    return isWell ? words : u"(failed) "_s + tool + u": "_s + words + process.errorString();
}

QString source(const QString &path)
{
    return QStringLiteral(SOURCE "/") + path;
}

/// What the manual says of each option, under the option after the name of its section:
/// "Deck --epochs".
QMap<QString, QString> optionsInManual()
{
    const QString manual = QString::fromUtf8(contentOf(source(u"resources/frontera.1"_s)));
    QMap<QString, QString> texts;
    QString section;
    QString option;
    for (QString line : manual.section(u".SH OPTIONS"_s, 1).split(u'\n')) {
        line.remove(u'\\');
        if (line.startsWith(u".SS ")) {
            section = line.sliced(4).remove(u'"');
        } else if (line.startsWith(u".B")) {
            option = section + u' ' + line.section(u' ', 1, 1);
        } else if (line.startsWith(u'.')) {
            option.clear();
        } else if (!option.isEmpty()) {
            texts[option] += line + u' ';
        }
    }
    return texts;
}

} // namespace

/// The program as a desktop knows it: installed, and its files opened by a double click.
class tst_Desktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isAsTheStandardsSay();
    void manualHasAllOptions();
    void versionIsOne();
    void manualHasTheWords();
    void readmesHaveAllOptions_data();
    void readmesHaveAllOptions();
    void documentsNameAllViews();
    void manualNamesTheDefaults_data();
    void manualNamesTheDefaults();
    void bashCompletes_data();
    void bashCompletes();
    void sessionsAreKnown_data();
    void sessionsAreKnown();
    void doubleClickOpens();
    void doubleClickOnADamagedFile();
    void archiveStaysWhereItIs();
    void isRemovedAgain();

private:
    [[nodiscard]] QString installed(const QString &path) const
    {
        return m_home.filePath(u"a $b/"_s + path);
    }
    [[nodiscard]] QProcessEnvironment desktop() const;
    [[nodiscard]] QStringList files() const;

    QTemporaryDir m_home;
};

/// That of a person who has installed the program there, and nothing else.
QProcessEnvironment tst_Desktop::desktop() const
{
    QProcessEnvironment environment = plainEnvironment();
    environment.remove(u"LD_LIBRARY_PATH"_s); // of tests/sanitized.sh
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
    environment.insert(u"XDG_DATA_HOME"_s, installed(u"share"_s));
    environment.insert(u"XDG_DATA_DIRS"_s, u"/usr/share"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return environment;
}

QStringList tst_Desktop::files() const
{
    QStringList paths;
    QDirIterator there(installed({}), QDir::Files, QDirIterator::Subdirectories);
    while (there.hasNext())
        paths += QDir(installed({})).relativeFilePath(there.next());
    paths.sort();
    return paths;
}

void tst_Desktop::initTestCase()
{
    QVERIFY(m_home.isValid());
    const QString words = said(source(u"app/install.sh"_s),
                               {QStringLiteral(BUILD), installed({}).chopped(1)}, desktop());
    QVERIFY2(words.startsWith(u"Frontera is installed as "), qPrintable(words));
    const QStringList there = files();
    for (const char *path :
         {"bin/frontera", "libexec/frontera/frontera-window",
          "share/applications/org.frontera.frontera.desktop",
          "share/bash-completion/completions/frontera",
          "share/icons/hicolor/scalable/apps/org.frontera.frontera.svg",
          "share/man/man1/frontera.1", "share/metainfo/org.frontera.frontera.metainfo.xml",
          "share/mime/packages/org.frontera.frontera.xml"})
        QVERIFY2(there.contains(QLatin1String(path)), path);
}

void tst_Desktop::isAsTheStandardsSay()
{
    QCOMPARE(said(u"desktop-file-validate"_s,
                  {installed(u"share/applications/org.frontera.frontera.desktop"_s)}),
             QString());
    const QString metainfo = said(
        u"appstreamcli"_s, {u"validate"_s, u"--no-net"_s, u"--no-color"_s,
                            source(u"resources/desktop/org.frontera.frontera.metainfo.xml"_s)});
    QVERIFY2(metainfo.contains(u"Validation was successful"), qPrintable(metainfo));
    QVERIFY2(!metainfo.contains(u"W: ") && !metainfo.contains(u"I: "), qPrintable(metainfo));
    for (const QString &name : {u"xml"_s, u"svg"_s})
        QCOMPARE(said(u"xmllint"_s,
                      {u"--noout"_s, source(u"resources/desktop/org.frontera.frontera."_s + name)}),
                 QString());
    // What it prints is the page; what it says goes to standard error.
    QCOMPARE(said(u"groff"_s, {u"-ww"_s, u"-man"_s, u"-z"_s, source(u"resources/frontera.1"_s)}),
             QString());
}

void tst_Desktop::manualHasAllOptions()
{
    const QString manual =
        QString::fromUtf8(contentOf(source(u"resources/frontera.1"_s))).remove(u'\\');
    const QString help = QString::fromUtf8(runProgram({u"--help"_s}).output);
    static const QRegularExpression option(u"^  (--[a-z-]+)"_s,
                                           QRegularExpression::MultilineOption);
    qsizetype count = 0;
    for (const QRegularExpressionMatch &match : option.globalMatch(help)) {
        QVERIFY2(manual.contains(match.captured(1)), qPrintable(match.captured(1)));
        ++count;
    }
    QVERIFY(count > 30);
}

/// CMakeLists.txt has the number of the version; what is read without building has it too.
void tst_Desktop::versionIsOne()
{
    const QString version = QStringLiteral(FRONTERA_VERSION);
    const auto text = [](const QString &path) {
        return QString::fromUtf8(contentOf(source(path)));
    };
    QVERIFY(text(u"resources/frontera.1"_s).contains(u"\"Frontera "_s + version + u'"'));
    QCOMPARE(text(u"resources/desktop/org.frontera.frontera.metainfo.xml"_s)
                 .section(u"<release version=\""_s, 1)
                 .section(u'"', 0, 0),
             version);
    QCOMPARE(text(u"CHANGELOG.md"_s).section(u"\n## "_s, 1).section(u'\n', 0, 0), version);
}

void tst_Desktop::readmesHaveAllOptions_data()
{
    QTest::addColumn<QString>("readme");
    QTest::newRow("English") << u"README.md"_s;
    QTest::newRow("Spanish") << u"README.es.md"_s;
}

void tst_Desktop::readmesHaveAllOptions()
{
    QFETCH(const QString, readme);
    const QString text = QString::fromUtf8(contentOf(source(readme)));
    const QString help = QString::fromUtf8(runProgram({u"--help"_s}).output);
    static const QRegularExpression option(u"^  (--[a-z-]+)"_s,
                                           QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch &match : option.globalMatch(help)) {
        const QString name = match.captured(1);
        const bool isOfEach = name == u"--help"_s || name == u"--version"_s;
        QVERIFY2(isOfEach || text.contains(name), qPrintable(name));
    }
}

void tst_Desktop::documentsNameAllViews()
{
    const QStringList keys = viewKeys();
    for (const QString &readme : {u"README.md"_s, u"README.es.md"_s}) {
        const QString text = QString::fromUtf8(contentOf(source(readme)));
        QVERIFY2(text.contains(u"--view "_s + keys.join(u'|')), qPrintable(readme));
    }
    const QString manual = optionsInManual().value(u"Picture --view"_s);
    for (const QString &key : keys)
        QVERIFY2(manual.contains(key), qPrintable(key));
}

/// The manual explains the same words as the window, in the same words.
void tst_Desktop::manualHasTheWords()
{
    QString manual = QString::fromUtf8(contentOf(source(u"resources/frontera.1"_s)))
                         .section(u".SH WORDS\n"_s, 1)
                         .section(u".SH "_s, 0, 0);
    manual.replace(u"\\-"_s, u"−"_s).replace(u"\\(>="_s, u"≥"_s).replace(u"\\(*y"_s, u"η"_s);
    const QStringList parts = manual.split(u".TP\n"_s).sliced(1);
    QCOMPARE(parts.size(), std::ssize(glossaryTerms()));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const GlossaryEntry entry =
            glossaryEntry(glossaryTerms()[static_cast<std::size_t>(i)], Settings(), Dataset());
        const QString head = parts[i].section(u'\n', 0, 0);
        QVERIFY2(head.section(u' ', 1).startsWith(entry.word), qPrintable(head));
        QCOMPARE(parts[i].section(u'\n', 1).simplified(), entry.meaningAlone());
    }
}

void tst_Desktop::manualNamesTheDefaults_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("section");
    QTest::newRow("trace") << u"trace"_s << u"Trace"_s;
    QTest::newRow("check") << u"check"_s << u"Check and examples"_s;
    QTest::newRow("examples") << u"examples"_s << u"Check and examples"_s;
    QTest::newRow("export") << u"export"_s << u"Picture"_s;
    QTest::newRow("deck") << u"deck"_s << u"Deck"_s;
    QTest::newRow("worksheet") << u"worksheet"_s << u"Worksheet"_s;
    QTest::newRow("code") << u"code"_s << u"Code"_s;
}

/// What holds without an option stands in parentheses, and one option may have another default with
/// each command: the manual says the same in the command's section, or in one for all of them.
void tst_Desktop::manualNamesTheDefaults()
{
    QFETCH(const QString, command);
    QFETCH(const QString, section);
    const QMap<QString, QString> manual = optionsInManual();
    const QString help = QString::fromUtf8(runProgram({command, u"--help"_s}).output);
    static const QRegularExpression line(u"^  (--[a-z-]+)(?: \\S+)?\\s+(\\S.*)$"_s,
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression usual(u"\\([^()]+\\)"_s);
    int count = 0;
    for (const QRegularExpressionMatch &option : line.globalMatch(help)) {
        QString text;
        for (const QString &name : {section, u"Data"_s, u"Settings"_s, u"Length of the run"_s}) {
            if (text.isEmpty())
                text = manual.value(name + u' ' + option.captured(1));
        }
        QVERIFY2(!text.isEmpty(), qPrintable(option.captured(0)));
        for (const QRegularExpressionMatch &said : usual.globalMatch(option.captured(2))) {
            QVERIFY2(text.contains(said.captured(0)), qPrintable(option.captured(0) + text));
            ++count;
        }
    }
    QVERIFY(count > 0);
}

void tst_Desktop::bashCompletes_data()
{
    QTest::addColumn<QStringList>("line"); // the words so far; the last one is completed
    QTest::addColumn<QStringList>("expected");
    for (const Command &command : {traceCommand(), checkCommand(), exportCommand(), deckCommand(),
                                   worksheetCommand(), codeCommand(), examplesCommand()}) {
        QStringList options;
        for (const Option option : command.options)
            options += optionName(option);
        QTest::addRow("%s", qPrintable(command.name))
            << QStringList{command.name, QString()} << options;
    }
    QStringList gates;
    for (int gate = 0; gate < gateCount; ++gate)
        gates += gateName(gate);
    QTest::newRow("gates") << QStringList{u"check"_s, u"--gate"_s, QString()} << gates;
    QStringList keys;
    for (const ExampleFacts &facts : examples())
        keys += facts.key;
    QTest::newRow("keys of examples") << QStringList{u"--example"_s, QString()} << keys;
    QStringList conventions;
    for (const NamedConvention &convention : namedConventions())
        conventions += textOf(convention.name);
    QTest::newRow("conventions") << QStringList{u"code"_s, u"--convention"_s, QString()}
                                 << conventions;
    QTest::newRow("views") << QStringList{u"export"_s, u"--view"_s, QString()} << viewKeys();
    QStringList modelKeys;
    for (const Model *model : models())
        modelKeys += textOf(model->key);
    QTest::newRow("models") << QStringList{u"trace"_s, u"--model"_s, QString()} << modelKeys;
    QTest::newRow("formats") << QStringList{u"trace"_s, u"--format"_s, QString()}
                             << QStringList{u"csv"_s, u"json"_s, u"markdown"_s, u"latex"_s};
    QTest::newRow("of the placeholder") << QStringList{u"trace"_s, u"--at-zero"_s, QString()}
                                        << QStringList{u"1"_s, u"0"_s, u"-1"_s, u"mistake"_s};
    QTest::newRow("what was begun")
        << QStringList{u"check"_s, u"--gate"_s, u"xn"_s} << QStringList{u"xnor"_s};
    QTest::newRow("a number") << QStringList{u"trace"_s, u"--rate"_s, QString()} << QStringList();
    QTest::newRow("the first word") << QStringList{u"w"_s} << QStringList{u"worksheet"_s};
}

/// What the program itself knows, and nothing else.
void tst_Desktop::bashCompletes()
{
    QFETCH(const QStringList, line);
    QFETCH(QStringList, expected);
    const QString script = u". \"$0\"; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); "
                           "_frontera \"$1\"; printf '%s\\n' \"${COMPREPLY[@]}\""_s;
    const QString words = said(
        u"bash"_s,
        QStringList{u"-c"_s, script, installed(u"share/bash-completion/completions/frontera"_s),
                    installed(u"bin/frontera"_s)} +
            line,
        desktop());
    QStringList completed = words.split(u'\n', Qt::SkipEmptyParts);
    completed.sort();
    expected.sort();
    expected.removeDuplicates();
    QCOMPARE(completed, expected);
}

void tst_Desktop::sessionsAreKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("type");
    const QByteArray session = writeSession({.data = gateDataset(XorGate)});
    const QString own = u"application/x-frontera-session"_s;
    QTest::newRow("by name and content") << u"xor.frontera"_s << session << own;
    QTest::newRow("by name") << u"empty.frontera"_s << QByteArray("{}") << own;
    QTest::newRow("by content") << u"xor"_s << session << own;
    QTest::newRow("other JSON") << u"other.json"_s << QByteArray("{\n    \"data\": 1\n}\n")
                                << u"application/json"_s;
}

void tst_Desktop::sessionsAreKnown()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, type);
    fill(m_home.filePath(name), content);
    const QString facts =
        said(u"gio"_s, {u"info"_s, u"-a"_s, u"standard::content-type"_s, m_home.filePath(name)},
             desktop());
    QVERIFY2(facts.contains(u"standard::content-type: "_s + type), qPrintable(facts));
}

/// gio open does what a file manager does: the type, the program for it, and its Exec line.
void tst_Desktop::doubleClickOpens()
{
    Session session{.data = gateDataset(XorGate), .position = 7};
    session.settings.weights.resize(2);
    const QString file = m_home.filePath(u"lección 7.frontera"_s);
    fill(file, writeSession(session));
    // What the window says must not end in a pipe of ours: it outlives gio.
    QCOMPARE(said(u"bash"_s, {u"-c"_s, u"gio open \"$0\" >\"$0.log\" 2>&1"_s, file}, desktop()),
             QString());

    // The window keeps its state, and a lock tells which process it is.
    const QDir kept(installed(u"share/Frontera/frontera/autosave"_s));
    QTRY_COMPARE_WITH_TIMEOUT(kept.entryList({u"*.frontera"_s}, QDir::Files).size(), 1, 20'000);
    const auto state =
        readSessionFile(kept.filePath(kept.entryList({u"*.frontera"_s}, QDir::Files).constFirst()));
    const QStringList locks = kept.entryList({u"*.lock"_s}, QDir::Files);
    QCOMPARE(locks.size(), 1);
    qint64 process = 0;
    QString host;
    QString program;
    QVERIFY(QLockFile(kept.filePath(locks.constFirst())).getLockInfo(&process, &host, &program));
    QCOMPARE(program, u"frontera-window"_s);
    QCOMPARE(::kill(static_cast<pid_t>(process), SIGTERM), 0);
    QTRY_VERIFY_WITH_TIMEOUT(::kill(static_cast<pid_t>(process), 0) != 0, 20'000);
    QVERIFY(std::holds_alternative<Session>(state));
    QVERIFY(std::get<Session>(state) == session);
}

/// Nobody reads standard error then: the sentence stands in a box until it is read.
void tst_Desktop::doubleClickOnADamagedFile()
{
    const QString file = m_home.filePath(u"damaged.frontera"_s);
    fill(file, "{");
    QProcess process;
    QProcessEnvironment environment = desktop();
    process.setProcessEnvironment(environment);
    process.start(installed(u"bin/frontera"_s), {file});
    QVERIFY(process.waitForFinished(20'000)); // not so from a script
    QCOMPARE(process.exitCode(), 2);
    environment.insert(u"DESKTOP_STARTUP_ID"_s, u"a-desktop"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(installed(u"bin/frontera"_s), {file});
    QVERIFY(process.waitForReadyRead(20'000));
    QVERIFY(process.readAll().contains("damaged.frontera"));
    QVERIFY(!process.waitForFinished(1500));
    process.kill();
    process.waitForFinished();
}

/// An unpacked archive is not copied: a desktop learns where it is, by the name that CMake would
/// write, and forgets it again.
void tst_Desktop::archiveStaysWhereItIs()
{
    const QString archive = m_home.filePath(u"año \"1\" 100% a&b|c $d `e`"_s);
    const QString menu = m_home.filePath(u"menu"_s);
    QProcessEnvironment environment = desktop();
    environment.insert(u"XDG_DATA_HOME"_s, menu + u"/share"_s);
    const QString entry = u"/share/applications/org.frontera.frontera.desktop"_s;
    QVERIFY(!said(source(u"app/install.sh"_s), {QStringLiteral(BUILD), archive}, environment)
                 .startsWith(u"(failed)"));
    const QByteArray written = contentOf(archive + entry);
    static const QRegularExpression exec(u"Exec=.*"_s);
    fill(archive + entry, QString::fromUtf8(written).replace(exec, u"Exec=frontera %f"_s).toUtf8());
    QVERIFY(QFile::copy(source(u"app/install.sh"_s), archive + u"/install.sh"_s));

    const QString words = said(archive + u"/install.sh"_s, {u"--install"_s, menu}, environment);
    QVERIFY2(words.startsWith(u"Frontera is in the menu"), qPrintable(words));
    QCOMPARE(contentOf(menu + entry), written);
    QCOMPARE(said(u"desktop-file-validate"_s, {menu + entry}), QString());
    const QString program = menu + u"/bin/frontera"_s;
    QCOMPARE(QFileInfo(program).canonicalFilePath(),
             QFileInfo(archive).canonicalFilePath() + u"/bin/frontera"_s);
    QVERIFY(said(program, {u"--version"_s}, environment).startsWith(u"frontera "));

    // A copy takes the place of the link, and not of what it leads to.
    QVERIFY(!said(source(u"app/install.sh"_s), {QStringLiteral(BUILD), menu}, environment)
                 .startsWith(u"(failed)"));
    QVERIFY(!QFileInfo(program).isSymLink());
    QVERIFY(said(archive + u"/install.sh"_s, {u"--install"_s, menu}, environment)
                .startsWith(u"Frontera is in the menu"));
    QVERIFY(QFileInfo(program).isSymLink());

    QVERIFY(said(archive + u"/install.sh"_s, {u"--remove"_s, menu}, environment)
                .startsWith(u"Frontera is no longer installed"));
    QDirIterator there(menu, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (there.hasNext())
        QVERIFY2(!there.next().contains(u"frontera"), qPrintable(there.filePath()));
    QVERIFY(QFileInfo::exists(archive + u"/bin/frontera"_s));
}

void tst_Desktop::isRemovedAgain()
{
    const QString words =
        said(source(u"app/install.sh"_s), {u"--remove"_s, installed({}).chopped(1)}, desktop());
    QVERIFY2(words.startsWith(u"Frontera is no longer installed"), qPrintable(words));
    QString left = files().join(u' ');
    QVERIFY2(!left.contains(u"org.frontera") && !left.contains(u"bin/") &&
                 !left.contains(u"libexec") && !left.contains(u"completion") &&
                 !left.contains(u"man"),
             qPrintable(left));
    const QString facts =
        said(u"gio"_s, {u"mime"_s, u"application/x-frontera-session"_s}, desktop());
    QVERIFY2(!facts.contains(u"org.frontera"), qPrintable(facts));
}

FRONTERA_TEST(tst_Desktop)
#include "tst_desktop.moc"
