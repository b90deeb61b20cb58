// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

/// The outcome of a run of the built program.
struct Outcome
{
    int status = -1; ///< the exit status; −1 if the program did not end, or a signal ended it
    QByteArray output;
    QString note; ///< standard error
};

/// Returns the path of the built program.
QString programPath();
/// Returns an environment without a display, in English.
QProcessEnvironment plainEnvironment();
/// Runs the program to its end.
Outcome runProgram(const QStringList &arguments,
                   const QProcessEnvironment &environment = plainEnvironment());
/// Runs a line of bash in which "$0" is the program and "$1", "$2" … are the arguments.
Outcome runInShell(const QString &line, const QStringList &arguments = {});

/// Returns the arguments of a command line without quotes.
QStringList wordsIn(const QString &options);

/// Returns the rows of a CSV output, each as a map from column name to cell.
QList<QMap<QString, QString>> csvRows(const QByteArray &csv);
