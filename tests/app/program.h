// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

/// What a run of the built program left behind.
struct Outcome
{
    int status = -1; ///< −1 where it did not end, or was ended by a signal
    QByteArray output;
    QString note; ///< standard error
};

/// The built binary.
QString programPath();
/// An environment without a display, in English.
QProcessEnvironment plainEnvironment();
Outcome runProgram(const QStringList &arguments,
                   const QProcessEnvironment &environment = plainEnvironment());
/// A line of bash in which "$0" is the program and "$1", "$2" … are the arguments.
Outcome runInShell(const QString &line, const QStringList &arguments = {});

/// The rows of a CSV output, each by its columns' names.
QList<QMap<QString, QString>> csvRows(const QByteArray &csv);
