// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/left_behind.h"

#include <QFile>
#include <QRandomGenerator>
#include <array>
#include <fcntl.h>
#include <filesystem>
#include <string_view>
#include <sys/file.h>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>
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

auto changeOf(const struct stat &facts)
{
    return std::tuple(facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec);
}

/// Puts a replaced file back into its place, unless somebody wrote another file there since. Sets
/// `isBack` to true if it did. Returns false if the file stays in the stage; true if it was put
/// back, or was not replaced yet and is removed from the stage.
bool putBack(const fs::path &stage, const fs::path &name, bool &isBack)
{
    const fs::path old = stage / "old" / name;
    const fs::path place = stage.parent_path() / name;
    struct stat kept = {};
    struct stat there = {};
    struct stat moves = {}; // the folder changed when the new files left it
    if (::stat(old.c_str(), &kept) != 0 || ::stat((stage / "new").c_str(), &moves) != 0)
        return false;
    const bool isThere = ::stat(place.c_str(), &there) == 0;
    const bool isSame = isThere && kept.st_dev == there.st_dev && kept.st_ino == there.st_ino;
    std::error_code error;
    if (isSame || (isThere && fs::exists(stage / "new" / name, error)))
        return ::unlink(old.c_str()) == 0; // it was not replaced yet
    if (isThere && changeOf(there) > changeOf(moves))
        return false; // somebody wrote another one since
    isBack = ::rename(old.c_str(), place.c_str()) == 0;
    return isBack;
}

/// Opens and locks a file or folder. Returns its handle; −1 if somebody else has locked it, or it
/// is a link.
int lock(const fs::path &path)
{
    const int handle = ::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (handle >= 0 && ::flock(handle, LOCK_EX | LOCK_NB) != 0) {
        ::close(handle);
        return -1;
    }
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
        const fs::path path = fs::path(folder) / name;
        const int handle = isTemporary(name.string()) ? lock(path) : -1;
        if (handle < 0)
            continue;
        struct stat facts = {};
        if (::fstat(handle, &facts) == 0 && S_ISREG(facts.st_mode)) {
            ::unlink(path.c_str());
        } else if (S_ISDIR(facts.st_mode)) {
            bool isAll = true;
            // Without the folder of new files it was being removed, and nothing was to be put back.
            const bool isWhole = ::access((path / "new").c_str(), F_OK) == 0;
            for (const fs::path &old : namesIn(isWhole ? path / "old" : fs::path())) {
                bool isBack = false;
                isAll = putBack(path, old, isBack) && isAll;
                if (isBack)
                    restored += QFile::decodeName((fs::path(folder) / old).c_str());
            }
            if (isAll)
                removeStage(path);
        }
        ::close(handle);
    }
    restored.sort();
    return restored;
}

bool removeStage(const std::string &stage)
{
    std::error_code error;
    fs::remove_all(stage, error);
    return !error;
}

} // namespace frontera
