// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All that leaves the program, of every model with every view that is for it, in both languages; of
// data as they are given, and with a derived input.

#include "core/code/program.h"
#include "core/data/features.h"
#include "core/data/gates.h"
#include "core/models/gates/gates_model.h"
#include "core/models/models.h"
#include "core/session/session_file.h"
#include "core/session/state_digest.h"
#include "core/session/trace_rows.h"
#include "tests/core/models/majority.h"
#include "tests/files.h"
#include "tests/thoroughness.h"
#include "tests/ui/gif_animation.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/svg_words.h"
#include "ui/base/translator.h"
#include "ui/slides/deck.h"
#include "ui/slides/picture.h"
#include "ui/slides/slide.h"
#include "ui/slides/step_pictures.h"
#include "ui/slides/worksheet.h"
#include "ui/views/view_kind.h"
#include "ui/words/settings_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <optional>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

constexpr Language bothLanguages[] = {Language::English, Language::Spanish};
constexpr qint64 steps = 6;

std::vector<Dataset> kindsOfData()
{
    return {gateDataset(XorGate), withFeatures(gateDataset(XorGate), {{0, 1}})};
}

/// A run of the model, some steps on.
void begin(Run &run, const Model &model, const Dataset &data)
{
    Settings settings;
    settings.model = &model;
    run.start(data, settings);
    run.reach(steps);
}

Look smallLook(PictureFormat format)
{
    Look look;
    look.format = format;
    look.size = {240, 180};
    look.parts = {.title = true, .table = true, .arithmetic = true, .legend = true};
    return look;
}

/// Those with a word of a language in them: four letters that are no name of a number.
QSet<QString> sentences(const QStringList &words)
{
    static const QRegularExpression word(u"\\p{Ll}{4}"_s);
    QSet<QString> found;
    for (const QString &each : words) {
        if (each.contains(word))
            found += each.simplified();
    }
    return found;
}

/// The words of a program are of no people's language.
bool isInProgram(QString words, const Run &run)
{
    if (words.endsWith(u'…'))
        words.chop(1);
    const QByteArray program =
        codeFile(run.data(), run.settings(), {}, CodeLanguage::Python).replace('"', "&quot;");
    return program.contains(words.toUtf8());
}

} // namespace

class tst_EveryOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_majority.emplace(majorityModel()); }
    void cleanup() { m_translator.use(Language::English); }
    void pictures_data() { modelsAndViews(); }
    void pictures();
    void vectors_data() { modelsAndViews(); }
    void vectors();
    void animations_data() { modelsAndViews(); }
    void animations();
    void documents_data() { onlyModels(); }
    void documents();
    void settingsInWords_data() { onlyModels(); }
    void settingsInWords();
    void traces_data() { onlyModels(); }
    void traces();
    void sessions_data() { modelsAndViews(); }
    void sessions();

private:
    static void modelsAndViews();
    static void onlyModels();

    std::optional<AddedModel> m_majority;
    Translator m_translator;
};

void tst_EveryOutput::modelsAndViews()
{
    QTest::addColumn<const Model *>("model");
    QTest::addColumn<const ViewKind *>("view");
    QTest::addColumn<Dataset>("data");
    for (const Model *model : models()) {
        for (const Dataset &data : kindsOfData()) {
            if (!model->takes(data))
                continue;
            Run run;
            begin(run, *model, data);
            for (const ViewKind *view : views()) {
                if (view->isFor(run))
                    QTest::addRow("%s, %s, %d inputs", model->key.data(), view->key.data(),
                                  data.inputCount())
                        << model << view << data;
            }
        }
    }
}

void tst_EveryOutput::onlyModels()
{
    QTest::addColumn<const Model *>("model");
    QTest::addColumn<Dataset>("data");
    for (const Model *model : models()) {
        for (const Dataset &data : kindsOfData()) {
            if (model->takes(data))
                QTest::addRow("%s, %d inputs", model->key.data(), data.inputCount())
                    << model << data;
        }
    }
}

