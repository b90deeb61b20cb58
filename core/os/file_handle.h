// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <utility>

namespace frontera {

/// An open file or folder, closed with the object; or the reason why it is not open.
class FileHandle
{
public:
    FileHandle() = default;
    /// `number` as QFile::open() takes it; −1: it is not open, by an error of the system.
    FileHandle(int number, int error)
        : m_number(number)
        , m_error(error)
    {
    }
    FileHandle(FileHandle &&other) noexcept
        : m_number(other.release())
        , m_error(other.m_error)
    {
    }
    FileHandle &operator=(FileHandle &&other) noexcept
    {
        close();
        m_error = other.m_error;
        m_number = other.release();
        return *this;
    }
    FileHandle(const FileHandle &) = delete;
    FileHandle &operator=(const FileHandle &) = delete;
    ~FileHandle() { close(); }

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }
    /// Returns the system's number of the error (system_error.h); 0: there was none.
    [[nodiscard]] int error() const { return m_error; }

    /// Hands the number to the caller, who closes it.
    int release() { return std::exchange(m_number, -1); }
    void close();

private:
    int m_number = -1;
    int m_error = 0;
};

} // namespace frontera
