// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace frontera {

/// Why a file was not written. Two are equal where the reason is, whatever the system called it.
struct WriteError
{
    enum Reason {
        MissingFolder,
        IsFolder,
        NotAFile, ///< a pipe, a device or a socket stands there
        NotPermitted,
        NoSpace, ///< the disk, the quota or the largest file size is reached
        NameTooLong,
        Failed,
    };

    // Not explicit: most errors are a reason and nothing else.
    constexpr WriteError(Reason why, int number = 0) // NOLINT
        : reason(why)
        , system(number)
    {
    }
    /// The error that the system names by this errno.
    [[nodiscard]] static WriteError fromSystem(int number);

    friend constexpr bool operator==(const WriteError &one, const WriteError &other)
    {
        return one.reason == other.reason;
    }

    Reason reason;
    int system; ///< errno; 0 where the system said nothing
};

} // namespace frontera
