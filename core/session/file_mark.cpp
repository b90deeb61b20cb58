// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/file_mark.h"

#include <QFile>
#include <sys/stat.h>

namespace frontera {

FileMark markOf(const QString &path)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return {};
    constexpr qint64 perSecond = 1'000'000'000;
    return {facts.st_dev, facts.st_ino, facts.st_size,
            facts.st_mtim.tv_sec * perSecond + facts.st_mtim.tv_nsec};
}

} // namespace frontera
