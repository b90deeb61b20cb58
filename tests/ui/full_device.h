// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>
#include <algorithm>

/// A device that takes a number of bytes and refuses the rest, like a full disk.
class FullDevice : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] qint64 taken() const { return m_taken; }
    [[nodiscard]] int refusals() const { return m_refusals; }

protected:
    qint64 readData(char * /*data*/, qint64 /*size*/) override { return -1; }
    qint64 writeData(const char * /*data*/, qint64 size) override
    {
        const qint64 part = std::min(size, m_room - m_taken);
        m_taken += part;
        if (part == size)
            return size;
        ++m_refusals;
        return part > 0 ? part : -1;
    }

private:
    qint64 m_room;
    qint64 m_taken = 0;
    int m_refusals = 0;
};
