// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/test_main.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

/// Runs a test with settings and folders of its own, in the C locale: nothing of the person's, and
/// nothing of another test running at the same time, plays a part.
template <typename Test>
int runIsolated(int argc, char **argv)
{
    const QTemporaryDir settings;
    // Not QStandardPaths' test mode: that is one folder for all tests.
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(settings.path()));
    qputenv("XDG_DATA_HOME", QFile::encodeName(settings.filePath(QStringLiteral("data"))));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QLocale::setDefault(QLocale::c());
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("frontera-test"));
    QCoreApplication::setApplicationName(QStringLiteral("frontera-test"));
    QSettings().clear();
    Test test;
    return QTest::qExec(&test, argc, argv);
}

/// Makes a class that needs a window the test of its file, as FRONTERA_TEST does for one that needs
/// none: the last line but the moc file.
#define FRONTERA_WINDOW_TEST(Test) FRONTERA_TEST_RUN_BY(runIsolated<Test>, Test)
