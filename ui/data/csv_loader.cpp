// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/csv_loader.h"

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
}

void CsvLoader::start()
{
    m_worker.start([this] {
        CsvOptions options;
        int shown = -1;
        options.progress = [this, &shown](qint64 read, qint64 size) {
            const int percent = size > 0 ? static_cast<int>(100 * read / size) : 0;
            if (percent != shown)
                Q_EMIT progressed(percent);
            shown = percent;
            return !m_isCancelled;
        };
        m_outcome = readTableFile(m_path, std::move(options));
        Q_EMIT progressed(100);
        if (const auto *data = std::get_if<Dataset>(&m_outcome->result))
            (void)data->columns(); // made in this thread, not when the window needs them
        QMetaObject::invokeMethod(this, &CsvLoader::finished, Qt::QueuedConnection);
    });
}

} // namespace frontera
