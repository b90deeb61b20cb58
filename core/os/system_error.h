// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace frontera {

/// What the system's number for an error means, as far as the program tells errors apart.
enum class SystemError {
    Missing,      ///< no such file or folder
    Exists,       ///< something has the name already
    NotAFile,     ///< a socket has the name
    NotPermitted, ///< to this person, or to anybody on a disk that is read-only
    NoSpace,      ///< on the disk, in the quota, or in a file of the largest size
    NameTooLong,
    Closed, ///< the stream to write to
    Other,
};

/// Returns the meaning of a number: one that a function of core/os returned, or lastSystemError().
[[nodiscard]] SystemError systemErrorOf(int number);

/// Returns the number that says that links form a circle.
[[nodiscard]] int circleOfLinks();

/// Returns the number of the last error in this thread, also of one within Qt; 0: there was none
/// since forgetSystemError().
[[nodiscard]] int lastSystemError();
void forgetSystemError();

} // namespace frontera
