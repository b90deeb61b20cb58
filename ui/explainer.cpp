// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explainer.h"

#include "core/learning/timeline.h"

#include <QMetaObject>

namespace frontera {

Explainer::Explainer(const Timeline &timeline, QObject *parent)
    : QObject(parent)
    , m_timeline(timeline)
{
    m_thread.setMaxThreadCount(1);
}

Explainer::~Explainer()
{
    m_thread.clear();
    m_thread.waitForDone();
}

bool Explainer::isQuick(const Dataset &data)
{
    constexpr qint64 mostRows = 300; // the best line takes time that grows with their square
    constexpr qint64 mostNumbers = 4'000;
    return data.observationCount() <= mostRows &&
           qint64{data.observationCount()} * data.inputCount() <= mostNumbers;
}

void Explainer::restart()
{
    const int run = ++m_run;
    m_thread.clear(); // what has not begun is not needed
    if (isQuick(m_timeline.data())) {
        m_found = find(m_timeline.data(), m_timeline.settings());
        return;
    }
    m_found = {};
    m_found.explanation.isKnown = false;
    m_thread.start([this, run, data = m_timeline.data(), settings = m_timeline.settings()] {
        const Found result = find(data, settings);
        QMetaObject::invokeMethod(
            this, [this, run, result] { take(run, result); }, Qt::QueuedConnection);
    });
}

Explainer::Found Explainer::find(const Dataset &data, const Settings &settings)
{
    Found result;
    result.explanation = explain(data, settings);
    if (data.inputCount() == 2)
        result.hulls = hullsOf(data);
    return result;
}

void Explainer::take(int run, const Found &found)
{
    if (run != m_run)
        return;
    m_found = found;
    Q_EMIT this->found();
}

} // namespace frontera
