// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/run/explainer.h"

#include "core/linear/stop.h"
#include "core/run/run.h"

#include <QMetaObject>
#include <algorithm>
#include <cmath>
#include <deque>

namespace frontera {

namespace {

/// Returns how many digits the numbers have as whole multiples of one power of ten.
int digitsInOneUnit(const Dataset &data)
{
    int low = 0;
    int high = 0;
    for (int row = 0; row < data.observationCount(); ++row) {
        for (const Decimal &number : data.inputs(row)) {
            if (number.isZero())
                continue;
            low = std::min(low, number.exponent());
            high = std::max(
                high, static_cast<int>(std::floor(std::log10(std::abs(number.toDouble())))) + 1);
        }
    }
    return high - low;
}

} // namespace

/// The last few results, by data and settings.
class Explainer::Archive
{
public:
    [[nodiscard]] std::shared_ptr<const Found> find(const Dataset &data,
                                                    const Settings &settings) const
    {
        const auto it = std::ranges::find_if(m_entries, [&](const Entry &entry) {
            return entry.settings == settings && entry.data == data;
        });
        return it == m_entries.end() ? nullptr : it->found;
    }

    void add(const Dataset &data, const Settings &settings, std::shared_ptr<const Found> found)
    {
        constexpr std::size_t most = 6;
        m_entries.push_back({data, settings, std::move(found)});
        if (m_entries.size() > most)
            m_entries.pop_front();
    }

private:
    struct Entry
    {
        Dataset data;
        Settings settings;
        std::shared_ptr<const Found> found;
    };
    std::deque<Entry> m_entries;
};

Explainer::Explainer(const Run &run, QObject *parent)
    : QObject(parent)
    , m_run(run)
    , m_archive(std::make_shared<Archive>())
    , m_found(std::make_shared<const Found>())
{
}

Explainer::Explainer(const Run &run, const Explainer &other, QObject *parent)
    : Explainer(run, parent)
{
    m_archive = other.m_archive;
}

Explainer::~Explainer()
{
    m_stop.request_stop();
}

bool Explainer::isQuick(const Dataset &data)
{
    constexpr qint64 mostRows = 300;
    constexpr qint64 mostNumbers = 4'000;
    const qint64 rows = data.observationCount();
    const qint64 inputs = data.inputCount();
    if (rows > mostRows || rows * inputs > mostNumbers)
        return false;
    // Measured: some 25 ms at most. A nearest point is a fraction of determinants, and its search
    // takes as many steps as there are inputs, and more. The best line takes time that grows with
    // the digits where products of two numbers do not fit into 64 bits; with each further input,
    // these are products of products.
    const qint64 digits = digitsInOneUnit(data);
    constexpr qint64 mostForNearest = 75'000;
    constexpr double mostForLine = mostRows * mostRows;
    constexpr qint64 shortDigits = 9;
    const double product = double(digits) * std::exp2(std::max<qint64>(inputs - 2, 0));
    const double line =
        std::max(bestLineCost(data, true).value_or(0), bestLineCost(data, false).value_or(0));
    return inputs * inputs * inputs * inputs * digits <= mostForNearest &&
           line * (product <= shortDigits ? 1 : product) <= mostForLine;
}

std::shared_ptr<const Explanation> Explainer::shared() const
{
    return {m_found, &m_found->explanation};
}

std::shared_ptr<const Hulls> Explainer::sharedHulls() const
{
    return {m_found, &m_found->hulls};
}

void Explainer::restart()
{
    const Dataset &data = m_run.data();
    const Settings &settings = m_run.settings();
    if (m_proof > 0 && settings == m_settings && data == m_data)
        return;
    m_data = data;
    m_settings = settings;
    const int number = ++m_proof;
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_worker.clear(); // proofs that have not begun are not needed
    if (const std::shared_ptr<const Found> known = m_archive->find(data, settings)) {
        m_found = known;
        return;
    }
    if (isQuick(data)) {
        m_found = find(data, settings, {});
        return;
    }
    auto unknown = std::make_shared<Found>();
    unknown->explanation.isKnown = false;
    m_found = std::move(unknown);
    m_worker.start([this, number, data, settings, stop = m_stop.get_token()] {
        prove(number, data, settings, stop);
    });
}

void Explainer::prove(int number, const Dataset &data, const Settings &settings,
                      const std::stop_token &stop)
{
    try {
        const std::shared_ptr<const Found> result = find(data, settings, stop);
        if (!result->explanation.isKnown)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, number, data, settings, result] {
                m_archive->add(data, settings, result);
                take(number, result);
            },
            Qt::QueuedConnection);
    } catch (const Stopped &) { // the run has other data or settings by now
    }
}

std::shared_ptr<const Explainer::Found>
Explainer::find(const Dataset &data, const Settings &settings, const std::stop_token &stop)
{
    auto result = std::make_shared<Found>();
    result->explanation = explain(data, settings, stop);
    if (data.inputCount() == 2 && result->explanation.isKnown)
        result->hulls = hullsOf(data, stop);
    return result;
}

void Explainer::take(int number, const std::shared_ptr<const Found> &found)
{
    if (number != m_proof)
        return;
    m_found = found;
    Q_EMIT this->found();
}

} // namespace frontera
