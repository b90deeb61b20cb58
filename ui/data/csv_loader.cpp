// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/csv_loader.h"

#include <QThread>
#include <utility>

namespace frontera {

CsvLoader::CsvLoader(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
}

CsvLoader::~CsvLoader()
{
    m_isCancelled = true;
    if (m_thread)
        m_thread->wait();
}

void CsvLoader::start()
{
    m_thread.reset(QThread::create([this] {
        CsvOptions options;
        int shown = -1;
        options.progress = [this, &shown](qint64 read, qint64 size) {
            const int percent = size > 0 ? static_cast<int>(100 * read / size) : 0;
            if (percent != shown)
                Q_EMIT progressed(percent);
            shown = percent;
            return !m_isCancelled;
        };
        m_result = readCsvFile(m_path, std::move(options));
    }));
    // By the loader's own thread, when the other one is at its end.
    connect(m_thread.get(), &QThread::finished, this, &CsvLoader::finished);
    m_thread->start();
}

} // namespace frontera
