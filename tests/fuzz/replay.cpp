// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// replay FOLDER...: what a fuzzer does with an input, for every file of the corpus. It needs no
// libFuzzer, so that every build of the tests runs it.

#include "tests/fuzz/property.h"

#include <QDir>
#include <QFile>
#include <cstdio>

int main(int argc, char *argv[])
{
    triesAllWays = true;
    for (int i = 1; i < argc; ++i) {
        const QDir folder(QFile::decodeName(argv[i]));
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        if (names.isEmpty()) {
            std::fprintf(stderr, "no file in %s\n", argv[i]);
            return 1;
        }
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "cannot be read: %s\n", qPrintable(file.fileName()));
                return 1;
            }
            // The last line before an abort tells which file it was.
            std::printf("%s\n", qPrintable(file.fileName()));
            std::fflush(stdout);
            const QByteArray bytes = file.readAll();
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                   static_cast<std::size_t>(bytes.size()));
        }
    }
    return argc > 1 ? 0 : 1;
}
