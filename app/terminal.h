// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace frontera {

/// The exit status of the program. The numbers are fixed, as scripts depend on them.
enum ExitStatus : int { Done = 0, Failed = 1, WrongArguments = 2 };

/// Prints a line on standard error.
void printNote(const QString &line);
/// Prints a sentence about an error on standard error, after the program's name.
void printProblem(const QString &sentence);

/// A line on standard error that is overwritten again and again, and erased in the end. If standard
/// error is no terminal, but perhaps a log, nothing is written.
class ProgressLine
{
public:
    ProgressLine();
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

    /// Replaces the line, with blanks over the rest of a longer one.
    void show(const QString &line);

private:
    bool m_isTerminal = false;
    qsizetype m_length = 0;
};

/// Standard output, gathered into large writes, with all errors noticed, such as a full disk.
class StandardOutput
{
public:
    StandardOutput();

    void write(const QByteArray &text)
    {
        m_gathered += text;
        if (m_gathered.size() >= gatheredAtMost)
            flush();
    }
    /// Writes the rest. If any write failed, prints a sentence about it on standard error. Returns
    /// the exit status.
    [[nodiscard]] ExitStatus finish();
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    static constexpr qsizetype gatheredAtMost = 65536;

    void flush();

    QFile m_file;
    QByteArray m_gathered;
    bool m_failed = false;
    int m_error = 0; ///< the system's number of the failure; 0: none or unknown
};

/// Prints a text on standard output. Returns the exit status.
[[nodiscard]] ExitStatus printText(const QString &text);

} // namespace frontera
