// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/option_texts.h"

#include <QtGlobal>
#include <array>

namespace frontera {

namespace {

constexpr auto allOptionTexts = std::to_array<OptionText>({
    {Option::Help, "help", "", QT_TRANSLATE_NOOP("Option", "shows this help"), ""},
    {Option::Version, "version", "",
     QT_TRANSLATE_NOOP("Option", "shows the version, with its commit and libraries"), ""},
    {Option::Gate, "gate", "NAME|BITS",
     QT_TRANSLATE_NOOP("Option", "a gate, by name or by its four or eight targets (and)"),
     QT_TRANSLATE_NOOP("Option", "a gate is one of %1, or four target bits such as 0110, or eight "
                                 "for three inputs, such as 10010110")},
    {Option::Inputs, "inputs", "01|bipolar",
     QT_TRANSLATE_NOOP("Option", "the inputs of a gate are 0 and 1, or -1 and +1 (01); hidden "
                                 "outputs are 0 and 1 with both"),
     QT_TRANSLATE_NOOP("Option", "the inputs are 01 or bipolar")},
    {Option::Features, "features", "LIST",
     QT_TRANSLATE_NOOP("Option", "further inputs, made of those there are: x1*x2,x1^2 (none)"),
     QT_TRANSLATE_NOOP("Option", "features are products of two inputs, such as x1*x2, or squares, "
                                 "such as x1^2, with commas between")},
    {Option::Data, "data", "FILE.csv",
     QT_TRANSLATE_NOOP("Option", "data from a file, numbers and classes, instead of a gate: CSV, "
                                 "libsvm or ARFF; --data may be left out"),
     QT_TRANSLATE_NOOP("Option", "the data are a CSV file, such as flowers.csv")},
    {Option::Target, "target", "NAME|N",
     QT_TRANSLATE_NOOP(
         "Option",
         "the column of the classes, by its name or number (one whose name says so, or the last)"),
     QT_TRANSLATE_NOOP("Option", "the target is the name or the number of a column")},
    {Option::Columns, "columns", "LIST",
     QT_TRANSLATE_NOOP(
         "Option", "the inputs: names, numbers or ranges (2..9) of columns, with commas between "
                   "(all others with numbers)"),
     QT_TRANSLATE_NOOP("Option",
                       "the columns are names, numbers or ranges (2..9) of columns, with commas "
                       "between, such as 2,4")},
    {Option::Skip, "skip", "LIST",
     QT_TRANSLATE_NOOP("Option", "columns that are no inputs, in the same way"),
     QT_TRANSLATE_NOOP("Option",
                       "the columns are names, numbers or ranges (2..9) of columns, with commas "
                       "between, such as 2,4")},
    {Option::Classes, "classes", "A,B",
     QT_TRANSLATE_NOOP("Option", "two classes of several, class 0 and class 1"),
     QT_TRANSLATE_NOOP("Option", "the classes are two labels with a comma between, such as "
                                 "versicolor,virginica")},
    {Option::One, "one", "A",
     QT_TRANSLATE_NOOP("Option", "one class, as class 1, against all others"),
     QT_TRANSLATE_NOOP("Option", "the class is a label, such as setosa")},
    {Option::Header, "header", "yes|no",
     QT_TRANSLATE_NOOP("Option", "whether the first row has names (found out)"),
     QT_TRANSLATE_NOOP("Option", "it is yes or no")},
    {Option::Encoding, "encoding", "utf-8|utf-16|windows-1252",
     QT_TRANSLATE_NOOP("Option", "how the file's letters are written (found out)"),
     QT_TRANSLATE_NOOP("Option", "the encoding is utf-8, utf-16, or windows-1252, which Latin-1 is "
                                 "too")},
    {Option::Separator, "separator", "CHAR",
     QT_TRANSLATE_NOOP("Option", "what separates the cells: comma, semicolon, tab, blank, pipe, or "
                                 "another character (found out)"),
     QT_TRANSLATE_NOOP("Option", "the separator is comma, semicolon, tab, blank, pipe, or one "
                                 "character that no number has")},
    {Option::DecimalMark, "decimal", "point|comma",
     QT_TRANSLATE_NOOP("Option", "what stands before decimals; the other one groups the digits "
                                 "(found out)"),
     QT_TRANSLATE_NOOP("Option", "the decimal mark is point or comma")},
    {Option::Gaps, "gaps", "refuse|drop",
     QT_TRANSLATE_NOOP("Option", "a file in which numbers are missing is refused, or read without "
                                 "these rows (refuse)"),
     QT_TRANSLATE_NOOP("Option", "it is refuse or drop")},
    {Option::ScaleInputs, "scale", "standard|range",
     QT_TRANSLATE_NOOP("Option",
                       "each input has mean 0 and standard deviation 1, or goes from 0 to "
                       "1 (as it is)"),
     QT_TRANSLATE_NOOP("Option", "the scale is standard or range")},
    {Option::Example, "example", "KEY",
     QT_TRANSLATE_NOOP("Option", "an example, which frontera examples lists, instead of a gate"),
     QT_TRANSLATE_NOOP("Option", "an example is one of %1")},
    {Option::Seed, "seed", "N",
     QT_TRANSLATE_NOOP("Option", "what the points of an example are drawn from (1)"),
     QT_TRANSLATE_NOOP("Option", "a seed is a whole number from 0 to %1")},
    {Option::Session, "session", "FILE",
     QT_TRANSLATE_NOOP("Option", "data and settings from a session file, instead of all these; "
                                 "--session may be left out where it ends in .frontera"),
     QT_TRANSLATE_NOOP("Option", "the session is a file that the window saved, such as "
                                 "lesson.frontera")},
    {Option::Model, "model", "KEY", QT_TRANSLATE_NOOP("Option", "what is trained: %1 (perceptron)"),
     QT_TRANSLATE_NOOP("Option", "the model is %1")},
    {Option::Convention, "convention", "NAME",
     QT_TRANSLATE_NOOP("Option", "all of these as a book has them, listed below; others change it"),
     QT_TRANSLATE_NOOP("Option", "the convention is %1")},
    {Option::Epochs, "epochs", "N", QT_TRANSLATE_NOOP("Option", "at most N epochs (20)"),
     QT_TRANSLATE_NOOP("Option",
                       "the number of epochs is a whole number from 1 to %1, such as 20")},
    {Option::NoStop, "no-stop", "",
     QT_TRANSLATE_NOOP("Option", "goes on after an epoch without a mistake"), ""},
    {Option::TracePer, "per", "WHAT",
     QT_TRANSLATE_NOOP("Option", "a row for each step, update or epoch (step); per epoch, json "
                                 "counts the mistakes on each observation"),
     QT_TRANSLATE_NOOP("Option", "there is a row for each step, update or epoch")},
    {Option::Predict, "predict", "FILE",
     QT_TRANSLATE_NOOP("Option",
                       "instead of the trace, the rows without a class of this file, each "
                       "with the class that the run gives it"),
     QT_TRANSLATE_NOOP("Option", "it is a file with the same inputs, such as new.csv")},
    {Option::CodeLanguage, "language", "LANGUAGE",
     QT_TRANSLATE_NOOP("Option", "python, notebook, pseudo-en, pseudo-es or cpp (python)"),
     QT_TRANSLATE_NOOP("Option", "the language is python, notebook, pseudo-en, pseudo-es or cpp")},
    {Option::ProgramFile, "output", "FILE",
     QT_TRANSLATE_NOOP("Option", "the program's file (standard output)"),
     QT_TRANSLATE_NOOP("Option", "the program is a file, such as perceptron.py")},
    {Option::Format, "format", "FORMAT",
     QT_TRANSLATE_NOOP("Option", "csv, json, markdown or latex (csv)"),
     QT_TRANSLATE_NOOP("Option", "the format is csv, json, markdown or latex")},
    {Option::ReportFormat, "format", "FORMAT", QT_TRANSLATE_NOOP("Option", "text or json (text)"),
     QT_TRANSLATE_NOOP("Option", "the format is text or json")},
    {Option::Time, "time", "SECONDS",
     QT_TRANSLATE_NOOP("Option", "the longest time that is taken for the proof (10)"),
     QT_TRANSLATE_NOOP("Option", "the time is a whole number of seconds from 1 to %1")},
    {Option::AllDigits, "exact", "",
     QT_TRANSLATE_NOOP("Option", "all digits of all numbers; else those of more than 12 are "
                                 "rounded to 6"),
     ""},
    {Option::View, "view", "VIEW", QT_TRANSLATE_NOOP("Option", "%1 (boundary)"),
     QT_TRANSLATE_NOOP("Option", "the view is %1")},
    {Option::WithGate, "with-gate", "NAME|BITS",
     QT_TRANSLATE_NOOP("Option", "in a comparison, the gate on the left (the same)"),
     QT_TRANSLATE_NOOP("Option", "a gate is one of %1, or four target bits such as 0110")},
    {Option::WithRate, "with-rate", "R",
     QT_TRANSLATE_NOOP("Option", "in a comparison, the learning rate on the left (the same)"),
     QT_TRANSLATE_NOOP("Option", "a learning rate is a number greater than 0, such as 0.1")},
    {Option::WithArithmetic, "with-arithmetic", "exact|float",
     QT_TRANSLATE_NOOP("Option", "in a comparison, the arithmetic on the left (the same)"),
     QT_TRANSLATE_NOOP("Option", "the arithmetic is exact or float")},
    {Option::PictureLanguage, "language", "LANGUAGE",
     QT_TRANSLATE_NOOP("Option", "of the code: python, pseudo-en, pseudo-es or cpp (python)"),
     QT_TRANSLATE_NOOP("Option", "the language is python, pseudo-en, pseudo-es or cpp")},
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
     QT_TRANSLATE_NOOP("Option", "the delay is a whole number of milliseconds from %1 to %2")},
    {Option::Once, "once", "",
     QT_TRANSLATE_NOOP("Option", "an animation that does not start again"), ""},
    {Option::Output, "output", "FILE",
     QT_TRANSLATE_NOOP("Option", "the picture: .png, .svg, .pdf or .gif (needed)"),
     QT_TRANSLATE_NOOP("Option",
                       "the picture is a file with a name that ends in .png, .svg, .pdf or .gif")},
    {Option::Size, "size", "WxH", QT_TRANSLATE_NOOP("Option", "width and height (1280x720)"),
     QT_TRANSLATE_NOOP("Option",
                       "the size is a width and a height from %1 to %2, such as 1280x720")},
    {Option::Scale, "scale", "S",
     QT_TRANSLATE_NOOP("Option", "enlarges all of it (1); standard or range scales the inputs of a "
                                 "file"),
     QT_TRANSLATE_NOOP("Option", "the scale is a number from %1 to %2, such as 2")},
    {Option::Range, "range", "A,B,C,D",
     QT_TRANSLATE_NOOP("Option", "part of the plane: x1 from A to B, x2 from C to D (all of it); "
                                 "of the weights, of the hidden outputs, or of the history's "
                                 "steps and values, where these are drawn"),
     QT_TRANSLATE_NOOP("Option",
                       "the part of the plane is four numbers, the ends in x1 and those in "
                       "x2, the smaller one first, such as -1,2,0,1.5")},
    {Option::Theme, "theme", "THEME",
     QT_TRANSLATE_NOOP("Option", "light, dark, or print: black on white, hatched (light)"),
     QT_TRANSLATE_NOOP("Option", "the theme is light, dark or print")},
    {Option::Transparent, "transparent", "", QT_TRANSLATE_NOOP("Option", "without a background"),
     ""},
    {Option::TextScale, "text-scale", "F",
     QT_TRANSLATE_NOOP("Option", "enlarges the letters alone (1)"),
     QT_TRANSLATE_NOOP("Option", "the scale of the text is a number from %1 to %2, such as 1.5")},
    {Option::Show, "show", "PARTS",
     QT_TRANSLATE_NOOP("Option", "title, table, arithmetic, legend, or none (title)"),
     QT_TRANSLATE_NOOP("Option", "what is shown is none, or some of title, table, arithmetic and "
                                 "legend, with commas between")},
    {Option::Lang, "lang", "", QT_TRANSLATE_NOOP("Option", "its language (the system's)"),
     QT_TRANSLATE_NOOP("Option", "the language is %1")},
    {Option::Document, "output", "FILE.pdf", QT_TRANSLATE_NOOP("Option", "the document (needed)"),
     QT_TRANSLATE_NOOP("Option", "the document is a file with a name that ends in .pdf")},
    {Option::Per, "per", "WHAT",
     QT_TRANSLATE_NOOP("Option", "a page for each step, update or epoch (step)"),
     QT_TRANSLATE_NOOP("Option", "there is a page for each step, update or epoch")},
    {Option::FewEpochs, "epochs", "N", QT_TRANSLATE_NOOP("Option", "at most N epochs (4)"),
     QT_TRANSLATE_NOOP("Option",
                       "the number of epochs is a whole number from 1 to %1, such as 20")},
    {Option::Answers, "answers", "", QT_TRANSLATE_NOOP("Option", "filled in, for the teacher"), ""},
});

} // namespace

std::span<const OptionText> optionTexts()
{
    return allOptionTexts;
}

} // namespace frontera
