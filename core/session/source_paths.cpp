// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/source_paths.h"

#include "core/data/csv_choices.h"

#include <QDir>
#include <QFileInfo>

namespace frontera {

namespace {

using Rename = QString (*)(const QString &, const QString &);

Dataset renamed(const Dataset &data, const QString &folder, Rename rename)
{
    if (data.origin() == nullptr || data.origin()->path.isEmpty())
        return data;
    DataOrigin origin = *data.origin();
    origin.path = rename(origin.path, folder);
    return data.withOrigin(origin);
}

Session renamed(Session session, const QString &folder, Rename rename)
{
    session.data = renamed(session.data, folder, rename);
    if (session.kept)
        session.kept->data = renamed(session.kept->data, folder, rename);
    return session;
}

} // namespace

QString pathInSession(const QString &path, const QString &folder)
{
    if (QDir::isRelativePath(path))
        return path;
    const QString relative = QDir(folder).relativeFilePath(path);
    const bool isBelow = QDir::isRelativePath(relative) && relative != u".." &&
                         !relative.startsWith(QStringLiteral("../"));
    return isBelow ? relative : path;
}

QString pathFromSession(const QString &written, const QString &folder)
{
    if (QDir::isAbsolutePath(written))
        return written;
    const QString there = QDir::cleanPath(QDir(folder).absoluteFilePath(written));
    const QFileInfo here(written);
    return !QFileInfo::exists(there) && here.exists() ? here.absoluteFilePath() : there;
}

Session withPathsIn(const Session &session, const QString &folder)
{
    return renamed(session, folder, &pathInSession);
}

Session withWholePaths(const Session &session, const QString &folder)
{
    return renamed(session, folder, &pathFromSession);
}

} // namespace frontera
