// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/left_behind.h"

#include "core/os/file_system.h"
#include "core/os/paths.h"

#include <QRandomGenerator>
#include <array>
#include <filesystem>
#include <string_view>
#include <vector>

namespace frontera {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view temporaryStart = ".frontera-";
constexpr std::size_t letters = 6;

std::vector<fs::path> namesIn(const fs::path &folder)
{
    std::vector<fs::path> names;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error))
        names.push_back(entry->path().filename());
    return names;
}

bool isTemporary(const std::string &name)
{
    return name.starts_with(temporaryStart) && name.size() == temporaryStart.size() + letters;
}

/// Puts a file that was replaced into its place again, if what is there now came from the stage.
/// False where it has to stay where it is. `isBack` tells that a file was put back.
bool putBack(const fs::path &stage, const fs::path &name, bool &isBack)
{
    const fs::path old = stage / "old" / name;
    const fs::path place = stage.parent_path() / name;
    const FileMark kept = factsOf(bytesOf(old)).mark;
    const FileMark moves =
        factsOf(bytesOf(stage / "new")).mark; // changed when the new files left it
    if (!kept.isThere() || !moves.isThere())
        return false;
    const FileMark there = factsOf(bytesOf(place)).mark;
    std::error_code error;
    if (there.isThere() && (kept.isSameFile(there) || fs::exists(stage / "new" / name, error)))
        return removeFile(bytesOf(old)) == 0; // it was not replaced yet
    if (there.isThere() && there.changed > moves.changed)
        return false; // somebody wrote another one since
    isBack = renameOver(bytesOf(old), bytesOf(place)) == 0;
    return isBack;
}

/// Locks what nobody else has locked. Not open where it is in use, or is a link.
FileHandle openUnused(const fs::path &path)
{
    FileHandle handle = openItself(bytesOf(path));
    if (handle.isOpen() && lock(handle.number()) != Locking::Done)
        handle.close();
    return handle;
}

} // namespace

std::string temporaryName()
{
    constexpr std::string_view alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    std::string name(temporaryStart);
    for (std::size_t i = 0; i < letters; ++i)
        name += alphabet[QRandomGenerator::global()->bounded(quint32(alphabet.size()))];
    return name;
}

QStringList clearLeftBehind(const std::string &folder)
{
    QStringList restored;
    for (const fs::path &name : namesIn(folder)) {
        const fs::path path = pathOf(folder) / name;
        const FileHandle handle = isTemporary(bytesOf(name)) ? openUnused(path) : FileHandle();
        if (!handle.isOpen())
            continue;
        const FileFacts facts = factsOf(handle.number());
        if (facts.isFile()) {
            (void)removeFile(bytesOf(path));
        } else if (facts.isFolder()) {
            bool isAll = true;
            // Without the folder of new files it was being removed, and nothing was to be put back.
            const bool isWhole = factsOf(bytesOf(path / "new")).error == 0;
            for (const fs::path &old : namesIn(isWhole ? path / "old" : fs::path())) {
                bool isBack = false;
                isAll = putBack(path, old, isBack) && isAll;
                if (isBack)
                    restored += textOf(bytesOf(pathOf(folder) / old));
            }
            if (isAll)
                removeStage(bytesOf(path));
        }
    }
    restored.sort();
    return restored;
}

bool removeStage(const std::string &stage)
{
    std::error_code error;
    fs::remove_all(pathOf(stage), error);
    return !error;
}

} // namespace frontera
