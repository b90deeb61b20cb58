// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/field_words.h"

#include "ui/words/bias_words.h"
#include "ui/words/number_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace frontera {

namespace {

/// The words about a field, by its key. Translated when they are shown.
struct FieldPhrases
{
    std::string_view key;
    const char *label = "";
    const char *name = "";
    const char *tip = "";
    const char *inputName = ""; ///< of its number for one input, which is %1
    const char *inputTip = "";
    const char *whyIdle = "";
};

constexpr FieldPhrases fieldPhrases[] = {
    {.key = "rate",
     .label = "η",
     .name = QT_TRANSLATE_NOOP("Field", "Learning rate η"),
     .tip = QT_TRANSLATE_NOOP("Field", "Learning rate η: how much of the error is learnt")},
    {.key = "weights",
     .label = "w",
     .name = QT_TRANSLATE_NOOP("Field", "Initial weights w"),
     .tip = QT_TRANSLATE_NOOP("Field",
                              "The weights at the start, one for each input, with “;” between"),
     .inputName = QT_TRANSLATE_NOOP("Field", "Initial weight %1"),
     .inputTip = QT_TRANSLATE_NOOP("Field", "Weight %1 at the start"),
     .whyIdle = QT_TRANSLATE_NOOP("Field", "the start is drawn")},
    {.key = "bias",
     .label = "b",
     .name = QT_TRANSLATE_NOOP("Field", "Initial bias b"),
     .tip = QT_TRANSLATE_NOOP("Field", "Bias b at the start")},
    {.key = "biasInput",
     .label = QT_TRANSLATE_NOOP("Field", "Bias on"),
     .name = QT_TRANSLATE_NOOP("Field", "Input of the bias"),
     .tip = QT_TRANSLATE_NOOP("Field",
                              "The constant input of which the bias is the weight. Books that have "
                              "−1 write z = w·x − w₀; the line is the same, and w₀ = −b")},
    {.key = "useBias",
     .label = QT_TRANSLATE_NOOP("Field", "with bias"),
     .tip = QT_TRANSLATE_NOOP("Field", "Without a bias the line goes through the origin")},
    {.key = "offset",
     .label = QT_TRANSLATE_NOOP("Field", "Offset"),
     .name = QT_TRANSLATE_NOOP("Field", "Offset"),
     .tip = QT_TRANSLATE_NOOP("Field",
                              "A bias b is learnt; a threshold θ, with which z is compared, stays "
                              "as it is")},
    {.key = "threshold",
     .label = "θ",
     .name = QT_TRANSLATE_NOOP("Field", "Threshold θ"),
     .tip = QT_TRANSLATE_NOOP("Field", "The sum z is compared with θ, which is not learnt")},
    {.key = "deadZone",
     .label = QT_TRANSLATE_NOOP("Field", "Dead zone ±"),
     .name = QT_TRANSLATE_NOOP("Field", "Dead zone"),
     .tip = QT_TRANSLATE_NOOP(
         "Field", "With targets −1 and +1 a sum z that is no larger, whatever its sign, "
                  "is a mistake"),
     .whyIdle = QT_TRANSLATE_NOOP("Field", "a dead zone is for targets -1 and +1 without a "
                                           "threshold")},
    {.key = "firesAtZero",
     .label = "ŷ",
     .name = QT_TRANSLATE_NOOP("Field", "Output at z = 0"),
     .tip = QT_TRANSLATE_NOOP("Field", "What the output is where the sum z is exactly 0")},
    {.key = "tie",
     .label = "ŷ",
     .name = QT_TRANSLATE_NOOP("Field", "Output at z = 0"),
     .tip = QT_TRANSLATE_NOOP(
         "Field", "What the output is where the sum z is exactly 0: +1, −1, or 0, which "
                  "is wrong for both classes"),
     .whyIdle = QT_TRANSLATE_NOOP("Field", "0 lies in the dead zone")},
    {.key = "start",
     .label = QT_TRANSLATE_NOOP("Field", "Start"),
     .name = QT_TRANSLATE_NOOP("Field", "Start of weights and bias"),
     .tip =
         QT_TRANSLATE_NOOP("Field", "Whether the weights and the bias at the start are given, or "
                                    "drawn from a range")},
    {.key = "startRange",
     .label = QT_TRANSLATE_NOOP("Field", "from; to"),
     .name = QT_TRANSLATE_NOOP("Field", "Range of the start"),
     .tip =
         QT_TRANSLATE_NOOP("Field", "The smallest and the largest number that a weight or the "
                                    "bias can start with; it is drawn in hundredths of the range"),
     .whyIdle = QT_TRANSLATE_NOOP("Field", "a range is for a start that is drawn")},
    {.key = "startSeed",
     .label = QT_TRANSLATE_NOOP("Field", "Seed of the start"),
     .name = QT_TRANSLATE_NOOP("Field", "Seed of the start"),
     .tip = QT_TRANSLATE_NOOP("Field", "A seed always gives the same start"),
     .whyIdle = QT_TRANSLATE_NOOP("Field", "a seed is for a start that is drawn")},
    {.key = "targets",
     .label = QT_TRANSLATE_NOOP("Field", "Targets"),
     .name = QT_TRANSLATE_NOOP("Field", "Targets"),
     .tip = QT_TRANSLATE_NOOP("Field", "How the two classes are written, and with them the rule")},
    {.key = "rule",
     .label = QT_TRANSLATE_NOOP("Field", "Update"),
     .name = QT_TRANSLATE_NOOP("Field", "Update"),
     .tip =
         QT_TRANSLATE_NOOP("Field", "What a mistake adds to the weights, with targets −1 and +1"),
     .whyIdle = QT_TRANSLATE_NOOP("Field", "with targets 0 and 1 the update is by the error")},
    {.key = "order",
     .label = QT_TRANSLATE_NOOP("Field", "Order"),
     .name = QT_TRANSLATE_NOOP("Field", "Order"),
     .tip = QT_TRANSLATE_NOOP("Field", "In which order an epoch presents the observations")},
    {.key = "permutation",
     .name = QT_TRANSLATE_NOOP("Field", "Order of the observations"),
     .tip = QT_TRANSLATE_NOOP("Field",
                              "The numbers of the rows in the order in which they are presented")},
    {.key = "units",
     .label = QT_TRANSLATE_NOOP("Field", "Gates"),
     .name = QT_TRANSLATE_NOOP("Field", "Gates of the neurons"),
     .tip = QT_TRANSLATE_NOOP("Field", "The gate that each neuron learns: two from the inputs, and "
                                       "the last one from the outputs of these")},
    {.key = "seed",
     .label = QT_TRANSLATE_NOOP("Field", "Seed"),
     .name = QT_TRANSLATE_NOOP("Field", "Seed"),
     .tip = QT_TRANSLATE_NOOP("Field", "A seed always gives the same run")},
    {.key = "update",
     .label = QT_TRANSLATE_NOOP("Field", "Mode"),
     .name = QT_TRANSLATE_NOOP("Field", "Mode of learning"),
     .tip = QT_TRANSLATE_NOOP(
         "Field", "A mistake changes the weights at once; or the changes of an epoch are added up "
                  "and made at its end, where no bound on mistakes is claimed; or a mistake is "
                  "presented again until it is right")},
    {.key = "schedule",
     .label = QT_TRANSLATE_NOOP("Field", "Rate"),
     .name = QT_TRANSLATE_NOOP("Field", "Course of the rate"),
     .tip = QT_TRANSLATE_NOOP(
         "Field", "The learning rate in epoch k: always η, or η/k or η/√k, in exact decimals "
                  "rounded to 12 digits. While it falls, no cycle can be proved, and no bound on "
                  "mistakes is claimed")},
    {.key = "arithmetic",
     .label = QT_TRANSLATE_NOOP("Field", "Numbers"),
     .name = QT_TRANSLATE_NOOP("Field", "Numbers"),
     .tip = QT_TRANSLATE_NOOP("Field", "Exact decimals, as on paper, or floats, as a plain loop in "
                                       "Python or C++ computes: change = η·e, then w ← w + "
                                       "change·x, b ← b + change, each result rounded")},
    {.key = "keep",
     .label = QT_TRANSLATE_NOOP("Field", "Keep"),
     .name = QT_TRANSLATE_NOOP("Field", "Weights kept"),
     .tip = QT_TRANSLATE_NOOP("Field", "What is kept beside the weights that learn, and shown with "
                                       "them: those that got the most right so far (the pocket), "
                                       "or the mean of the weights after each presentation")},
};

/// The words of a choice's value, by the field's key and the value's word.
struct WordPhrase
{
    std::string_view key;
    std::string_view word;
    const char *shown;
};

constexpr WordPhrase wordPhrases[] = {
    {"firesAtZero", "1", QT_TRANSLATE_NOOP("Field", "fires at z ≥ 0")},
    {"firesAtZero", "0", QT_TRANSLATE_NOOP("Field", "fires at z > 0")},
    {"offset", "bias", QT_TRANSLATE_NOOP("Field", "bias b")},
    {"offset", "threshold", QT_TRANSLATE_NOOP("Field", "fixed threshold θ")},
    {"biasInput", "1", QT_TRANSLATE_NOOP("Field", "1: z = w·x + b")},
    {"biasInput", "-1", QT_TRANSLATE_NOOP("Field", "−1: z = w·x − w₀")},
    {"tie", "mistake", QT_TRANSLATE_NOOP("Field", "z = 0 is a mistake")},
    {"tie", "1", QT_TRANSLATE_NOOP("Field", "fires at z ≥ 0")},
    {"tie", "-1", QT_TRANSLATE_NOOP("Field", "fires at z > 0")},
    {"rule", "error", "η·(t − ŷ)·x"},
    {"rule", "target", "η·t·x"},
    {"targets", "01", "0 / 1"},
    {"targets", "bipolar", "−1 / +1"},
    {"start", "given", QT_TRANSLATE_NOOP("Field", "as given")},
    {"start", "drawn", QT_TRANSLATE_NOOP("Field", "drawn")},
    {"order", "given", QT_TRANSLATE_NOOP("Field", "as given")},
    {"order", "chosen", QT_TRANSLATE_NOOP("Field", "chosen")},
    {"order", "shuffled", QT_TRANSLATE_NOOP("Field", "shuffled every epoch")},
    {"order", "shuffledOnce", QT_TRANSLATE_NOOP("Field", "shuffled once")},
    {"order", "drawn", QT_TRANSLATE_NOOP("Field", "drawn, some repeated")},
    {"update", "online", QT_TRANSLATE_NOOP("Field", "online")},
    {"update", "batch", QT_TRANSLATE_NOOP("Field", "batch, once an epoch")},
    {"update", "repeat", QT_TRANSLATE_NOOP("Field", "repeat until right")},
    {"schedule", "constant", QT_TRANSLATE_NOOP("Field", "η in every epoch")},
    {"schedule", "epoch", QT_TRANSLATE_NOOP("Field", "η/k in epoch k")},
    {"schedule", "root", QT_TRANSLATE_NOOP("Field", "η/√k in epoch k")},
    {"order", "wrong", QT_TRANSLATE_NOOP("Field", "one of the wrong ones")},
    {"keep", "last", QT_TRANSLATE_NOOP("Field", "the last weights alone")},
    {"keep", "best", QT_TRANSLATE_NOOP("Field", "the best so far")},
    {"keep", "average", QT_TRANSLATE_NOOP("Field", "the average")},
    {"arithmetic", "exact", QT_TRANSLATE_NOOP("Field", "exact decimals")},
    {"arithmetic", "float", QT_TRANSLATE_NOOP("Field", "floats, as Python has them")},
};

/// The words about an option in the help, by its name.
struct OptionPhrases
{
    std::string_view name;
    const char *purpose;
    const char *right;
    std::uint64_t most = 0; ///< the largest right value, where `right` has a %1
};

constexpr OptionPhrases optionPhrases[] = {
    {"rate", QT_TRANSLATE_NOOP("Field", "learning rate, greater than 0 (0.1)"),
     QT_TRANSLATE_NOOP("Field", "a learning rate is a number greater than 0, such as 0.1")},
    {"weights", QT_TRANSLATE_NOOP("Field", "initial weights (all 0)"),
     QT_TRANSLATE_NOOP("Field", "the initial weights are a number for each input, with commas "
                                "between, such as 0,0.5 for two")},
    {"bias", QT_TRANSLATE_NOOP("Field", "initial bias (0)"),
     QT_TRANSLATE_NOOP("Field", "an initial bias is a number, such as -0.5")},
    {"bias-input",
     QT_TRANSLATE_NOOP("Field", "the input of which the bias is the weight; with -1, z = w.x - w0, "
                                "and --bias and w0 have that sign (1)"),
     QT_TRANSLATE_NOOP("Field", "the input of the bias is 1 or -1")},
    {"no-bias", QT_TRANSLATE_NOOP("Field", "no bias: b is 0 and stays 0"), ""},
    {"at-zero",
     QT_TRANSLATE_NOOP("Field", "output at a sum of 0: 1 or 0 (1); with bipolar targets 1, -1, or "
                                "a mistake either way (mistake)"),
     QT_TRANSLATE_NOOP("Field",
                       "the output at a sum of 0 is 1 or 0, and with bipolar targets 1, -1 "
                       "or mistake")},
    {"threshold", QT_TRANSLATE_NOOP("Field", "a threshold for the sum, fixed, in place of a bias"),
     QT_TRANSLATE_NOOP("Field", "a threshold is a number, such as 0.3")},
    {"dead-zone",
     QT_TRANSLATE_NOOP("Field", "a sum from -T to T is a mistake, with bipolar targets (0)"),
     QT_TRANSLATE_NOOP("Field", "a dead zone is a number from 0 on, such as 0.2")},
    {"rule",
     QT_TRANSLATE_NOOP("Field", "update by the error, target less output, or by the target alone, "
                                "with bipolar targets (target)"),
     QT_TRANSLATE_NOOP("Field", "the rule is error or target")},
    {"targets", QT_TRANSLATE_NOOP("Field", "targets 0 and 1, or -1 and +1 (01)"),
     QT_TRANSLATE_NOOP("Field", "the targets are 01 or bipolar")},
    {"order", QT_TRANSLATE_NOOP("Field", "order of presentation (as given)"),
     QT_TRANSLATE_NOOP("Field", "an order has the number of each row once, with commas between, "
                                "such as 4,3,2,1 for four")},
    {"shuffle", QT_TRANSLATE_NOOP("Field", "a new order in every epoch, drawn from a seed"),
     QT_TRANSLATE_NOOP("Field", "a seed is a whole number from 0 to %1"), mostSeed},
    {"shuffle-once", QT_TRANSLATE_NOOP("Field", "one order for all epochs, drawn from a seed"),
     QT_TRANSLATE_NOOP("Field", "a seed is a whole number from 0 to %1"), mostSeed},
    {"draw", QT_TRANSLATE_NOOP("Field", "each observation drawn from a seed, with replacement"),
     QT_TRANSLATE_NOOP("Field", "a seed is a whole number from 0 to %1"), mostSeed},
    {"wrong",
     QT_TRANSLATE_NOOP("Field", "each time one of the wrong observations, drawn from a seed"),
     QT_TRANSLATE_NOOP("Field", "a seed is a whole number from 0 to %1"), mostSeed},
    {"keep",
     QT_TRANSLATE_NOOP("Field", "keep the last weights alone, or the best so far or the average "
                                "beside them (last)"),
     QT_TRANSLATE_NOOP("Field", "what is kept is last, best or average")},
    {"start", QT_TRANSLATE_NOOP("Field", "weights and bias at the start: given, or drawn (given)"),
     QT_TRANSLATE_NOOP("Field", "the start is given or drawn")},
    {"start-range",
     QT_TRANSLATE_NOOP("Field", "a drawn start is from A to B, in hundredths of that (-0.5,0.5)"),
     QT_TRANSLATE_NOOP("Field", "a range is two numbers, the smaller first, such as -1,1")},
    {"start-seed", QT_TRANSLATE_NOOP("Field", "seed of a drawn start (1)"),
     QT_TRANSLATE_NOOP("Field", "a seed is a whole number from 0 to %1"), mostSeed},
    {"update",
     QT_TRANSLATE_NOOP("Field", "a mistake changes the weights at once (online) or at the end of "
                                "the epoch (batch), or is repeated until right (repeat) (online)"),
     QT_TRANSLATE_NOOP("Field", "the mode of learning is online, batch or repeat")},
    {"schedule",
     QT_TRANSLATE_NOOP("Field", "rate in epoch k: constant, R/k (epoch), or R by the root of k "
                                "(root), rounded to 12 digits (constant)"),
     QT_TRANSLATE_NOOP("Field", "the schedule is constant, epoch or root")},
    {"arithmetic",
     QT_TRANSLATE_NOOP("Field", "exact decimals, or floats as a loop has them (exact)"),
     QT_TRANSLATE_NOOP("Field", "the arithmetic is exact or float")},
    {"units",
     QT_TRANSLATE_NOOP("Field", "gates of three neurons, two hidden and the output (or,nand,and)"),
     QT_TRANSLATE_NOOP("Field", "the units are the names of three gates, with commas between, such "
                                "as or,nand,and")},
};

QString fieldText(const char *phrase)
{
    return *phrase == '\0' ? QString() : QCoreApplication::translate("Field", phrase);
}

} // namespace

