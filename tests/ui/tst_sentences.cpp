// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/check_report.h"
#include "app/trace_summary.h"
#include "core/explanation/explanation.h"
#include "core/explanation/own_line.h"
#include "core/explanation/verdict.h"
#include "core/run/run.h"
#include "tests/test_main.h"
#include "tests/thoroughness.h"
#include "tests/ui/sentence_table.h"
#include "ui/base/translator.h"
#include "ui/words/own_line_words.h"
#include "ui/words/settings_words.h"
#include "ui/words/standing_words.h"
#include "ui/words/step_words.h"
#include "ui/words/verdict_words.h"
#include "ui/words/why_words.h"
#include "ui/words/worksheet_words.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostEpochs = 12;

QString expanded(QString pattern, bool isSpanish)
{
    static const QRegularExpression name(u"\\{(\\w+)\\}"_s);
    pattern.replace(name, u"(?<\\1>.+?)"_s);
    pattern.replace(u'#', isSpanish
                              ? u"(?<thing>rectas?|planos?|hiperplanos?|fronteras?|punto)"_s
                              : u"(?<thing>lines?|planes?|hyperplanes?|boundar(?:y|ies)|point)"_s);
    pattern.replace(u'~', isSpanish ? u"(?<origin> por el origen)?"_s
                                    : u"(?<origin> through the origin)?"_s);
    return u"^(?:"_s + pattern + u")(?=\\s|$)"_s;
}

/// Words in which a number and its noun do not agree.
const QRegularExpression &wrongPlural(bool isSpanish)
{
    static const QRegularExpression english(
        u"(?<![0-9.,/\u202f])1 "
        u"(?:mistakes|updates|corrections|epochs|observations|steps|points|samples|gates|"
        u"weights)\\b"
        u"|(?<![0-9])(?:[02-9]|[0-9.,\u202f]*[0-9][0-9]) "
        u"(?:mistake|update|correction|epoch|observation|step|weight)\\b"
        u"|\\ball 1\\b|samples \\d+\\.$"_s);
    static const QRegularExpression spanish(
        u"\\bl[ao]s 1\\b|(?<![0-9.,/\u202f])1 "
        u"(?:errores|actualizaciones|correcciones|épocas|observaciones|pasos|puntos)\\b"
        u"|(?<![0-9])(?:[02-9]|[0-9.,\u202f]*[0-9][0-9]) "
        u"(?:error|actualización|corrección|época|paso)\\b"
        u"|observaciones \\d+\\.$"_s);
    return isSpanish ? spanish : english;
}

/// Reads sentences, and keeps what was wrong and how many of each kind there were.
class Reader
{
public:
    explicit Reader(bool isSpanish)
        : m_isSpanish(isSpanish)
    {
        for (Sentence &sentence : sentences::all()) {
            const QString pattern =
                QString::fromUtf8(isSpanish ? sentence.spanish : sentence.english);
            m_known.push_back(
                {std::move(sentence), QRegularExpression(expanded(pattern, isSpanish))});
            Q_ASSERT_X(m_known.back().pattern.isValid(), "pattern",
                       qPrintable(m_known.back().pattern.errorString()));
            counts[m_known.back().sentence.kind] = 0;
        }
    }

    /// All sentences of a paragraph.
    void read(QString text, const SentenceFacts &facts)
    {
        text.replace(QChar(QChar::Nbsp), u' ');
        const auto fail = [&](const char *what, const QString &words) {
            problems += u"%1: “%2”; %3, step %4"_s.arg(QLatin1String(what), words, facts.of.words())
                            .arg(facts.step);
        };
        if (wrongPlural(m_isSpanish).match(text).hasMatch())
            fail("plural", text);
        QString rest = text.trimmed();
        while (!rest.isEmpty()) {
            const auto length = readOne(rest, facts, fail);
            if (length == 0)
                return fail("unknown", rest);
            rest = rest.sliced(length).trimmed();
        }
    }
    void read(const QStringList &texts, const SentenceFacts &facts)
    {
        for (const QString &text : texts)
            read(text, facts);
    }

