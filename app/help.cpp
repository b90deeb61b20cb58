// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/help.h"

#include "app/commands.h"
#include "core/session/field_text.h"
#include "core/session/named_convention.h"
#include "ui/words/convention_words.h"

#include <QCoreApplication>
#include <vector>

namespace frontera {

namespace {

constexpr qsizetype indent = 2;
constexpr qsizetype column = 24; ///< at which the purpose of an option begins

/// Returns a line of two columns. If the first is too wide, the second stands on the next line.
QString entry(const QString &term, const QString &meaning)
{
    QString line = QString(indent, u' ') + term;
    if (line.size() + indent > column)
        line += u'\n' + QString(column, u' ');
    return line.leftJustified(column) + meaning + u'\n';
}

class Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)

public:
    static QString options(const QString &title, std::span<const Option> options)
    {
        QString text = u'\n' + title + u'\n';
        for (const Option option : options) {
            const QString name =
                option == Option::Help ? QStringLiteral("-h, --help") : optionName(option);
            text += entry((name + u' ' + valueName(option)).trimmed(), purpose(option));
        }
        return text;
    }

    static QString data() { return options(tr("Data:"), dataOptions()); }

    /// The same of export, whose --scale stands with the picture.
    static QString dataOfPicture()
    {
        std::vector<Option> all(dataOptions().begin(), dataOptions().end());
        std::erase(all, Option(Option::ScaleInputs));
        return options(tr("Data:"), all);
    }

    static QString conventions()
    {
        QString text = u'\n' + tr("Conventions, each with its source:") + u'\n';
        for (const NamedConvention &convention : namedConventions())
            text += entry(textOf(convention.name), conventionSource(convention));
        return text + QStringLiteral("  ") + tr("They leave the order and --inputs as these are.") +
               u'\n';
    }

    static QString settings()
    {
        return options(tr("Settings (in parentheses what holds without them):"),
                       settingsOptions()) +
               QStringLiteral("  ") +
               tr("Numbers are exact, and their decimals come after a point.") + u'\n' +
               conventions();
    }

    static QString run() { return options(tr("Length of the run:"), runOptions()); }
    static QString picture() { return options(tr("Picture:"), pictureOptions()); }
    static QString deckLook() { return options(tr("Deck:"), deckOptions()); }
    static QString worksheetLook() { return options(tr("Worksheet:"), worksheetOptions()); }
    static QString report() { return options(tr("Check and examples:"), proofOptions()); }
    static QString ownProof() { return options(tr("Output:"), proofOptions()); }
    static QString ownReport() { return options(tr("Output:"), reportOptions()); }
    static QString format() { return options(tr("Trace:"), formatOptions()); }
    static QString code() { return options(tr("Code:"), codeOptions()); }

    static QString usage(const QStringList &lines)
    {
        return tr("Usage:") + QStringLiteral("\n  ") + lines.join(QStringLiteral("\n  ")) + u'\n';
    }

    static QString examples(const QStringList &lines)
    {
        return u'\n' + tr("Examples:") + QStringLiteral("\n  ") +
               lines.join(QStringLiteral("\n  ")) + u'\n';
    }

    static QString exitStatus()
    {
        return u'\n' +
               tr("The exit status is 0; 1 where something could not be written; 2 where an "
                  "argument, or the file of data, is wrong.") +
               u'\n';
    }

    static QString windowLine()
    {
        return QStringLiteral("frontera [%1] [%2] [--step N]\n  frontera %3\n  "
                              "frontera %4.frontera")
            .arg(tr("data"), tr("settings"), valueName(Option::Data), valueName(Option::Session));
    }

    static QString traceLine()
    {
        return QStringLiteral("frontera trace [%1] [%2] [--epochs N] [--no-stop] "
                              "[--per step|update|epoch] [--format csv|json|markdown|latex] "
                              "[--predict %3]")
            .arg(tr("data"), tr("settings"), valueName(Option::Predict));
    }

    static QString checkLine()
    {
        return QStringLiteral("frontera check [%1] [%2] [--format text|json] [--time %3] [--exact]")
            .arg(tr("data"), tr("settings"), valueName(Option::Time));
    }

    static QString codeLine()
    {
        return QStringLiteral("frontera code [%1] [%2] [--epochs N] [--no-stop] [--language python|"
                              "notebook|pseudo-en|pseudo-es|cpp] [--output %3]")
            .arg(tr("data"), tr("settings"), valueName(Option::ProgramFile));
    }

