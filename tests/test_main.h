// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QTest>

/// A function that runs one test with the arguments of Qt Test, and returns its exit status.
using TestRun = int (*)(int argc, char **argv);

/// Adds a test to its program. The test's name is that of its file without folder and suffix.
/// Returns a value only so that a static variable can call it.
bool addTest(const char *file, TestRun run);

/// Runs a test without a window.
template <typename Test>
int runTest(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

/// Makes a class the test of its file, in a program of several tests. Stands at the end of the
/// file, before the moc file.
#define FRONTERA_TEST(Test) FRONTERA_TEST_RUN_BY(runTest<Test>, Test)
#define FRONTERA_TEST_RUN_BY(run, Test)                                                            \
    [[maybe_unused]] static const bool added##Test = addTest(__FILE__, run);