    std::map<QByteArray, int> counts;
    QStringList problems;

private:
    struct Known
    {
        Sentence sentence;
        QRegularExpression pattern;
    };

    /// The length of the sentence at the beginning; 0 where it is none that is known.
    template <typename Fail>
    qsizetype readOne(const QString &text, const SentenceFacts &facts, Fail fail)
    {
        for (const Known &known : m_known) {
            const QRegularExpressionMatch match = known.pattern.match(text);
            if (!match.hasMatch())
                continue;
            ++counts[known.sentence.kind];
            if (!known.sentence.isTrue(facts, match))
                fail(known.sentence.kind, match.captured(0));
            return match.capturedLength(0);
        }
        return 0;
    }

    bool m_isSpanish;
    std::vector<Known> m_known;
};

/// Says all that is said of a case.
class Speaker
{
public:
    Speaker(const SmallCase &of, Reader &reader)
        : m_of(of)
        , m_small(of)
        , m_truth(of)
        , m_explanation(explain(of.data(), of.settings()))
        , m_reader(reader)
    {
        m_small.train(mostEpochs);
        m_run.start(of.data(), of.settings());
        m_run.reach(m_small.length());
    }

    void sayAll()
    {
        std::mt19937 random(m_of.number);
        const auto any = static_cast<int>(random() % static_cast<unsigned>(m_small.length() + 1));
        for (const int step : {0, any, m_small.length()})
            sayAt(step);
        const SentenceFacts facts = factsAt(m_small.length());
        const QString settings = describeSettings(m_of.settings(), m_of.data());
        m_reader.read(settings.split(u" · "_s), facts);
        m_reader.read(listSettings(m_of.settings(), m_of.data()), facts);
        const QString report =
            checkAsText(m_explanation, m_of.data(), m_of.settings(), CheckDigits::All);
        m_reader.read(report.trimmed().split(u'\n'), factsAt(m_small.length()));
        m_reader.read(worksheetQuestion(m_of.settings(), m_of.inputs()), facts);
        sayWorksheet();
        if (m_of.inputs() == 2)
            sayOwnLine(random);
        Run run;
        run.start(m_of.data(), m_of.settings());
        run.reach(m_small.length());
        m_reader.read(summaryOf(run, m_small.mistakesUpTo(m_small.length()), m_small.epochs()),
                      facts);
        checkJson();
    }

private:
    [[nodiscard]] SentenceFacts factsAt(int step) const
    {
        return {.of = m_of, .run = m_small, .truth = m_truth, .step = step};
    }

    void sayAt(int step)
    {
        m_run.jump(step);
        const SentenceFacts facts = factsAt(step);
        const StepWords words = describeStep(m_run);
        m_reader.read({words.head, words.change, describeReturn(m_run)}, facts);
        Explanation unknown;
        unknown.isKnown = false;
        for (const Explanation &explanation : {m_explanation, unknown}) {
            const Verdict verdict = verdictOf(m_run, explanation);
            const VerdictWords said = describe(verdict, m_run);
            m_reader.read(said.headline, facts);
            m_reader.read(said.detail, facts);
            const StandingWords standing = describeStanding(verdict, m_run);
            m_reader.read({standing.place, standing.headline, standing.change, standing.outlook},
                          facts);
            m_reader.read(standing.score.split(u" · "_s), facts);
            m_reader.read(describeWhy(explanation, m_run).lines(), factsAt(step));
        }
    }

    void sayWorksheet()
    {
        m_run.jump(m_small.length());
        const bool isDrawn = m_of.inputs() == 2;
        for (const LastBoundary last : {isDrawn ? LastBoundary::Drawn : LastBoundary::Undrawn,
                                        isDrawn ? LastBoundary::Outside : LastBoundary::Curve})
            m_reader.read(worksheetAnswers(m_run, m_explanation, last), factsAt(m_small.length()));
    }

