// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"

#include "tests/thoroughness.h"

#include <QProcess>

namespace {

Outcome run(const QString &program, const QStringList &arguments,
            const QProcessEnvironment &environment)
{
    constexpr int longest = 60'000;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    Outcome outcome;
    if (!process.waitForFinished(longest)) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        outcome.status = process.exitCode();
    }
    outcome.output = process.readAllStandardOutput();
    outcome.note = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

} // namespace

QString programPath()
{
    return qEnvironmentVariable("FRONTERA_PROGRAM", QStringLiteral(FRONTERA_PROGRAM));
}

QProcessEnvironment plainEnvironment()
{
    const QString options = QStringLiteral("ASAN_OPTIONS");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_ALL", "LANGUAGE"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    // To look for leaks takes as long as most of what these programs do.
    static int row = 0;
    if (isSanitized() && !isTried(row++))
        environment.insert(options, environment.value(options) + QStringLiteral(":detect_leaks=0"));
    return environment;
}

Outcome runProgram(const QStringList &arguments, const QProcessEnvironment &environment)
{
    return run(programPath(), arguments, environment);
}

Outcome runInShell(const QString &line, const QStringList &arguments)
{
    return run(QStringLiteral("bash"),
               QStringList{QStringLiteral("-c"), line, programPath()} + arguments,
               plainEnvironment());
}

QStringList wordsIn(const QString &options)
{
    return options.split(u' ', Qt::SkipEmptyParts);
}

QList<QMap<QString, QString>> csvRows(const QByteArray &csv)
{
    QStringList lines = QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts);
    const QStringList columns = lines.isEmpty() ? QStringList() : lines.takeFirst().split(u',');
    QList<QMap<QString, QString>> rows;
    for (const QString &line : lines) {
        const QStringList fields = line.split(u',');
        QMap<QString, QString> row;
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.insert(columns[i], fields.value(i));
        rows += row;
    }
    return rows;
}
