// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/options.h"

#include "core/data/examples.h"
#include "core/data/gates.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>

namespace frontera {

namespace {

/// All that is said about an option. Its words are translated where they are shown.
struct OptionText
{
    Option option;
    const char *name;
    const char *value;
    const char *purpose;
    const char *right;
};

constexpr auto optionTexts = std::to_array<OptionText>({
    {Option::Help, "help", "", QT_TRANSLATE_NOOP("Option", "shows this help"), ""},
    {Option::Version, "version", "", QT_TRANSLATE_NOOP("Option", "shows the version"), ""},
    {Option::Gate, "gate", "NAME|BITS",
     QT_TRANSLATE_NOOP("Option", "a gate, by name or by its four or eight targets (and)"),
     QT_TRANSLATE_NOOP("Option", "a gate is one of %1, or four target bits such as 0110, or eight "
                                 "for three inputs, such as 10010110")},
    {Option::Data, "data", "FILE.csv",
     QT_TRANSLATE_NOOP("Option",
                       "data from a CSV file, numbers and two classes, instead of a gate"),
     QT_TRANSLATE_NOOP("Option", "the data are a CSV file, such as flowers.csv")},
    {Option::Target, "target", "NAME",
     QT_TRANSLATE_NOOP("Option", "the column of the classes, by its name (the last)"),
     QT_TRANSLATE_NOOP("Option", "the target is the name of a column")},
    {Option::Example, "example", "KEY",
     QT_TRANSLATE_NOOP("Option", "an example, which frontera examples lists, instead of a gate"),
     QT_TRANSLATE_NOOP("Option", "an example is one of %1")},
    {Option::Seed, "seed", "N",
     QT_TRANSLATE_NOOP("Option", "what the points of an example are drawn from (1)"),
     QT_TRANSLATE_NOOP("Option", "a seed is a whole number from 0 to 18446744073709551615")},
    {Option::Session, "session", "FILE",
     QT_TRANSLATE_NOOP("Option", "data and settings from a session file, instead of all these"),
     QT_TRANSLATE_NOOP("Option", "the session is a file that the window saved, such as "
                                 "lesson.frontera")},
    {Option::Rate, "rate", "R", QT_TRANSLATE_NOOP("Option", "learning rate, greater than 0 (0.1)"),
     QT_TRANSLATE_NOOP("Option", "a learning rate is a number greater than 0, such as 0.1")},
    {Option::Weights, "weights", "A,B", QT_TRANSLATE_NOOP("Option", "initial weights (all 0)"),
     QT_TRANSLATE_NOOP("Option", "the initial weights are a number for each input, with commas "
                                 "between, such as 0,0.5 for two")},
    {Option::Bias, "bias", "B", QT_TRANSLATE_NOOP("Option", "initial bias (0)"),
     QT_TRANSLATE_NOOP("Option", "an initial bias is a number, such as -0.5")},
    {Option::NoBias, "no-bias", "", QT_TRANSLATE_NOOP("Option", "no bias: b is 0 and stays 0"), ""},
    {Option::AtZero, "at-zero", "1|0",
     QT_TRANSLATE_NOOP("Option", "output at a sum of 0, with targets 01 (1)"),
     QT_TRANSLATE_NOOP("Option", "the output at a sum of 0 is 1 or 0")},
    {Option::Targets, "targets", "01|bipolar",
     QT_TRANSLATE_NOOP("Option", "targets 0 and 1, or -1 and +1 (01)"),
     QT_TRANSLATE_NOOP("Option", "the targets are 01 or bipolar")},
    {Option::Order, "order", "1,2,3,4",
     QT_TRANSLATE_NOOP("Option", "order of presentation (as given)"),
     QT_TRANSLATE_NOOP("Option",
                       "an order has the number of each row once, with commas between, such as "
                       "4,3,2,1 for four")},
    {Option::Shuffle, "shuffle", "SEED",
     QT_TRANSLATE_NOOP("Option", "a new order in every epoch, drawn from a seed"),
     QT_TRANSLATE_NOOP("Option", "a seed is a whole number from 0 to 18446744073709551615")},
    {Option::Epochs, "epochs", "N", QT_TRANSLATE_NOOP("Option", "at most N epochs (20)"),
     QT_TRANSLATE_NOOP("Option",
                       "the number of epochs is a whole number from 1 to 1000000000, such as 20")},
    {Option::NoStop, "no-stop", "",
     QT_TRANSLATE_NOOP("Option", "goes on after an epoch without a mistake"), ""},
    {Option::Format, "format", "FORMAT",
     QT_TRANSLATE_NOOP("Option", "csv, json, markdown or latex (csv)"),
     QT_TRANSLATE_NOOP("Option", "the format is csv, json, markdown or latex")},
    {Option::ReportFormat, "format", "FORMAT", QT_TRANSLATE_NOOP("Option", "text or json (text)"),
     QT_TRANSLATE_NOOP("Option", "the format is text or json")},
    {Option::View, "view", "VIEW",
     QT_TRANSLATE_NOOP("Option", "boundary, why, weights, history, neuron, wall, all or compare "
                                 "(boundary)"),
     QT_TRANSLATE_NOOP("Option",
                       "the view is boundary, why, weights, history, neuron, wall, all or "
                       "compare")},
    {Option::WithGate, "with-gate", "NAME|BITS",
     QT_TRANSLATE_NOOP("Option", "in a comparison, the gate on the left (the same)"),
     QT_TRANSLATE_NOOP("Option", "a gate is one of %1, or four target bits such as 0110")},
    {Option::WithRate, "with-rate", "R",
     QT_TRANSLATE_NOOP("Option", "in a comparison, the learning rate on the left (the same)"),
     QT_TRANSLATE_NOOP("Option", "a learning rate is a number greater than 0, such as 0.1")},
    {Option::Step, "step", "N",
     QT_TRANSLATE_NOOP("Option", "state after N presentations (the last); 0 is the start"),
     QT_TRANSLATE_NOOP("Option", "the step is a whole number from 0 to the last of the run")},
    {Option::StartStep, "step", "N",
     QT_TRANSLATE_NOOP("Option", "the window opens after N presentations (0)"),
     QT_TRANSLATE_NOOP("Option", "the step is a whole number from 0 to the last of the run")},
    {Option::From, "from", "A",
     QT_TRANSLATE_NOOP("Option", "a picture for each step: frames, pages or files (0)"),
     QT_TRANSLATE_NOOP("Option", "the first step is a whole number from 0 to the last of the run")},
    {Option::To, "to", "B", QT_TRANSLATE_NOOP("Option", "the last of these steps (the run's)"),
     QT_TRANSLATE_NOOP("Option",
                       "the last step is a whole number from the first to the run's last")},
    {Option::Delay, "delay", "MS",
     QT_TRANSLATE_NOOP("Option", "milliseconds that a frame is shown (700)"),
     QT_TRANSLATE_NOOP("Option", "the delay is a whole number of milliseconds from 20 to 60000")},
    {Option::Once, "once", "",
     QT_TRANSLATE_NOOP("Option", "an animation that does not start again"), ""},
    {Option::Output, "output", "FILE",
     QT_TRANSLATE_NOOP("Option", "the picture: .png, .svg, .pdf or .gif (needed)"),
     QT_TRANSLATE_NOOP("Option",
                       "the picture is a file with a name that ends in .png, .svg, .pdf or .gif")},
    {Option::Size, "size", "WxH", QT_TRANSLATE_NOOP("Option", "width and height (1280x720)"),
     QT_TRANSLATE_NOOP("Option",
                       "the size is a width and a height from 240 to 10000, such as 1280x720")},
    {Option::Scale, "scale", "S", QT_TRANSLATE_NOOP("Option", "enlarges all of it (1)"),
     QT_TRANSLATE_NOOP("Option", "the scale is a number from 0.1 to 10, such as 2")},
    {Option::Theme, "theme", "THEME",
     QT_TRANSLATE_NOOP("Option", "light, dark, or print: black on white, hatched (light)"),
     QT_TRANSLATE_NOOP("Option", "the theme is light, dark or print")},
    {Option::Transparent, "transparent", "", QT_TRANSLATE_NOOP("Option", "without a background"),
     ""},
    {Option::TextScale, "text-scale", "F",
     QT_TRANSLATE_NOOP("Option", "enlarges the letters alone (1)"),
     QT_TRANSLATE_NOOP("Option", "the scale of the text is a number from 0.5 to 3, such as 1.5")},
    {Option::Show, "show", "PARTS",
     QT_TRANSLATE_NOOP("Option", "title, table, arithmetic, legend, or none (title)"),
     QT_TRANSLATE_NOOP("Option", "what is shown is none, or some of title, table, arithmetic and "
                                 "legend, with commas between")},
    {Option::Lang, "lang", "en|es", QT_TRANSLATE_NOOP("Option", "its language (the system's)"),
     QT_TRANSLATE_NOOP("Option", "the language is en or es")},
    {Option::Document, "output", "FILE.pdf", QT_TRANSLATE_NOOP("Option", "the document (needed)"),
     QT_TRANSLATE_NOOP("Option", "the document is a file with a name that ends in .pdf")},
    {Option::Per, "per", "WHAT",
     QT_TRANSLATE_NOOP("Option", "a page for each step, update or epoch (step)"),
     QT_TRANSLATE_NOOP("Option", "there is a page for each step, update or epoch")},
    {Option::FewEpochs, "epochs", "N", QT_TRANSLATE_NOOP("Option", "at most N epochs (4)"),
     QT_TRANSLATE_NOOP("Option",
                       "the number of epochs is a whole number from 1 to 1000000000, such as 20")},
    {Option::Answers, "answers", "", QT_TRANSLATE_NOOP("Option", "filled in, for the teacher"), ""},
});

const OptionText &textOf(Option option)
{
    return *std::ranges::find(optionTexts, option, &OptionText::option);
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Option", text);
}

QString exampleKeys()
{
    QStringList keys;
    for (const ExampleFacts &facts : examples())
        keys += facts.key;
    return keys.join(QStringLiteral(", "));
}

QString gateNames()
{
    QStringList names = {gateName(AndGate), gateName(OrGate), gateName(XorGate)};
    for (int gate = 0; gate < gateCount; ++gate) {
        if (!names.contains(gateName(gate)))
            names += gateName(gate);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

std::span<const Option> dataOptions()
{
    static constexpr std::array options = {Option::Gate,    Option::Data, Option::Target,
                                           Option::Example, Option::Seed, Option::Session};
    return options;
}

std::span<const Option> settingsOptions()
{
    static constexpr std::array options = {Option::Rate,   Option::Weights, Option::Bias,
                                           Option::NoBias, Option::AtZero,  Option::Targets,
                                           Option::Order,  Option::Shuffle};
    return options;
}

std::span<const Option> runOptions()
{
    static constexpr std::array options = {Option::Epochs};
    return options;
}

std::span<const Option> formatOptions()
{
    static constexpr std::array options = {Option::NoStop, Option::Format};
    return options;
}

std::span<const Option> reportOptions()
{
    static constexpr std::array options = {Option::ReportFormat};
    return options;
}

std::span<const Option> pictureOptions()
{
    static constexpr std::array options = {
        Option::View,        Option::WithGate,  Option::WithRate, Option::Step,
        Option::From,        Option::To,        Option::Delay,    Option::Once,
        Option::Output,      Option::Size,      Option::Scale,    Option::Theme,
        Option::Transparent, Option::TextScale, Option::Show,     Option::Lang};
    return options;
}

std::span<const Option> deckOptions()
{
    static constexpr std::array options = {Option::Per, Option::Document, Option::Theme,
                                           Option::Lang};
    return options;
}

std::span<const Option> worksheetOptions()
{
    static constexpr std::array options = {Option::FewEpochs, Option::Answers, Option::Document,
                                           Option::Lang};
    return options;
}

std::span<const Option> helpOptions()
{
    static constexpr std::array options = {Option::Help};
    return options;
}

std::span<const Option> windowOptions()
{
    static constexpr std::array options = {Option::StartStep};
    return options;
}

std::span<const Option> programOptions()
{
    static constexpr std::array options = {Option::Help, Option::Version};
    return options;
}

QString optionName(Option option)
{
    return QLatin1String("--") + QLatin1String(textOf(option).name);
}

QString valueName(Option option)
{
    return QLatin1String(textOf(option).value);
}

QString purpose(Option option)
{
    return translated(textOf(option).purpose);
}

QString rightValue(Option option)
{
    const QString right = translated(textOf(option).right);
    if (option == Option::Example)
        return right.arg(exampleKeys());
    return option == Option::Gate || option == Option::WithGate ? right.arg(gateNames()) : right;
}

} // namespace frontera
