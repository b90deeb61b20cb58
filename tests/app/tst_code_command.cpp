// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/argument_words.h"
#include "core/models/model.h"
#include "core/settings/field.h"
#include "tests/app/program.h"
#include "tests/files.h"
#include "tests/test_main.h"

#include <QTemporaryDir>
#include <QTest>

using namespace frontera;
using namespace Qt::StringLiterals;

/// The command `frontera code` as a person has it; tst_code looks at what it writes.
class tst_CodeCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pythonPrintsTheTrace_data();
    void pythonPrintsTheTrace();
    void writesAFile();
    void unwritableFile();
    void saysWhatItCannot();
};

void tst_CodeCommand::pythonPrintsTheTrace_data()
{
    QTest::addColumn<QString>("options");
    for (const char *options :
         {"--gate and", "--gate and --arithmetic float", "--gate xor --epochs 30 --shuffle 7",
          "--gate or --no-stop --epochs 6", "--example concert", "--example iris --epochs 3",
          "--gate nand --inputs bipolar --targets bipolar --rule error --at-zero 1",
          "--gate or --threshold 0.3 --rate 0.2 --weights -0.1,0.1", "--model gates --gate xor",
          "--model gates --gate xnor --inputs bipolar --units and,nor,or --draw 3 --epochs 40",
          "--model gates --gate and --no-stop --epochs 9 --start drawn --at-zero 0",
          "--model gates --gate xor --wrong 2 --rate 0.3 --weights 1,-0.5 --bias 0.2"})
        QTest::newRow(options) << QString::fromLatin1(options);
}

void tst_CodeCommand::pythonPrintsTheTrace()
{
    QFETCH(const QString, options);
    const QStringList words = options.split(u' ');
    const Outcome printed = runInShell(u"\"$0\" code \"$@\" | /usr/bin/python3"_s, words);
    QCOMPARE(printed.status, 0);
    QCOMPARE(printed.note, QString());
    QCOMPARE(printed.output, runProgram(QStringList(u"trace"_s) + words).output);
}

void tst_CodeCommand::writesAFile()
{
    const QTemporaryDir folder;
    for (const char *language : {"python", "notebook", "pseudo-en", "pseudo-es", "cpp"}) {
        const QStringList words = {u"code"_s, u"--language"_s, QString::fromLatin1(language)};
        const QString path = folder.filePath(u"program"_s);
        const Outcome silent = runProgram(words + QStringList{u"--output"_s, path});
        QCOMPARE(silent.status, 0);
        QCOMPARE(silent.output + silent.note.toUtf8(), QByteArray());
        const Outcome printed = runProgram(words);
        QCOMPARE(contentOf(path), printed.output);
        QVERIFY(printed.output.size() > 500);
    }
}

void tst_CodeCommand::unwritableFile()
{
    const Outcome outcome = runProgram({u"code"_s, u"--output"_s, u"/nowhere/perceptron.py"_s});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.note.contains(u"/nowhere/perceptron.py"_s));
}

/// A setting or a model that programs do not follow has a sentence, and no program.
void tst_CodeCommand::saysWhatItCannot()
{
    QCOMPARE(ArgumentWords::noCode(u"majority"_s),
             u"No program is written for the model majority; choose another model."_s);
    Settings settings;
    settings.arithmetic = Arithmetic::Float;
    QCOMPARE(ArgumentWords::noCodeWith(fieldOf(usualModel().fields, "arithmetic"), settings),
             u"--arithmetic float: no program is written with this setting; choose another one."_s);
}

FRONTERA_TEST(tst_CodeCommand)
#include "tst_code_command.moc"
