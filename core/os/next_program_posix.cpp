// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/os/next_program.h"

#include <QFile>
#include <QString>
#include <unistd.h>

namespace frontera {

void continueAs(const QString &path, char **arguments)
{
    ::execv(QFile::encodeName(path).constData(), arguments);
}

} // namespace frontera