/// Something is drawn, and words are not the same in both languages.
void tst_EveryOutput::pictures()
{
    static Sampling sampling(3);
    if (sampling.leavesOut())
        QSKIP(Sampling::reason);
    QFETCH(const Model *const, model);
    QFETCH(const ViewKind *const, view);
    QFETCH(const Dataset, data);
    Run run;
    begin(run, *model, data);
    std::vector<QImage> images;
    for (const Language language : bothLanguages) {
        m_translator.use(language);
        const Look look = smallLook(PictureFormat::Png);
        images.push_back(Slide(run, Shown().as(*view), look).image());
        const QImage &image = images.back();
        QCOMPARE(image.size(), look.size);
        QSet<QRgb> colours;
        qsizetype drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                colours += image.pixel(x, y);
                drawn += image.pixel(x, y) != image.pixel(0, 0);
            }
        }
        QVERIFY(colours.size() > 8);
        QVERIFY(drawn > 1'000);
    }
    QVERIFY(images[0] != images[1]);
}

/// Nothing is an image, no words have a place left open, and no sentence of the one language stands
/// in the other.
void tst_EveryOutput::vectors()
{
    static Sampling sampling(4);
    if (sampling.leavesOut())
        QSKIP(Sampling::reason);
    QFETCH(const Model *const, model);
    QFETCH(const ViewKind *const, view);
    QFETCH(const Dataset, data);
    Run run;
    begin(run, *model, data);
    QSet<QString> english;
    for (const Language language : bothLanguages) {
        m_translator.use(language);
        for (const qint64 position : {qint64{0}, steps}) {
            run.jump(position);
            const QByteArray svg =
                renderPicture(run, Shown().as(*view), smallLook(PictureFormat::Svg));
            QVERIFY(!svg.contains("<image"));
            const QStringList words = wordsIn(svg);
            QVERIFY(!words.isEmpty() && !words.front().trimmed().isEmpty());
            for (const QString &each : words)
                QVERIFY2(!each.contains(QRegularExpression(u"%[0-9nL]"_s)), qPrintable(each));
            QSet<QString> here = sentences(words);
            QVERIFY(!here.isEmpty());
            if (view == &codeView)
                here.removeIf([&](const QString &each) { return isInProgram(each, run); });
            if (language == Language::English)
                english += here;
            else
                QVERIFY2(!english.intersects(here),
                         qPrintable(QStringList((english & here).values()).join(u" | ")));
        }
    }
}

void tst_EveryOutput::animations()
{
    static Sampling sampling(3);
    if (sampling.leavesOut())
        QSKIP(Sampling::reason);
    QFETCH(const Model *const, model);
    QFETCH(const ViewKind *const, view);
    QFETCH(const Dataset, data);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"run.gif"_s);
    Settings settings;
    settings.model = model;
    for (const Language language : bothLanguages) {
        m_translator.use(language);
        StepPictures pictures(data, settings, Shown().as(*view), smallLook(PictureFormat::Gif),
                              StepRange{2, 3}, path);
        while (pictures.drawNext()) {
        }
        pictures.commit();
        QCOMPARE(pictures.problem(), QString());
        const Animation animation = decode(contentOf(path));
        QCOMPARE(animation.frames.size(), 2U);
        const QImage &last = animation.frames.back().picture;
        QCOMPARE(last.size(), QSize(240, 180));
        if (view != &whyView) // the proof is about the data
            QCOMPARE(last != animation.frames.front().picture, !view->isStill);
    }
}

/// A page for each, and none that is not for the model.
void tst_EveryOutput::documents()
{
    QFETCH(const Model *const, model);
    QFETCH(const Dataset, data);
    const QTemporaryDir folder;
    Settings settings;
    settings.model = model;
    const auto pagesOf = [](const QByteArray &pdf) { return pdf.count("/Type /Page\n"); };
    for (const Language language : bothLanguages) {
        m_translator.use(language);
        const DeckOptions deck{.epochs = 1, .per = Per::Epoch};
        const QString path = folder.filePath(u"deck.pdf"_s);
        QVERIFY(!writeDeck(data, settings, {}, deck, path));
        QCOMPARE(pagesOf(contentOf(path)), deckPages(data, settings, deck).pages);
        QCOMPARE(deckPages(data, settings, deck).pages,
                 model == &usualModel() || model == &gatesModel() ? 4 : 3);
        if (!hasWorksheet(settings))
            continue;
        const WorksheetOptions worksheet{.epochs = 1, .hasAnswers = true};
        const QString sheet = folder.filePath(u"sheet.pdf"_s);
        QVERIFY(!writeWorksheet(data, settings, {}, worksheet, sheet));
        QCOMPARE(pagesOf(contentOf(sheet)), worksheetPages(data, settings, worksheet).pages);
    }
}

