// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/build_facts.h"

#include "ui/base/commit.h"

#include <QStringList>
#include <boost/version.hpp>
#include <csv.h>
#include <gif_lib.h>
#include <qcustomplot.h>

namespace frontera {

namespace {

QString version(const QString &library, int major, int minor, int patch)
{
    return QStringLiteral("%1 %2.%3.%4").arg(library).arg(major).arg(minor).arg(patch);
}

} // namespace

QString builtCommit()
{
    return QString::fromLatin1(commit);
}

QString libraryVersions()
{
    const QStringList all = {
        QStringLiteral("Qt ") + QLatin1String(qVersion()),
        QStringLiteral("QCustomPlot " QCUSTOMPLOT_VERSION_STR),
        version(QStringLiteral("giflib"), GIFLIB_MAJOR, GIFLIB_MINOR, GIFLIB_RELEASE),
        version(QStringLiteral("libcsv"), CSV_MAJOR, CSV_MINOR, CSV_RELEASE),
        version(QStringLiteral("Boost"), BOOST_VERSION / 100'000, BOOST_VERSION / 100 % 1000,
                BOOST_VERSION % 100)};
    return all.join(QStringLiteral(", "));
}

} // namespace frontera
