// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace frontera {

/// What the program ends with. Fixed: scripts depend on it.
enum ExitStatus : int { Done = 0, Failed = 1, WrongArguments = 2 };

/// A line on standard error.
void printNote(const QString &line);
/// What is wrong, on standard error, after the program's name.
void printProblem(const QString &sentence);

/// A line on standard error that is written over again and again, and is gone in the end. Nothing
/// is written where that is no terminal: a log has no use for it.
class ProgressLine
{
public:
    ProgressLine();
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

    /// The same line, or a part of one, with blanks over what was longer before.
    void show(const QString &line);

private:
    bool m_isTerminal = false;
    qsizetype m_length = 0;
};

/// Standard output, gathered into large writes, and checked: a full disk is noticed.
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
    /// Writes what is left, and says so on standard error if any of it failed. Returns the status
    /// to exit with.
    [[nodiscard]] ExitStatus finish();
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    static constexpr qsizetype gatheredAtMost = 65536;

    void flush();

    QFile m_file;
    QByteArray m_gathered;
    bool m_failed = false;
    int m_error = 0; ///< the system's number of what failed; 0: it said nothing
};

/// Prints a text on standard output.
[[nodiscard]] ExitStatus printText(const QString &text);

} // namespace frontera
