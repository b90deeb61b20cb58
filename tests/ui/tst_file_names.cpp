// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Inputs that the data call x0 and x1 are called so wherever they are met: what is said of such
// data is what is said of the same data with usual names, with each number one less.

#include "core/code/program.h"
#include "core/data/features.h"
#include "core/data/gates.h"
#include "core/models/gates/gates_model.h"
#include "core/models/models.h"
#include "core/session/trace_rows.h"
#include "tests/files.h"
#include "tests/thoroughness.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/svg_words.h"
#include "ui/base/translator.h"
#include "ui/slides/picture.h"
#include "ui/views/view_kind.h"
#include "ui/words/settings_words.h"
#include "ui/words/step_words.h"
#include "ui/words/trace_words.h"

#include <QRegularExpression>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 namedSteps = 6;

/// The data of a gate, or of a table of three answers, with inputs called x`first`, …
Dataset dataFrom(int first, int inputs)
{
    const Dataset two = gateDataset(XorGate);
    std::vector<QString> names;
    for (int i = 0; i < inputs; ++i)
        names.push_back(u"x%1"_s.arg(first + i));
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (int row = 0; row < 4 * (inputs - 1); ++row) {
        for (int i = inputs - 1; i >= 0; --i)
            values.emplace_back((row >> i) & 1);
        targets.push_back(row % 4 == 3 ? 1 : 0);
    }
    return {u"mine"_s, names, values, targets};
}

/// Takes one from the number of each x and w, which may be a subscript.
QString oneLess(const QString &words, const QString &letters)
{
    static const QHash<QString, QRegularExpression> numbered = [] {
        QHash<QString, QRegularExpression> all;
        for (const QString &kind : {u"x"_s, u"xw"_s})
            all.insert(kind,
                       QRegularExpression(
                           u"(?<![A-Za-z])(d?[%1])(_?)([1-9]|[₁-₉])(?![0-9₀-₉])"_s.arg(kind)));
        return all;
    }();
    QString changed = words;
    auto match = numbered.value(letters).globalMatch(words);
    while (match.hasNext()) {
        const QRegularExpressionMatch one = match.next();
        changed[one.capturedStart(3)] = QChar(words[one.capturedStart(3)].unicode() - 1);
    }
    return changed;
}

QStringList oneLess(QStringList all, const QString &letters)
{
    for (QString &words : all)
        words = oneLess(words, letters);
    return all;
}

Look wholeLook()
{
    Look look;
    look.format = PictureFormat::Svg;
    look.size = {1280, 720};
    look.parts = {.title = true, .table = true, .arithmetic = true, .legend = true};
    return look;
}

/// What has letters of weights: three units have weights of their own, w₁ and w₂ of each.
QString lettersOf(const Settings &settings)
{
    return isGates(settings) ? u"x"_s : u"xw"_s;
}

struct Case
{
    const Model *model;
    int inputs;
    bool isLifted;
    bool isBiasOpposite;
    Update update;

    [[nodiscard]] Dataset data(int first) const
    {
        const Dataset given = dataFrom(first, inputs);
        return isLifted ? withFeatures(given, {{0, 1}}) : given;
    }
    [[nodiscard]] Settings settings() const
    {
        Settings settings;
        settings.model = model;
        settings.update = update;
        if (isBiasOpposite)
            settings.biasInput = BiasInput::MinusOne;
        return settings;
    }
};

} // namespace

Q_DECLARE_METATYPE(Case)

class tst_FileNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pictures_data();
    void pictures();
    void words_data();
    void words();
    void constantInput();
    void mixedNames();

private:
    static std::vector<Case> cases();
    static QByteArray nameOf(const Case &one);

    Translator m_translator;
};

std::vector<Case> tst_FileNames::cases()
{
    std::vector<Case> all;
    for (const Model *model : models()) {
        for (const auto &[inputs, isLifted] : {std::pair(2, false), {2, true}, {3, false}}) {
            for (const Update update : {Update::Online, Update::Batch}) {
                const Case one{model, inputs, isLifted, false, update};
                if (model->takes(one.data(1)) && (update == Update::Online || model->isPerceptron))
                    all.push_back(one);
            }
        }
    }
    return all;
}

QByteArray tst_FileNames::nameOf(const Case &one)
{
    return QByteArray(one.model->key.data()) + ' ' + QByteArray::number(one.inputs) +
           (one.isLifted ? " lifted" : "") + (one.update == Update::Batch ? " batch" : "");
}

