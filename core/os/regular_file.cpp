// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/os/regular_file.h"

#include "core/os/file_system.h"
#include "core/os/paths.h"
#include "core/os/system_error.h"

#include <QFile>

namespace frontera {

namespace {

Unopened unopenedFor(int error)
{
    switch (systemErrorOf(error)) {
    case SystemError::Missing:
        return {Unopened::Missing};
    case SystemError::NotPermitted:
        return {Unopened::NotPermitted};
    case SystemError::NotAFile:
        return {Unopened::NotAFile};
    default:
        return {Unopened::Unreadable, qt_error_string(error)};
    }
}

} // namespace

std::optional<Unopened> openRegularFile(QFile &file, const QString &path, QIODevice::OpenMode how)
{
    FileHandle handle = openToRead(bytesOf(path));
    if (!handle.isOpen())
        return unopenedFor(handle.error());
    const FileFacts facts = factsOf(handle.number());
    if (facts.error != 0)
        return unopenedFor(facts.error);
    if (!facts.isFile())
        return Unopened{facts.isFolder() ? Unopened::IsFolder : Unopened::NotAFile};
    if (!file.open(handle.number(), how | QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return Unopened{Unopened::Unreadable, file.errorString()};
    handle.release();
    return std::nullopt;
}

} // namespace frontera
