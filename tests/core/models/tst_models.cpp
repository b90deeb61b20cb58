// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What must hold of a run of any model: of each that the program registers, and of one that is as
// unlike the perceptron as can be.

#include "core/models/models.h"

#include "core/data/examples.h"
#include "core/data/gates.h"
#include "core/explanation/explanation.h"
#include "core/run/ahead.h"
#include "core/run/run.h"
#include "tests/core/models/majority.h"
#include "tests/test_main.h"
#include "tests/thoroughness.h"

#include <QSignalSpy>
#include <QTest>
#include <random>
#include <set>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

std::vector<const Model *> allModels()
{
    std::vector<const Model *> all(models().begin(), models().end());
    all.push_back(&majorityModel());
    return all;
}

/// Settings of this model.
Settings of(const Model &model, Settings settings)
{
    settings.model = &model;
    return settings;
}

/// A run that is stepped once, all of it kept: what its record must show again.
struct SteppedRun
{
    std::vector<Reading> readings;
    std::vector<std::vector<double>> parameters;
    std::vector<int> right;

    SteppedRun(const Model &model, const Dataset &data, const Settings &settings, qint64 steps)
    {
        Run run;
        run.start(data, of(model, settings));
        keep(run);
        while (run.position() < steps && run.canGoForward()) {
            run.forward();
            keep(run);
        }
    }

    [[nodiscard]] qint64 length() const { return std::ssize(readings) - 1; }
    [[nodiscard]] const Reading &at(qint64 position) const
    {
        return readings.at(static_cast<std::size_t>(position));
    }
    /// What the run shows, where it stands, other than the first time.
    [[nodiscard]] QString difference(const Run &run) const
    {
        const auto here = static_cast<std::size_t>(run.position());
        if (run.reading() != readings[here])
            return u"reading at %1"_s.arg(run.position());
        if (run.predictor()->countRight(run.data()) != right[here])
            return u"predictor at %1"_s.arg(run.position());
        return run.parametersAt(run.position()) != parameters[here]
                   ? u"parameters at %1"_s.arg(run.position())
                   : QString();
    }

private:
    void keep(const Run &run)
    {
        readings.push_back(run.reading());
        parameters.push_back(run.parametersAt(run.position()));
        right.push_back(run.predictor()->countRight(run.data()));
    }
};

/// Settings in which one field has a value that is not usual; with each, words for it.
using Unusual = std::vector<std::pair<QString, Settings>>;

/// Returns such settings for each value of a choice, and for two of any other kind of field.
Unusual unusualValues(const Model &model, const Field &field, const Dataset &data)
{
    Unusual all;
    const auto add = [&](auto change) {
        Settings settings = of(model, {});
        change(settings);
        settings = fittedTo(data, settings);
        if (!isUsual(field, settings))
            all.emplace_back(QString::fromLatin1(field.key) + QString::number(all.size()),
                             settings);
    };
    struct Values
    {
        decltype(add) &to;
        const Dataset &data;
        void operator()(const NumberKind &kind) const
        {
            for (const Decimal &value : {Decimal(3, -1), Decimal(kind.isPositive ? 7 : -7, -1)})
                to([&](Settings &settings) { settings.*kind.member = value; });
        }
        void operator()(const InputNumbersKind &kind) const
        {
            to([&](Settings &settings) {
                settings.*kind.member = {Decimal(25, -2), Decimal(-3, -1)};
            });
        }
        void operator()(const FlagKind &kind) const
        {
            to([&](Settings &settings) { settings.*kind.member = !(settings.*kind.member); });
        }
        void operator()(const ChoiceKind &kind) const
        {
            for (const FieldWord &word : kind.words)
                to([&](Settings &settings) { kind.setValue(settings, word.value); });
        }
        void operator()(const RowOrderKind &kind) const
        {
            to([&](Settings &settings) {
                settings.order = Order::Chosen;
                for (int row = data.observationCount(); row-- > 0;)
                    (settings.*kind.member).push_back(row);
            });
        }
        void operator()(const RangeKind &kind) const
        {
            to([&](Settings &settings) {
                settings.start = Start::Drawn;
                settings.*kind.member = {Decimal(-3), Decimal(25, -2)};
            });
        }
        void operator()(const UnitsKind &kind) const
        {
            for (int gate = 0; gate < gateCount; ++gate) {
                to([&](Settings &settings) {
                    settings.*kind.member = {gate, (3 * gate + 1) % gateCount, 15 - gate};
                });
            }
        }
        void operator()(const SeedKind &kind) const
        {
            to([&](Settings &settings) {
                settings.order = Order::Shuffled;
                settings.start = Start::Drawn;
                settings.*kind.member = 7;
            });
        }
    };
    std::visit(Values{add, data}, field.kind);
    return all;
}

} // namespace