void tst_FileNames::pictures_data()
{
    QTest::addColumn<Case>("one");
    QTest::addColumn<const ViewKind *>("view");
    for (const Case &one : cases()) {
        Run run;
        run.start(one.data(1), one.settings());
        run.reach(namedSteps);
        for (const ViewKind *view : views()) {
            if (view->isFor(run) && view != &wallView) // whose gates have inputs of their own
                QTest::addRow("%s, %s", nameOf(one).data(), view->key.data()) << one << view;
        }
    }
}

/// All words of each view with table, arithmetic and legend.
void tst_FileNames::pictures()
{
    static Sampling sampling(6);
    if (sampling.leavesOut())
        QSKIP(Sampling::reason);
    QFETCH(const Case, one);
    QFETCH(const ViewKind *const, view);
    for (const Language language : {Language::English, Language::Spanish}) {
        m_translator.use(language);
        for (const qint64 position : {qint64{0}, namedSteps}) {
            std::array<QStringList, 2> words;
            for (const int first : {0, 1}) {
                Run run;
                run.start(one.data(first), one.settings());
                run.reach(position);
                words[std::size_t(first)] =
                    wordsIn(renderPicture(run, Shown().as(*view), wholeLook()));
            }
            QCOMPARE(words[0], oneLess(words[1], lettersOf(one.settings())));
        }
    }
    m_translator.use(Language::English);
}

void tst_FileNames::words_data()
{
    QTest::addColumn<Case>("one");
    for (const Case &one : cases())
        QTest::newRow(nameOf(one)) << one;
}

/// What is said of a step and of the settings, programs and traces.
void tst_FileNames::words()
{
    QFETCH(const Case, one);
    const Settings settings = one.settings();
    std::array<QStringList, 2> words;
    for (const int first : {0, 1}) {
        const Dataset data = one.data(first);
        QStringList &all = words[std::size_t(first)];
        all += listSettings(settings, data);
        Run run;
        run.start(data, settings);
        for (qint64 step = 1; step <= namedSteps; ++step) {
            run.reach(step);
            const StepWords said = describeStep(run);
            all += said.head;
            all += said.change;
        }
        for (const CodeLanguage language :
             {CodeLanguage::Python, CodeLanguage::Cpp, CodeLanguage::PseudoEn})
            all += QString::fromUtf8(codeFile(data, settings, {}, language)).split(u'\n');
        for (const TraceFormat format :
             {TraceFormat::Csv, TraceFormat::Json, TraceFormat::Markdown, TraceFormat::Latex}) {
            TraceRows rows(format, run, traceWords(data));
            all += QString::fromUtf8(rows.head());
        }
    }
    QVERIFY(words[0].join(u' ').contains(isGates(settings) ? u"x0"_s : u"w0"_s));
    QCOMPARE(words[0], oneLess(words[1], lettersOf(settings)));
}

/// Where the bias is the weight of a constant input, this has a number that no input has.
void tst_FileNames::constantInput()
{
    Settings settings;
    settings.biasInput = BiasInput::MinusOne;
    const QString usual = listSettings(settings, dataFrom(1, 2)).join(u'\n');
    QVERIFY(usual.contains(u"w₀"_s) && usual.contains(u"x₀"_s));
    const QString others = listSettings(settings, dataFrom(0, 2)).join(u'\n');
    QVERIFY2(others.contains(u"Bias: w₂, the weight of a constant input x₂\u00a0=\u00a0−1"_s),
             qPrintable(others));
    const QByteArray program = codeFile(dataFrom(0, 2), settings, {}, CodeLanguage::Python);
    QVERIFY2(program.contains("x2 = -1") && program.contains("w2 * x2"), program.data());
}

/// A name that is another input's usual letter takes that letter away from it.
void tst_FileNames::mixedNames()
{
    const Dataset usual = dataFrom(1, 2);
    const Dataset data(u"mine"_s, {u"x2"_s, u"age"_s},
                       {Decimal(0), Decimal(0), Decimal(0), Decimal(1), Decimal(1), Decimal(0),
                        Decimal(1), Decimal(1)},
                       {0, 0, 0, 1});
    QCOMPARE(usual.observationCount(), data.observationCount());
    Run run;
    run.start(data, Settings());
    const QStringList lines = listSettings(Settings(), data);
    QVERIFY2(lines.contains(u"Inputs: x₁\u00a0=\u00a0age"_s), qPrintable(lines.join(u'\n')));
    const QString words =
        wordsIn(renderPicture(run, Shown().as(boundaryView), wholeLook())).join(u'\n');
    QVERIFY2(words.contains(u"age (x₁)"_s) && !words.contains(u"x2"_s), qPrintable(words));
}

FRONTERA_WINDOW_TEST(tst_FileNames)
#include "tst_file_names.moc"
