// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/file_words.h"

#include "core/data/dataset.h"
#include "ui/words/typed_words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace frontera {

namespace {

class FileWords
{
    Q_DECLARE_TR_FUNCTIONS(File)

public:
    static QString reason(const WriteError &error, const QString &path)
    {
        switch (error.reason) {
        case WriteError::MissingFolder:
            return tr("the folder %1 does not exist; make it or choose another")
                .arg(showPath(QFileInfo(path).absolutePath()));
        case WriteError::IsFolder:
            return tr("it is a folder; give the name of a file");
        case WriteError::NotAFile:
            return tr("it is a pipe or a device; give the name of a file");
        case WriteError::NotPermitted:
            return tr("you may not write there; choose another folder");
        case WriteError::NoSpace:
            return tr("there is not enough space; free some or choose another folder");
        case WriteError::NameTooLong:
            return tr("its name is too long; give a shorter one");
        case WriteError::Failed:
            break;
        }
        if (error.system == 0)
            return tr("the system refused; choose another name or folder");
        return tr("the system refused (%1); choose another name or folder", "the system's words")
            .arg(qt_error_string(error.system));
    }

    static QString sentence(const WriteError &error, const QString &path)
    {
        return tr("%1 was not written: %2.").arg(showPath(path), reason(error, path));
    }

    static QString kept(const QString &folder)
    {
        return tr("Old files could not be put back; they are in %1.").arg(showPath(folder));
    }
};

} // namespace

QString fileStem(const Dataset &data)
{
    return fileStem(data.name());
}

QString fileStem(QString name)
{
    for (const char *ending : {".csv", ".tsv", ".txt"}) {
        if (name.size() > 4 && name.endsWith(QLatin1String(ending), Qt::CaseInsensitive)) {
            name.chop(4);
            break;
        }
    }
    return name.replace(u'/', u'-');
}

QString describe(const WriteError &error, const QString &path)
{
    return FileWords::sentence(error, path);
}

QString describe(const WholeFiles::Failure &failure)
{
    const QString sentence = FileWords::sentence(failure.error, failure.path);
    return failure.kept.isEmpty() ? sentence : sentence + u' ' + FileWords::kept(failure.kept);
}

} // namespace frontera