    static QString examplesLine()
    {
        return QStringLiteral("frontera examples [--format text|json]");
    }

    static QString exportLine()
    {
        return QStringLiteral(
                   "frontera export [%1] [%2] [--epochs N] "
                   "[--view %3] [--step N | --from A --to B [--delay MS] [--once]] --output %4 "
                   "[--range A,B,C,D] [--size %5] [--scale %6] [--theme light|dark|print] "
                   "[--transparent] "
                   "[--text-scale F] [--show %7] [--lang en|es]")
            .arg(tr("data"), tr("settings"), valueName(Option::View), valueName(Option::Output),
                 valueName(Option::Size), valueName(Option::Scale), valueName(Option::Show));
    }

    static QString deckLine()
    {
        return QStringLiteral("frontera deck [%1] [%2] [--epochs N] [--per step|update|epoch] "
                              "--output %3 [--theme light|dark|print] [--lang en|es]")
            .arg(tr("data"), tr("settings"), valueName(Option::Document));
    }

    static QString worksheetLine()
    {
        return QStringLiteral("frontera worksheet [%1] [%2] [--epochs N] [--answers] "
                              "--output %3 [--lang en|es]")
            .arg(tr("data"), tr("settings"), valueName(Option::Document));
    }

    static QString general()
    {
        return tr("Frontera shows how a perceptron learns, and why it cannot learn XOR.") +
               QStringLiteral("\n\n") +
               usage({windowLine(), traceLine(), checkLine(), exportLine(), deckLine(),
                      worksheetLine(), codeLine(), examplesLine()}) +
               u'\n' + tr("Commands:") + u'\n' + entry(tr("(none)"), tr("opens the window")) +
               entry(QStringLiteral("trace"), tr("prints every presentation; needs no display")) +
               entry(QStringLiteral("check"),
                     tr("proves that a line can or cannot do it; needs no display")) +
               entry(QStringLiteral("export"), tr("draws a picture; needs no display")) +
               entry(QStringLiteral("deck"), tr("writes a run as slides; needs no display")) +
               entry(QStringLiteral("worksheet"),
                     tr("writes a run to be filled in by hand; needs no display")) +
               entry(QStringLiteral("code"), tr("writes a run as a program; needs no display")) +
               entry(QStringLiteral("examples"),
                     tr("lists the data that --example takes; needs no display")) +
               data() + settings() + options(tr("Window:"), windowOptions()) + run() + format() +
               report() + picture() + deckLook() + worksheetLook() + code() +
               options(tr("Help:"), programOptions()) +
               examples({QStringLiteral("frontera --gate xor"),
                         QStringLiteral("frontera trace --gate and --rate 0.1"),
                         QStringLiteral("frontera check --gate xor"),
                         QStringLiteral("frontera trace --example concert"),
                         tr("frontera check --data flowers.csv --target species"),
                         QStringLiteral("frontera export --gate xor --view why --output xor.svg"),
                         QStringLiteral("frontera deck --gate and --output and.pdf"),
                         QStringLiteral("frontera worksheet --gate or --answers --output or.pdf"),
                         QStringLiteral("frontera code --gate and --arithmetic float")}) +
               exitStatus();
    }

    static QString exampleList()
    {
        return usage({examplesLine()}) + u'\n' +
               tr("Lists the data that come with the program, to be used with --example.") + u'\n' +
               ownReport() + options(tr("Help:"), helpOptions()) +
               examples({QStringLiteral("frontera examples"),
                         QStringLiteral("frontera examples --format json")}) +
               exitStatus();
    }

    static QString check()
    {
        return usage({checkLine()}) + u'\n' +
               tr("Prints whether a line (a hyperplane where there are more than two inputs) "
                  "separates\nthe two classes, with the proof: the one of largest margin and the "
                  "most mistakes that\nlearning can make, or a point that lies among both classes. "
                  "All of it is exact; numbers\nof many digits are printed rounded. A terminal "
                  "shows for "
                  "how long the proof is looked for;\nwhen the time is over, or at Ctrl+C, what is "
                  "known is printed.\nOf three neurons it also prints where the hidden ones put "
                  "the points, "
                  "once they have\nlearnt, and whether a line separates the classes there.") +
               u'\n' + data() + settings() + ownProof() + options(tr("Help:"), helpOptions()) +
               examples({QStringLiteral("frontera check --gate xor"),
                         QStringLiteral("frontera check --gate and --format json"),
                         QStringLiteral("frontera check --gate or --no-bias"),
                         QStringLiteral("frontera check --example moons --seed 2")}) +
               exitStatus();
    }

