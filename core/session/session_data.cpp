// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/session_data.h"

#include "core/data/features.h"
#include "core/session/json_reader.h"

#include <QJsonArray>
#include <QStringList>
#include <algorithm>
#include <variant>

namespace frontera {

std::vector<Feature> readSessionFeatures(JsonReader &data, int givenCount, int version)
{
    std::vector<Feature> features;
    if (version == 1 || !data.has("features"))
        return features;
    std::vector<QString> places;
    for (int input = 1; input <= givenCount; ++input)
        places.push_back(QStringLiteral("x%1").arg(input));
    const QString path = data.path("features");
    for (const QString &text : data.names("features")) {
        const auto feature = readFeature(text, places);
        if (const auto *read = std::get_if<Feature>(&feature); read && featureKey(*read) == text)
            features.push_back(*read);
        else
            data.refuse({.problem = SessionProblem::NotAFeature,
                         .key = path,
                         .text = text,
                         .count = givenCount});
    }
    if (features.empty())
        data.refuse({.problem = SessionProblem::Empty, .key = path});
    return features;
}

Dataset lifted(JsonReader &reader, const Dataset &data, const std::vector<Feature> &features)
{
    const std::optional<FeatureError> error = problemOf(features, data);
    if (!error)
        return withFeatures(data, features);
    const bool isLarge = error->problem == FeatureProblem::OutOfRange;
    reader.refuse(
        {.problem = isLarge ? SessionProblem::TooLargeProduct : SessionProblem::TooManyInputs,
         .key = reader.path("features"),
         .text = error->text,
         .count = isLarge ? error->row + 1 : error->count});
    return {};
}

namespace {

/// In the order of NumberMarks.
QStringList markWords()
{
    return {QStringLiteral("point"), QStringLiteral("both"), QStringLiteral("comma"),
            QStringLiteral("comma-groups"), QStringLiteral("point-groups")};
}

QStringList scaleWords()
{
    return {QStringLiteral("standard"), QStringLiteral("range")};
}

/// In the order of CsvEncoding.
QStringList encodingWords()
{
    return {QStringLiteral("utf-8"), QStringLiteral("utf-16"), QStringLiteral("windows-1252")};
}

/// Reads a text of one character.
std::optional<char> readMark(JsonReader &source, std::string_view key, const QStringList &usual)
{
    if (!source.has(key))
        return std::nullopt;
    const QString text = source.text(key);
    const char mark = text.size() == 1 ? text.front().toLatin1() : '\0';
    if (mark == '\0') {
        source.refuse({.problem = SessionProblem::UnknownWord,
                       .key = source.path(key),
                       .text = text,
                       .words = usual});
        return std::nullopt;
    }
    return mark;
}

QStringList readList(JsonReader &source, std::string_view key)
{
    if (!source.has(key))
        return {};
    const std::vector<QString> names = source.names(key);
    return {names.begin(), names.end()};
}

void readChosenClasses(JsonReader &source, CsvChoices &choices)
{
    if (source.has("target"))
        choices.target = source.text("target");
    if (source.has("one"))
        choices.one = source.text("one");
    if (!source.has("classes"))
        return;
    const QStringList labels = readList(source, "classes");
    if (labels.size() != 2) {
        source.refuse({.problem = SessionProblem::WrongCount,
                       .key = source.path("classes"),
                       .count = labels.size(),
                       .rightCount = 2});
        return;
    }
    choices.classes = {labels[0], labels[1]};
}

std::vector<NumberMarks> readMarks(JsonReader &source, std::size_t inputs)
{
    std::vector<NumberMarks> marks;
    const QStringList words = source.text("marks").split(u' ');
    if (static_cast<std::size_t>(words.size()) != inputs) {
        source.refuse({.problem = SessionProblem::WrongCount,
                       .key = source.path("marks"),
                       .count = words.size(),
                       .rightCount = static_cast<qint64>(inputs)});
        return marks;
    }
    for (const QString &word : words) {
        const qsizetype index = markWords().indexOf(word);
        if (index < 0) {
            source.refuse({.problem = SessionProblem::UnknownWord,
                           .key = source.path("marks"),
                           .text = word,
                           .words = markWords()});
            return {};
        }
        marks.push_back(static_cast<NumberMarks>(index));
    }
    return marks;
}

std::vector<InputScale> readScales(JsonReader &source, std::size_t inputs)
{
    std::vector<InputScale> scales;
    const QJsonArray list = source.list("scales");
    if (static_cast<std::size_t>(list.size()) != inputs) {
        source.refuse({.problem = SessionProblem::WrongCount,
                       .key = source.path("scales"),
                       .count = list.size(),
                       .rightCount = static_cast<qint64>(inputs)});
        return scales;
    }
    for (qsizetype i = 0; i < list.size() && !source.error(); ++i) {
        std::vector<Decimal> numbers;
        source.numbers("scales", list[i], i + 1, 2, numbers);
        if (source.error())
            break;
        if (numbers[1].sign() <= 0) {
            source.refuse({.problem = SessionProblem::NotPositive,
                           .key = source.path("scales"),
                           .entry = i + 1,
                           .text = numbers[1].toString()});
        }
        scales.push_back({numbers[0], numbers[1]});
    }
    return scales;
}

/// Reads the decimals of each scaled input, which are the least where they are not told.
void readDecimals(JsonReader &source, std::vector<InputScale> &scales)
{
    if (!source.has("decimals"))
        return;
    const QStringList words = source.text("decimals").split(u' ');
    if (static_cast<std::size_t>(words.size()) != scales.size()) {
        source.refuse({.problem = SessionProblem::WrongCount,
                       .key = source.path("decimals"),
                       .count = words.size(),
                       .rightCount = static_cast<qint64>(scales.size())});
        return;
    }
    QStringList known;
    for (int decimals = InputScale::leastDecimals; decimals <= Decimal::maxDigits; ++decimals)
        known += QString::number(decimals);
    for (std::size_t i = 0; i < scales.size(); ++i) {
        const QString &word = words[static_cast<qsizetype>(i)];
        if (!known.contains(word)) {
            source.refuse({.problem = SessionProblem::UnknownWord,
                           .key = source.path("decimals"),
                           .text = word,
                           .words = known});
            return;
        }
        scales[i].decimals = word.toInt();
    }
}

/// Reads the places, from 1, of the inputs and of the target, among so many columns.
FilePlaces readPlaces(JsonReader &source, std::size_t inputs)
{
    constexpr qint64 mostColumns = 100'000'000;
    const qint64 columns = source.whole("width");
    FilePlaces places{.columns = static_cast<int>(std::min(columns, mostColumns))};
    std::vector<Decimal> numbers;
    source.numbers("places", source.value("places"), 0, inputs + 1, numbers);
    for (const Decimal &number : numbers) {
        bool isWhole = false;
        const int place = number.toString().toInt(&isWhole) - 1;
        if (!isWhole || place < 0 || place >= places.columns) {
            source.refuse({.problem = SessionProblem::NotAPlace,
                           .key = source.path("places"),
                           .text = number.toString(),
                           .count = columns});
        }
        places.inputs.push_back(place);
    }
    if (source.error())
        return {};
    places.target = places.inputs.back();
    places.inputs.pop_back();
    return places;
}

} // namespace

QJsonObject writtenOrigin(const DataOrigin &origin)
{
    const CsvChoices &choices = origin.choices;
    QJsonObject source;
    if (!origin.path.isEmpty()) // else the data were pasted
        source.insert(QStringLiteral("file"), origin.path);
    if (!origin.target.isEmpty())
        source.insert(QStringLiteral("class"), origin.target);
    const auto mark = [&source](const QString &key, std::optional<char> chosen) {
        if (chosen)
            source.insert(key, QString(QLatin1Char(*chosen)));
    };
    const auto list = [&source](const QString &key, const QStringList &names) {
        if (!names.isEmpty())
            source.insert(key, QJsonArray::fromStringList(names));
    };
    if (choices.encoding)
        source.insert(QStringLiteral("encoding"),
                      encodingWords().at(static_cast<qsizetype>(*choices.encoding)));
    mark(QStringLiteral("separator"), choices.separator);
    mark(QStringLiteral("decimal"), choices.decimalMark);
    if (choices.hasNames)
        source.insert(QStringLiteral("header"), *choices.hasNames);
    if (choices.target)
        source.insert(QStringLiteral("target"), *choices.target);
    list(QStringLiteral("columns"), choices.columns);
    list(QStringLiteral("skip"), choices.skipped);
    if (choices.classes)
        list(QStringLiteral("classes"), {choices.classes->front(), choices.classes->back()});
    if (choices.one)
        source.insert(QStringLiteral("one"), *choices.one);
    if (choices.gaps == CsvGaps::Drop)
        source.insert(QStringLiteral("dropsGaps"), true);
    if (!origin.marks.empty()) {
        QStringList words;
        for (const NumberMarks marks : origin.marks)
            words += markWords().at(static_cast<qsizetype>(marks));
        source.insert(QStringLiteral("marks"), words.join(u' '));
    }
    if (choices.scale != CsvScale::None) {
        source.insert(QStringLiteral("scale"),
                      scaleWords().at(choices.scale == CsvScale::Standard ? 0 : 1));
        QStringList scales;
        QStringList decimals;
        for (const InputScale &scale : origin.scales) {
            scales += scale.centre.toString() + u' ' + scale.spread.toString();
            decimals += QString::number(scale.decimals);
        }
        source.insert(QStringLiteral("scales"), QJsonArray::fromStringList(scales));
        if (decimals.count(QString::number(InputScale::leastDecimals)) < decimals.size())
            source.insert(QStringLiteral("decimals"), decimals.join(u' '));
    }
    if (const FilePlaces &places = origin.places; places.columns > 0) {
        QStringList numbers;
        for (const int place : places.inputs)
            numbers += QString::number(place + 1);
        numbers += QString::number(places.target + 1);
        source.insert(QStringLiteral("width"), places.columns);
        source.insert(QStringLiteral("places"), numbers.join(u' '));
    }
    return source;
}

std::optional<DataOrigin> readOrigin(JsonReader &data, std::size_t inputs, int version)
{
    if (version == 1 || !data.has("source"))
        return std::nullopt;
    JsonReader source = data.object("source");
    DataOrigin origin;
    if (source.has("file"))
        origin.path = source.text("file");
    if (source.has("class"))
        origin.target = source.text("class");
    CsvChoices &choices = origin.choices;
    if (source.has("encoding"))
        choices.encoding = static_cast<CsvEncoding>(source.choice("encoding", encodingWords()));
    choices.separator = readMark(source, "separator",
                                 {QStringLiteral(","), QStringLiteral(";"), QStringLiteral("|"),
                                  QStringLiteral(" "), QStringLiteral("\t")});
    choices.decimalMark = readMark(source, "decimal", {QStringLiteral("."), QStringLiteral(",")});
    if (source.has("header"))
        choices.hasNames = source.boolean("header");
    choices.columns = readList(source, "columns");
    choices.skipped = readList(source, "skip");
    readChosenClasses(source, choices);
    if (source.has("dropsGaps") && source.boolean("dropsGaps"))
        choices.gaps = CsvGaps::Drop;
    if (source.has("marks"))
        origin.marks = readMarks(source, inputs);
    if (source.has("scale")) {
        choices.scale =
            source.choice("scale", scaleWords()) == 0 ? CsvScale::Standard : CsvScale::Range;
        origin.scales = readScales(source, inputs);
        readDecimals(source, origin.scales);
    }
    if (source.has("width") || source.has("places"))
        origin.places = readPlaces(source, inputs);
    source.end();
    return origin;
}

} // namespace frontera
