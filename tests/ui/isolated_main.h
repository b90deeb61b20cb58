// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// Runs a test with settings and folders of its own, in the C locale: nothing of the person's, and
/// nothing of another test running at the same time, plays a part.
template <typename Test>
int runIsolated(int argc, char **argv)
{
    const QTemporaryDir settings;
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QLocale::setDefault(QLocale::c());
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("frontera-test"));
    QCoreApplication::setApplicationName(QStringLiteral("frontera-test"));
    QSettings().clear();
    Test test;
    return QTest::qExec(&test, argc, argv);
}