FieldWords wordsOf(const Field &field)
{
    const auto *const phrases = std::ranges::find(fieldPhrases, field.key, &FieldPhrases::key);
    if (phrases == std::end(fieldPhrases))
        return {};
    return {fieldText(phrases->label), fieldText(phrases->name), fieldText(phrases->tip),
            fieldText(phrases->whyIdle)};
}

FieldWords wordsOf(const Field &field, const Settings &settings, const Dataset &data)
{
    if (field.key != "bias" || !isBiasOpposite(settings))
        return wordsOf(field);
    const QString name = biasName(settings, data);
    return {name,
            QCoreApplication::translate("Field", "Initial bias %1", "w₀").arg(name),
            QCoreApplication::translate(
                "Field", "Bias %1 at the start, the weight of the constant input −1", "w₀")
                .arg(name),
            {}};
}

FieldWords wordsOfInput(const Field &field, int input, const Dataset &data)
{
    const auto *const phrases = std::ranges::find(fieldPhrases, field.key, &FieldPhrases::key);
    if (phrases == std::end(fieldPhrases))
        return {};
    const QString number =
        indexed(QString::fromUtf8(phrases->label).front(),
                input < data.inputCount() ? InputLetters(data).number(input) : input + 1);
    return {number,
            fieldText(phrases->inputName).arg(number),
            fieldText(phrases->inputTip).arg(number),
            {}};
}

QString shownWord(const Field &field, const FieldWord &word)
{
    const auto *const phrase = std::ranges::find_if(wordPhrases, [&](const WordPhrase &candidate) {
        return candidate.key == field.key && candidate.word == word.word;
    });
    return phrase == std::end(wordPhrases) ? QString() : fieldText(phrase->shown);
}

FieldOptionWords wordsOf(const FieldOption &option)
{
    const auto *const phrases = std::ranges::find(optionPhrases, option.name, &OptionPhrases::name);
    if (phrases == std::end(optionPhrases))
        return {};
    const QString right = fieldText(phrases->right);
    return {fieldText(phrases->purpose), phrases->most > 0 ? right.arg(phrases->most) : right};
}

} // namespace frontera