    void sayOwnLine(std::mt19937 &random)
    {
        const auto tenths = [&] { return static_cast<std::int64_t>(random() % 61) - 30; };
        SmallRun::State line(3);
        std::int64_t from[2] = {m_of.useBias ? tenths() : 0, m_of.useBias ? tenths() : 0};
        std::int64_t to[2] = {tenths(), tenths()};
        if (from[0] == to[0] && from[1] == to[1])
            ++to[0];
        // In hundredths, as any other weights would be in ten-thousandths.
        line = {10 * (from[1] - to[1]), 10 * (to[0] - from[0]), 0};
        line[2] = -(line[0] * from[0] + line[1] * from[1]) / 10;
        int right = 0;
        for (const int side : {1, -1}) {
            int count = 0;
            for (int row = 0; row < m_of.size(); ++row)
                count += m_small.isRight({side * line[0], side * line[1], side * line[2]}, row);
            right = std::max(right, count);
        }
        const OwnLine own{{Decimal(from[0], -1), Decimal(from[1], -1)},
                          {Decimal(to[0], -1), Decimal(to[1], -1)}};
        const OwnLineScore score = scoreOf(own, m_of.data(), m_of.settings());
        SentenceFacts facts = factsAt(m_small.length());
        facts.ownRight = right;
        m_reader.read(describeScore(score, m_run), facts);
        m_reader.read(describeRank(score.right, m_explanation, m_run), facts);
    }

    void checkJson()
    {
        const QJsonObject json =
            QJsonDocument::fromJson(
                checkAsJson(m_explanation, m_of.data(), m_of.settings()).toUtf8())
                .object();
        const QJsonValue best = json[u"best_correct"_s];
        if (json[u"separable"_s].toBool() != m_truth.isSeparable ||
            json[u"learnable"_s].toBool() != m_truth.isLearnable || best.toInt(-1) != m_truth.best)
            m_reader.problems += u"JSON: "_s + m_of.words();
    }

    const SmallCase &m_of;
    SmallRun m_small;
    SmallTruth m_truth;
    Explanation m_explanation;
    Run m_run;
    Reader &m_reader;
};

} // namespace

/// Every sentence about a run or about data is said of thousands of small ones, and has to be true
/// of each. FRONTERA_SENTENCES="first count" says which ones, to look at one again.
class tst_Sentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTrue_data();
    void areTrue();
};

void tst_Sentences::areTrue_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Spanish") << Language::Spanish;
}

void tst_Sentences::areTrue()
{
    QFETCH(Language, language);
    const bool isSpanish = language == Language::Spanish;
    Translator translator;
    translator.use(language);
    QLocale::setDefault(isSpanish ? QLocale(u"es_BO"_s) : QLocale(u"en_US"_s));
    // The same facts lie behind both languages: of the second one, fewer are enough.
    const QString usual = u"1 %1"_s.arg((isSpanish ? 1500 : 3500) / (isSanitized() ? 20 : 1));
    const QStringList wanted = qEnvironmentVariable("FRONTERA_SENTENCES", usual).split(u' ');
    Reader reader(isSpanish);
    const std::uint32_t first = wanted.value(0).toUInt();
    for (std::uint32_t i = 0; i < wanted.value(1, u"1"_s).toUInt(); ++i) {
        const SmallCase of = smallCase(first + i);
        Speaker(of, reader).sayAll();
        if (reader.problems.size() > 60)
            break;
    }
    const SmallCase far = farCase();
    Speaker(far, reader).sayAll();
    translator.use(Language::English);
    QLocale::setDefault(QLocale::c());
    for (const auto &[kind, count] : reader.counts)
        qInfo("%6d %s", count, kind.constData());
    for (const QString &problem : reader.problems)
        qWarning("%s", qPrintable(problem));
    QVERIFY(reader.problems.isEmpty());
    if (wanted.value(1).toInt() >= 5000) {
        for (const auto &[kind, count] : reader.counts)
            QVERIFY2(count > 0, ("never said: " + kind).constData());
    }
}

FRONTERA_TEST(tst_Sentences)
#include "tst_sentences.moc"
