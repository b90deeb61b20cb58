// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/test_main.h"
#include "tests/ui/still_style.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

/// Runs a test with the program's style, in the C locale with temporary folders for its settings
/// and data, so that neither the person's files nor another test at the same time have an effect.
template <typename Test>
int runIsolated(int argc, char **argv)
{
    const QTemporaryDir settings;
    // QStandardPaths' test mode would be one folder for all tests.
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(settings.path()));
    qputenv("XDG_DATA_HOME", QFile::encodeName(settings.filePath(QStringLiteral("data"))));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QLocale::setDefault(QLocale::c());
    const QApplication application(argc, argv);
    QApplication::setStyle(new StillStyle); // the program's, at rest
    QCoreApplication::setOrganizationName(QStringLiteral("frontera-test"));
    QCoreApplication::setApplicationName(QStringLiteral("frontera-test"));
    QSettings().clear();
    Test test;
    return QTest::qExec(&test, argc, argv);
}

/// Makes a class that needs a window the test of its file, as FRONTERA_TEST does for a class that
/// needs none. Stands at the end of the file, before the moc file.
#define FRONTERA_WINDOW_TEST(Test) FRONTERA_TEST_RUN_BY(runIsolated<Test>, Test)
