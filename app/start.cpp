// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start.h"

#include "core/os/arguments.h"
#include "core/os/ending_signals.h"
#include "core/os/standard_streams.h"

#include <QCoreApplication>

namespace frontera {

QStringList startedWith(int argc, char **argv)
{
    reportTooLargeFiles();
    openStandardStreams();
    QCoreApplication::setApplicationName(QStringLiteral("frontera"));
    QCoreApplication::setOrganizationName(QStringLiteral("Frontera"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FRONTERA_VERSION));
    return wordsOf(argc, argv);
}

} // namespace frontera
