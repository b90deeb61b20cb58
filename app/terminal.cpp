// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"

#include "core/os/standard_streams.h"
#include "core/os/system_error.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstdio>

namespace frontera {

void printNote(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

void printProblem(const QString &sentence)
{
    printNote(QStringLiteral("frontera: ") + sentence);
}

ProgressLine::ProgressLine()
    : m_isTerminal(isErrorOnTerminal())
{
}

ProgressLine::~ProgressLine()
{
    if (m_length == 0)
        return;
    show(QString());
    std::fputc('\r', stderr);
}

void ProgressLine::show(const QString &line)
{
    if (!m_isTerminal)
        return;
    const QByteArray bytes = '\r' + line.leftJustified(m_length).toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    std::fflush(stderr);
    m_length = std::max(m_length, line.size());
}

StandardOutput::StandardOutput()
{
    m_gathered.reserve(gatheredAtMost + 1024);
    m_failed = !m_file.open(standardOutput, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

void StandardOutput::flush()
{
    if (!m_failed) {
        forgetSystemError();
        m_failed = m_file.write(m_gathered) != m_gathered.size();
        m_error = lastSystemError();
    }
    m_gathered.resize(0);
}

ExitStatus StandardOutput::finish()
{
    if (!m_gathered.isEmpty())
        flush();
    if (!m_failed)
        return Done;
    const SystemError error = systemErrorOf(m_error);
    if (error == SystemError::Closed) {
        printProblem(QCoreApplication::translate(
            "Terminal", "Standard output is closed; give it a file or a pipe."));
    } else if (error == SystemError::NoSpace) {
        printProblem(QCoreApplication::translate(
                         "Terminal", "Standard output was not written to the end: %1. Give it a "
                                     "file on a disk with enough space.")
                         .arg(qt_error_string(m_error)));
    } else {
        printProblem(QCoreApplication::translate(
                         "Terminal", "Standard output was not written to the end: %1. Give it "
                                     "another file or pipe.")
                         .arg(m_error != 0 ? qt_error_string(m_error) : m_file.errorString()));
    }
    return Failed;
}

ExitStatus printText(const QString &text)
{
    StandardOutput output;
    output.write(text.toUtf8());
    return output.finish();
}

} // namespace frontera