void tst_EveryOutput::settingsInWords()
{
    QFETCH(const Model *const, model);
    QFETCH(const Dataset, data);
    Settings settings;
    settings.model = model;
    settings.order = Order::Shuffled;
    QStringList english;
    for (const Language language : bothLanguages) {
        m_translator.use(language);
        const QStringList lines = listSettings(settings, data);
        const QStringList fields = listFields(settings, data.inputCount());
        QVERIFY(!lines.isEmpty() && !fields.isEmpty());
        for (const QString &line : lines + fields) {
            QVERIFY2(!line.trimmed().isEmpty() && !line.startsWith(u':') && !line.endsWith(u": "),
                     qPrintable(line));
            if (language == Language::English)
                english += line;
            else
                QVERIFY2(!english.contains(line), qPrintable(line));
        }
    }
}

/// The same to the byte in both languages, in each format with a field for each column.
void tst_EveryOutput::traces()
{
    QFETCH(const Model *const, model);
    QFETCH(const Dataset, data);
    Settings settings;
    settings.model = model;
    for (const TraceFormat format :
         {TraceFormat::Csv, TraceFormat::Json, TraceFormat::Markdown, TraceFormat::Latex}) {
        m_translator.use(Language::English);
        const QByteArray text = traceOf(format, data, settings, steps);
        m_translator.use(Language::Spanish);
        QCOMPARE(traceOf(format, data, settings, steps), text);
        if (format == TraceFormat::Json) {
            const QJsonArray rows = QJsonDocument::fromJson(text).array();
            QCOMPARE(rows.size(), steps);
            for (const QJsonValue &row : rows)
                QCOMPARE(row.toObject().keys(), rows.first().toObject().keys());
            continue;
        }
        const char between = format == TraceFormat::Csv        ? ','
                             : format == TraceFormat::Markdown ? '|'
                                                               : '&';
        QList<QByteArray> rows = text.split('\n');
        rows.removeIf([between](const QByteArray &row) { return !row.contains(between); });
        QVERIFY(rows.size() > steps);
        for (const QByteArray &row : rows)
            QCOMPARE(row.count(between), rows.first().count(between));
    }
}

/// What is read is what was written, and its run comes to the same state.
void tst_EveryOutput::sessions()
{
    static Sampling sampling;
    if (sampling.leavesOut())
        QSKIP(Sampling::reason);
    QFETCH(const Model *const, model);
    QFETCH(const ViewKind *const, view);
    QFETCH(const Dataset, data);
    Run run;
    begin(run, *model, data);
    Session session{run.data(), run.settings(), run.position()};
    const bool hasWeights =
        std::ranges::find(model->fields, "weights", &Field::key) != model->fields.end();
    const int weights = hasWeights ? data.inputCount() : 0;
    session.settings.weights.resize(static_cast<std::size_t>(weights));
    if (SessionView::panels().contains(keyOf(*view)))
        session.view.open = {keyOf(*view)};
    session.digest = digestOf(run.reading());
    QByteArray english;
    for (const Language language : bothLanguages) {
        m_translator.use(language);
        const QByteArray bytes = writeSession(session);
        const auto read = readSession(bytes);
        QVERIFY(std::holds_alternative<Session>(read));
        QVERIFY(std::get<Session>(read) == session);
        Run again;
        again.start(std::get<Session>(read).data, std::get<Session>(read).settings);
        again.reach(session.position);
        QCOMPARE(digestOf(again.reading()), session.digest);
        QVERIFY(english.isEmpty() || english == bytes);
        english = bytes;
    }
}

FRONTERA_WINDOW_TEST(tst_EveryOutput)
#include "tst_every_output.moc"
