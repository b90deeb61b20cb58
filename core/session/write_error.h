// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace frontera {

/// The reason why a file was not written. Errors with equal reasons are equal, whatever their
/// numbers of the system.
struct WriteError
{
    enum Reason {
        MissingFolder,
        IsFolder,
        NotAFile, ///< a pipe, a device or a socket stands there
        NotPermitted,
        NoSpace, ///< the disk is full, or the quota or the largest file size is reached
        NameTooLong,
        Failed,
    };

    // Not explicit, as most errors have a reason alone.
    constexpr WriteError(Reason why, int number = 0) // NOLINT
        : reason(why)
        , system(number)
    {
    }
    /// Returns the error for a number of the system (system_error.h).
    [[nodiscard]] static WriteError fromSystem(int number);

    friend constexpr bool operator==(const WriteError &one, const WriteError &other)
    {
        return one.reason == other.reason;
    }

    Reason reason;
    int system; ///< its number of the system; 0 if there is none
};

} // namespace frontera
