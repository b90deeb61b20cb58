// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export_request.h"

#include "app/commands.h"
#include "app/csv_request.h"
#include "app/data_request.h"
#include "app/help.h"
#include "app/option_reader.h"
#include "app/terminal.h"
#include "core/models/gates/gates_model.h"
#include "core/models/model.h"
#include "core/session/field_text.h"
#include "ui/plots/plane.h"
#include "ui/slides/picture_limits.h"
#include "ui/views/registry.h"
#include "ui/views/squares/answer_table.h"
#include "ui/views/view_kind.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace frontera {

namespace {

bool readOutput(OptionReader &reader, ExportRequest &request)
{
    const std::optional<QString> output = reader.given().value(Option::Output);
    if (!output)
        return reader.refuse(ArgumentWords::missingOption(Option::Output));
    const std::optional<PictureFormat> format = pictureFormatOf(*output);
    if (!format)
        return reader.refuse(ArgumentWords::wrongValue(Option::Output, *output));
    if (output->contains(QChar::ReplacementCharacter))
        return reader.refuse(ArgumentWords::unreadableName(Option::Output, *output));
    request.output = *output;
    request.look.format = *format;
    return true;
}

Entry<QSize> sizeOf(QStringView text)
{
    const qsizetype cross = text.indexOf(u'x', 0, Qt::CaseInsensitive);
    if (cross < 0)
        return EntryError::WrongCount;
    std::array<int, 2> sides{};
    const std::array parts = {text.first(cross), text.sliced(cross + 1)};
    for (std::size_t i = 0; i < sides.size(); ++i) {
        const Entry<std::uint64_t> side = readWholeNumber(parts[i]);
        if (const auto *error = std::get_if<EntryError>(&side))
            return *error;
        const auto length = std::get<std::uint64_t>(side);
        if (length < shortestSide || length > longestSide)
            return EntryError::OutOfRange;
        sides[i] = static_cast<int>(length);
    }
    return QSize(sides[0], sides[1]);
}

/// Reads a number from `least` to `most`.
Entry<double> numberWithin(QStringView text, const Decimal &least, const Decimal &most)
{
    const Entry<Decimal> entry = readNumber(text);
    if (const auto *error = std::get_if<EntryError>(&entry))
        return *error;
    const Decimal &number = std::get<Decimal>(entry);
    if (number < least || number > most)
        return EntryError::OutOfRange;
    return number.toDouble();
}

Entry<double> scaleOf(QStringView text)
{
    if (isInputScale(text))
        return Look().scale;
    return numberWithin(text, Decimal(leastScalePercent, -2), Decimal(mostScalePercent, -2));
}

Entry<double> textScaleOf(QStringView text)
{
    return numberWithin(text, Decimal(leastTextPercent, -2), Decimal(mostTextPercent, -2));
}

Entry<PictureParts> partsOf(QStringView text)
{
    PictureParts parts;
    parts.title = false;
    if (text == u"none")
        return parts;
    const std::pair<QStringView, bool PictureParts::*> names[] = {
        {u"title", &PictureParts::title},
        {u"table", &PictureParts::table},
        {u"arithmetic", &PictureParts::arithmetic},
        {u"legend", &PictureParts::legend}};
    for (const QStringView word : text.split(u',')) {
        const auto *const name = std::ranges::find(
            names, word.trimmed(), &std::pair<QStringView, bool PictureParts::*>::first);
        if (name == std::end(names))
            return EntryError::WrongCount;
        parts.*(name->second) = true;
    }
    return parts;
}

bool readShape(OptionReader &reader, Look &look)
{
    if (!reader.read(Option::Size, sizeOf, look.size) ||
        !reader.read(Option::Scale, scaleOf, look.scale))
        return false;
    const int side = std::max(look.size.width(), look.size.height());
    const qint64 pixels = std::llround(side * look.scale);
    if (pixels > mostScaledPixels) {
        const QString scale = reader.given().value(Option::Scale).value_or(QString());
        return reader.refuse(ArgumentWords::tooManyPixels(scale, pixels, mostScaledPixels));
    }
    return true;
}

/// Reads the key of a view. If the option is not given, leaves the view as it is.
bool readView(OptionReader &reader, const ViewKind *&view)
{
    const std::optional<QString> key = reader.given().value(Option::View);
    if (!key)
        return true;
    const ViewKind *const known = viewOf(*key);
    if (known == nullptr)
        return reader.refuse(ArgumentWords::wrongValue(Option::View, *key));
    view = known;
    return true;
}

/// Reads the language of the code. A notebook has the lines of Python.
bool readCodeLanguage(OptionReader &reader, Shown &shown)
{
    if (shown.view != &codeView && reader.given().has(Option::PictureLanguage))
        return reader.refuse(ArgumentWords::onlyForCode(Option::PictureLanguage));
    return reader.choose<CodeLanguage>(Option::PictureLanguage,
                                       {{u"python", CodeLanguage::Python},
                                        {u"pseudo-en", CodeLanguage::PseudoEn},
                                        {u"pseudo-es", CodeLanguage::PseudoEs},
                                        {u"cpp", CodeLanguage::Cpp}},
                                       shown.codeLanguage);
}

/// Reads the other run of a comparison: on the left, where the picture's own run is on the right.
bool readCompared(OptionReader &reader, ExportRequest &request)
{
    if (request.shown.view->half == nullptr) {
        for (const Option option : {Option::WithGate, Option::WithRate, Option::WithArithmetic}) {
            if (reader.given().has(option))
                return reader.refuse(ArgumentWords::onlyForComparison(option));
        }
        return true;
    }
    ComparedRun run{request.run.data, request.run.settings};
    const GivenOptions &given = reader.given();
    const std::optional<RunRequest::Source> &source = request.run.source;
    if (source && source->session.kept && !given.has(Option::WithGate) &&
        !given.has(Option::WithRate) && !given.has(Option::WithArithmetic)) {
        request.shown.compared =
            ComparedRun{source->session.kept->data, source->session.kept->settings};
        return true;
    }
    if (!readGate(reader, Option::WithGate, run.data) ||
        !reader.read(Option::WithRate, readRate, run.settings.rate) ||
        !reader.choose<Arithmetic>(Option::WithArithmetic,
                                   {{u"exact", Arithmetic::Exact}, {u"float", Arithmetic::Float}},
                                   run.settings.arithmetic))
        return false;
    if (given.has(Option::WithArithmetic) && !run.settings.model->isPerceptron)
        return reader.refuse(
            ArgumentWords::otherModel(Option::WithArithmetic, textOf(run.settings.model->key)));
    if (!run.settings.model->takes(run.data))
        return reader.refuse(ArgumentWords::dataNotFor(textOf(run.settings.model->key)));
    // One order cannot be that of both.
    if (run.settings.order == Order::Chosen &&
        run.data.observationCount() != request.run.data.observationCount())
        return reader.refuse(ArgumentWords::contradiction(
            request.run.source ? Option(Option::Session) : settingsOption("order"),
            Option::WithGate));
    if (run.data == request.run.data && run.settings == request.run.settings)
        return reader.refuse(
            ArgumentWords::nothingToCompare(request.run.settings.model->isPerceptron));
    request.shown.compared = run;
    return true;
}

/// Reads the range of steps of an animation, of pages or of numbered files.
bool readSteps(OptionReader &reader, ExportRequest &request)
{
    const bool isGif = request.look.format == PictureFormat::Gif;
    for (const Option option : {Option::Delay, Option::Once}) {
        if (!isGif && reader.given().has(option))
            return reader.refuse(ArgumentWords::onlyForGif(option));
    }
    const bool hasRange = reader.given().has(Option::From) || reader.given().has(Option::To);
    if (!isGif && !hasRange)
        return true;
    if (isGif && request.look.isTransparent)
        return reader.refuse(ArgumentWords::transparentGif());
    if (reader.given().has(Option::Step)) {
        if (!hasRange)
            return reader.refuse(ArgumentWords::stepOfGif());
        return reader.refuse(ArgumentWords::contradiction(
            Option::Step, reader.given().has(Option::To) ? Option::To : Option::From));
    }
    StepRange steps;
    // -1 is the run's last step. A still view is the same at every step.
    steps.to = request.shown.view->isStill ? 0 : -1;
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    qint64 delay = steps.delay;
    if (!readWhole(reader, Option::From, 0, most, steps.from) ||
        !readWhole(reader, Option::To, steps.from, most, steps.to) ||
        !readWhole(reader, Option::Delay, shortestDelay, longestDelay, delay))
        return false;
    steps.delay = static_cast<int>(delay);
    steps.loops = !reader.given().has(Option::Once);
    request.steps = steps;
    return true;
}

Entry<QRectF> partOf(QStringView text)
{
    constexpr int ends = 4;
    const Entry<std::vector<Decimal>> entry = readNumbers(text, ends);
    if (const auto *error = std::get_if<EntryError>(&entry))
        return *error;
    std::array<double, ends> numbers{};
    std::ranges::transform(std::get<std::vector<Decimal>>(entry), numbers.begin(),
                           &Decimal::toDouble);
    const auto [left, right, low, high] = numbers;
    if (!(left < right) || !(low < high))
        return EntryError::OutOfRange;
    return QRectF(QPointF(left, low), QPointF(right, high));
}

/// Reads the part of the plane that is drawn.
bool readPart(OptionReader &reader, ExportRequest &request)
{
    if (!reader.given().has(Option::Range))
        return true;
    const ViewKind &view = *request.shown.view;
    const Dataset &data = request.run.data;
    const bool isPlane = view.place == ViewPlace::Plot || view.half != nullptr;
    const bool isOfUnits = &view == &weightsView && isGates(request.run.settings); // one for each
    if (isOfUnits || (!view.hasRange && (!isPlane || isCube(data) || hasSquares(data))))
        return reader.refuse(ArgumentWords::onlyForPlane(Option::Range));
    QRectF range;
    if (!reader.read(Option::Range, partOf, range))
        return false;
    if (view.hasRange)
        request.shown.otherRanges.emplace(view.key, range);
    else
        request.shown.range = range;
    return true;
}

bool readRequest(OptionReader &reader, ExportRequest &request)
{
    if (!readRun(reader, request.run))
        return false;
    if (reader.given().has(Option::Step)) {
        request.step = 0;
        if (!readWhole(reader, Option::Step, 0, std::numeric_limits<qint64>::max(), *request.step))
            return false;
    }
    request.look.isTransparent = reader.given().has(Option::Transparent);
    if (!readView(reader, request.shown.view))
        return false;
    for (const Option option : {Option::Data, Option::Example, Option::Session, Option::Step,
                                Option::Epochs, Option::From, Option::To}) {
        if (request.shown.view->isStill && reader.given().has(option))
            return reader.refuse(ArgumentWords::notForWall(option));
    }
    if (request.shown.view->isStill && request.run.settings.keep != Keep::Last)
        return reader.refuse(ArgumentWords::notForWall(settingsOption("keep")));
    return readOutput(reader, request) && readCompared(reader, request) &&
           readCodeLanguage(reader, request.shown) && readSteps(reader, request) &&
           readPart(reader, request) && readShape(reader, request.look) &&
           reader.choose<ThemeChoice>(Option::Theme,
                                      {{u"light", ThemeChoice::Light},
                                       {u"dark", ThemeChoice::Dark},
                                       {u"print", ThemeChoice::Print}},
                                      request.look.theme) &&
           reader.read(Option::TextScale, textScaleOf, request.look.textScale) &&
           reader.read(Option::Show, partsOf, request.look.parts) &&
           reader.chooseLanguage(request.language);
}

} // namespace

std::variant<ExportRequest, int> readExport(const QStringList &words)
{
    const auto given = GivenOptions::read(exportCommand(), words);
    if (const auto *error = std::get_if<ArgumentError>(&given)) {
        printProblem(error->sentence);
        return WrongArguments;
    }
    const auto &options = std::get<GivenOptions>(given);
    if (options.has(Option::Help))
        return printText(helpFor(exportCommand()));

    OptionReader reader(options);
    ExportRequest request;
    if (!readRequest(reader, request)) {
        printProblem(reader.error().sentence);
        return WrongArguments;
    }
    return request;
}

} // namespace frontera