class tst_Models : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names();
    void anyPlace_data() { runs(); }
    void anyPlace();
    void trainedAtOnce_data() { runs(); }
    void trainedAtOnce();
    void trainedAhead_data() { runs(); }
    void trainedAhead();
    void veryLong();
    void everyField_data();
    void everyField();
    void tellsOfEach_data() { runs(); }
    void tellsOfEach();

private:
    void runs();
};

void tst_Models::names()
{
    std::set<std::string_view> keys;
    for (const Model *model : allModels())
        QVERIFY(!model->key.empty() && keys.insert(model->key).second);
}

void tst_Models::runs()
{
    QTest::addColumn<const Model *>("model");
    QTest::addColumn<Dataset>("data");
    QTest::addColumn<Settings>("settings");
    const std::pair<const char *, Dataset> kinds[] = {{"xor", gateDataset(XorGate)},
                                                      {"and", gateDataset(AndGate)},
                                                      {"concert", exampleDataset(Example::Concert)},
                                                      {"iris", exampleDataset(Example::Iris)}};
    int row = 0;
    const auto add = [&row](const char *name, const Model *model, const Dataset &data,
                            const Settings &settings) {
        if (isTried(row++, 2))
            QTest::addRow("%s %s %d %d", model->key.data(), name, static_cast<int>(settings.order),
                          static_cast<int>(settings.update))
                << model << data << settings;
    };
    for (const Model *model : allModels()) {
        for (const auto &[name, data] : kinds) {
            if (!model->takes(data))
                continue;
            for (const Order order : {Order::Given, Order::Chosen, Order::Shuffled,
                                      Order::ShuffledOnce, Order::Drawn, Order::Wrong}) {
                Settings settings;
                settings.order = order;
                for (int i = data.observationCount() - 1; order == Order::Chosen && i >= 0; --i)
                    settings.permutation.push_back(i);
                add(name, model, data, settings);
                for (const Update update : {Update::Batch, Update::Repeat}) {
                    settings.update = update;
                    if (model->isPerceptron)
                        add(name, model, data, settings);
                }
            }
        }
    }
}

/// Each place, come to by steps, jumps and back, is what it was the first time.
void tst_Models::anyPlace()
{
    QFETCH(const Model *, model);
    QFETCH(Dataset, data);
    QFETCH(Settings, settings);
    constexpr qint64 steps = 1'300; // more than some checkpoints
    const SteppedRun first(*model, data, settings, steps);
    Run run;
    run.start(data, of(*model, settings));
    run.reach(steps);
    QCOMPARE(run.length(), first.length());
    std::mt19937 random(5);
    for (int i = 0; i < 300; ++i) {
        const auto to = static_cast<qint64>(random() % static_cast<unsigned>(first.length() + 1));
        run.jump(to);
        QCOMPARE(first.difference(run), QString());
        if (i % 2 == 0 && !run.isAtEnd())
            run.forward();
        else
            run.back();
        QCOMPARE(first.difference(run), QString());
    }
    // The past, without going there.
    qint64 expected = 1;
    run.forEachUpdate(0, run.length(),
                      [&](const StepFacts &facts, std::span<const double> parameters) {
                          while (!first.at(expected).facts.updated)
                              ++expected;
                          QCOMPARE(facts, first.at(expected).facts);
                          QVERIFY(std::ranges::equal(
                              parameters, first.parameters[static_cast<std::size_t>(expected)]));
                          ++expected;
                      });
    while (expected <= run.length())
        QVERIFY(!first.at(expected++).facts.updated);
    qint64 mistakes = 0;
    for (qint64 position = 1; position <= run.length(); ++position) {
        mistakes += first.at(position).facts.isMistake;
        QCOMPARE(run.mistakesUpTo(position), mistakes);
    }
}

void tst_Models::everyField_data()
{
    QTest::addColumn<Dataset>("data");
    QTest::addColumn<Settings>("settings");
    for (const Model *model : models()) {
        for (const Field &field : model->fields) {
            for (const Dataset &data :
                 {gateDataset(AndGate), gateDataset(XorGate), exampleDataset(Example::Iris)}) {
                if (!model->takes(data))
                    continue;
                for (const auto &[name, settings] : unusualValues(*model, field, data))
                    QTest::addRow("%s %s %s", model->key.data(), qPrintable(name),
                                  qPrintable(data.name()))
                        << data << settings;
            }
        }
    }
}

