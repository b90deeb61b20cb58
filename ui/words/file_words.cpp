// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/file_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace frontera {

namespace {

class FileWords
{
    Q_DECLARE_TR_FUNCTIONS(File)

public:
    static QString reason(WriteError error, const QString &path)
    {
        switch (error) {
        case WriteError::MissingFolder:
            return tr("the folder %1 does not exist; make it or choose another")
                .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
        case WriteError::IsFolder:
            return tr("it is a folder; give the name of a file");
        case WriteError::NotAFile:
            return tr("it is a pipe or a device; give the name of a file");
        case WriteError::NotPermitted:
            return tr("you may not write there; choose another folder");
        case WriteError::NoSpace:
            return tr("there is not enough space; free some or choose another folder");
        case WriteError::Failed:
            break;
        }
        return tr("the system refused; choose another name or folder");
    }

    static QString sentence(WriteError error, const QString &path)
    {
        return tr("%1 was not written: %2.")
            .arg(QDir::toNativeSeparators(path), reason(error, path));
    }
};

} // namespace

QString describe(WriteError error, const QString &path)
{
    return FileWords::sentence(error, path);
}

} // namespace frontera
