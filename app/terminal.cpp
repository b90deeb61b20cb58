// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"

#include <QCoreApplication>
#include <cstdio>
#include <unistd.h>

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

StandardOutput::StandardOutput()
{
    m_gathered.reserve(gatheredAtMost + 1024);
    m_failed = !m_file.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

void StandardOutput::flush()
{
    if (!m_failed)
        m_failed = m_file.write(m_gathered) != m_gathered.size();
    m_gathered.resize(0);
}

ExitStatus StandardOutput::finish()
{
    if (!m_gathered.isEmpty())
        flush();
    if (!m_failed)
        return Done;
    printProblem(QCoreApplication::translate(
                     "Terminal", "Standard output was not written to the end: %1. Give it a file "
                                 "on a disk with enough space.")
                     .arg(m_file.errorString()));
    return Failed;
}

ExitStatus printText(const QString &text)
{
    StandardOutput output;
    output.write(text.toUtf8());
    return output.finish();
}

} // namespace frontera