/// Whatever is set, training quickly and presenting one observation agree: each presentation starts
/// from what the one before it left, and is the mistake that was recorded. What is proved holds.
void tst_Models::everyField()
{
    QFETCH(Dataset, data);
    QFETCH(Settings, settings);
    Run run;
    run.start(data, settings);
    run.reach(2'000);
    const qint64 end = run.length();
    run.jump(0);
    Reading before = run.reading();
    qint64 updates = 0;
    qint64 mistakes = 0;
    while (run.position() < end) {
        run.forward();
        const Reading reading = run.reading();
        QCOMPARE(reading.facts, run.facts());
        mistakes += reading.facts.isMistake;
        QCOMPARE(run.mistakesUpTo(run.position()), mistakes);
        updates += reading.facts.updated;
        for (std::size_t unit = 0; unit < reading.units.size(); ++unit) {
            const UnitReading &now = reading.units[unit];
            const UnitReading &then = before.units[unit];
            for (std::size_t link = 0; link < now.links.size(); ++link)
                QCOMPARE(now.links[link].weight, then.links[link].after);
            QCOMPARE(now.bias.has_value(), then.bias.has_value());
            if (now.bias)
                QCOMPARE(now.bias->weight, then.bias->after);
        }
        before = reading;
    }
    const std::optional<MistakeBound> bound = explain(data, settings).bound;
    QVERIFY(!bound || Fraction(updates) <= bound->most);
}

/// Trained at once or in pieces of any length, the run is what it is step by step.
void tst_Models::trainedAtOnce()
{
    QFETCH(const Model *, model);
    QFETCH(Dataset, data);
    QFETCH(Settings, settings);
    constexpr qint64 steps = 900;
    const SteppedRun first(*model, data, settings, steps);
    for (const qint64 piece : {1, 7, 100, 900}) {
        Run run;
        run.start(data, of(*model, settings));
        while (run.length() < first.length()) {
            run.reach(std::min(run.length() + piece, steps));
            QCOMPARE(first.difference(run), QString());
        }
    }
}

/// A scout in a thread finds all that has to be followed.
void tst_Models::trainedAhead()
{
    QFETCH(const Model *, model);
    QFETCH(Dataset, data);
    QFETCH(Settings, settings);
    constexpr qint64 steps = 900;
    const SteppedRun first(*model, data, settings, steps);
    Run run;
    run.start(data, of(*model, settings));
    Ahead ahead(run);
    while (run.missingTo(first.length()) > 0) {
        const qint64 goal = std::min(first.length(), run.length() + 130);
        ahead.ask(goal);
        QVERIFY(QTest::qWaitFor([&] { return ahead.follow(goal); }, 20'000));
        QCOMPARE(first.difference(run), QString());
    }
    run.reach(first.length());
    QCOMPARE(first.difference(run), QString());
    for (qint64 position = 0; position <= run.length(); position += 13) {
        run.jump(position);
        QCOMPARE(first.difference(run), QString());
    }
}

/// So long a run that of the states that were kept every second one is dropped.
void tst_Models::veryLong()
{
    Run run;
    run.start(gateDataset(XorGate), of(majorityModel(), {})); // the targets are 0, 1, 1, 0
    constexpr qint64 steps = 2'500'000;
    run.reach(steps);
    QCOMPARE(run.length(), steps);
    std::mt19937 random(6);
    for (int i = 0; i < 200; ++i) {
        const auto to = static_cast<qint64>(random() % steps);
        run.jump(to);
        constexpr int leads[] = {0, -1, 0, 1};
        QCOMPARE(exact(run.reading().units[0].bias->after), Decimal(leads[to % 4]));
        QCOMPARE(run.facts().epoch, (to + 3) / 4);
    }
}

/// Whoever listens hears of each presentation and of each change, and finds the run there.
void tst_Models::tellsOfEach()
{
    QFETCH(const Model *, model);
    QFETCH(Dataset, data);
    QFETCH(Settings, settings);
    const SteppedRun first(*model, data, settings, 120);
    for (const bool hearsAll : {true, false}) {
        Run run;
        run.start(data, of(*model, settings));
        qint64 presented = 0;
        qint64 last = 0;
        if (hearsAll) {
            connect(&run, &Run::presented, this, [&](const StepFacts &facts) {
                QCOMPARE(facts, first.at(++presented).facts);
                QCOMPARE(first.difference(run), QString());
            });
        }
        connect(&run, &Run::updated, this, [&](const StepFacts &facts) {
            for (++last; !first.at(last).facts.updated; ++last)
                ;
            QCOMPARE(facts, first.at(last).facts);
            QCOMPARE(first.difference(run), QString());
        });
        run.reach(first.length());
        QCOMPARE(presented, hearsAll ? first.length() : 0);
        for (++last; last <= first.length(); ++last)
            QVERIFY(!first.at(last).facts.updated);
    }
}

FRONTERA_TEST(tst_Models)
#include "tst_models.moc"