    static QString trace()
    {
        return usage({traceLine()}) + u'\n' +
               tr("Trains until an epoch without a mistake and prints one row for each "
                  "presentation;\nthe weights in a row are those after it. A summary goes to "
                  "standard "
                  "error.") +
               u'\n' + data() + settings() + run() + format() +
               options(tr("Help:"), helpOptions()) +
               examples({QStringLiteral("frontera trace --gate and --rate 0.1"),
                         QStringLiteral("frontera trace --gate nand --bias -0.5 --at-zero 0"),
                         tr("frontera trace --data flowers.csv --epochs 100"),
                         QStringLiteral("frontera trace --gate xor --per epoch --format json"),
                         QStringLiteral("frontera trace --gate 0110 --targets bipolar --rate 1 "
                                        "--format markdown")}) +
               exitStatus();
    }

    static QString exported()
    {
        return usage({exportLine()}) + u'\n' +
               tr("Draws the state after a presentation of the run that trace prints. A file that "
                  "is "
                  "there is\nreplaced whole, or left as it was.") +
               u'\n' + dataOfPicture() + settings() + run() + picture() +
               options(tr("Help:"), helpOptions()) +
               examples({QStringLiteral("frontera export --gate xor --output xor.svg"),
                         QStringLiteral("frontera export --gate or --step 5 --scale 2 --theme dark "
                                        "--output or.png"),
                         QStringLiteral("frontera export --size 1920x1080 --lang es --output "
                                        "and.pdf")}) +
               exitStatus();
    }

    static QString deck()
    {
        return usage({deckLine()}) + u'\n' +
               tr("Writes the run that trace prints as wide pages: a title, the truth table, the "
                  "steps with their\narithmetic, and the verdict with its proof. A file that is "
                  "there is replaced whole, or left as it was.") +
               u'\n' + data() + settings() + run() + deckLook() +
               options(tr("Help:"), helpOptions()) +
               examples({QStringLiteral("frontera deck --gate xor --epochs 3 --output xor.pdf"),
                         QStringLiteral("frontera deck --gate and --per update --theme dark "
                                        "--lang es --output and.pdf")}) +
               exitStatus();
    }

    static QString worksheet()
    {
        return usage({worksheetLine()}) + u'\n' +
               tr("Writes the run that trace prints as pages of paper (A4) with an empty table, to "
                  "be filled in\nby hand. A file that is there is replaced whole, or left as it "
                  "was.") +
               u'\n' + data() + settings() + worksheetLook() + options(tr("Help:"), helpOptions()) +
               examples({QStringLiteral("frontera worksheet --gate or --output or.pdf"),
                         tr("frontera worksheet --gate or --answers --output or-answers.pdf")}) +
               exitStatus();
    }

    static QString program()
    {
        return usage({codeLine()}) + u'\n' +
               tr("Writes the loop of the run that trace prints as a program, which needs the "
                  "standard library\nof its language alone: exact, or in floats. In Python and "
                  "C++ it prints that trace, the same bytes.") +
               u'\n' + data() + settings() + run() + code() + options(tr("Help:"), helpOptions()) +
               examples({QStringLiteral("frontera code --gate and --arithmetic float"),
                         QStringLiteral("frontera code --gate xor --epochs 5 --language notebook "
                                        "--output xor.ipynb"),
                         QStringLiteral("frontera code --example moons --language cpp "
                                        "--output moons.cpp")}) +
               exitStatus();
    }
};

} // namespace

QString generalHelp()
{
    return Help::general();
}

QString helpFor(const Command &command)
{
    if (command.name == traceCommand().name)
        return Help::trace();
    if (command.name == checkCommand().name)
        return Help::check();
    if (command.name == codeCommand().name)
        return Help::program();
    if (command.name == examplesCommand().name)
        return Help::exampleList();
    if (command.name == exportCommand().name)
        return Help::exported();
    if (command.name == deckCommand().name)
        return Help::deck();
    if (command.name == worksheetCommand().name)
        return Help::worksheet();
    return generalHelp();
}

} // namespace frontera
