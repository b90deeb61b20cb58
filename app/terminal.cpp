// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"

#include <QCoreApplication>
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace frontera {

void openStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // Standard output is opened for reading, so that writing fails as it does to a closed one.
        if (::fcntl(stream, F_GETFD) < 0 && errno == EBADF)
            (void)::open("/dev/null", stream == STDERR_FILENO ? O_WRONLY : O_RDONLY);
    }
}

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
    : m_isTerminal(::isatty(STDERR_FILENO) != 0)
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
    m_failed = !m_file.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

void StandardOutput::flush()
{
    if (!m_failed) {
        errno = 0;
        m_failed = m_file.write(m_gathered) != m_gathered.size();
        m_error = errno;
    }
    m_gathered.resize(0);
}

ExitStatus StandardOutput::finish()
{
    if (!m_gathered.isEmpty())
        flush();
    if (!m_failed)
        return Done;
    const bool isFull = m_error == ENOSPC || m_error == EDQUOT || m_error == EFBIG;
    if (m_error == EBADF) {
        printProblem(QCoreApplication::translate(
            "Terminal", "Standard output is closed; give it a file or a pipe."));
    } else if (isFull) {
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
