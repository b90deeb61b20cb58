// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/gates.h"
#include "core/os/ending_signals.h"
#include "core/session/session_file.h"
#include "core/session/whole_file.h"
#include "ui/words/file_words.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

using namespace frontera;

/// Saves a session as the window does, which nothing but a person could make do it, for
/// tests/faults.sh.
int main(int argc, char **argv)
{
    reportTooLargeFiles(); // as in main() of the program
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    Session session;
    session.data = gateDataset(XorGate);
    session.settings.weights.resize(2);
    const QString path = QFile::decodeName(argv[1]);
    const auto error = writeWhole(path, writeSession(session));
    if (!error)
        return 0;
    std::fprintf(stderr, "frontera: %s\n", qPrintable(describe(*error, path)));
    return 1;
}
