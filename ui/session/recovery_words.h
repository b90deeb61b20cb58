// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/write_error.h"

#include <QCoreApplication>
#include <QString>

namespace frontera {

class LeftOver;

/// Sentences about what is kept of a window for the case that the program does not end well.
class RecoveryWords
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)

public:
    /// Asks whether to go on with it: how the program ended, what was open, and when. Where it
    /// cannot be read, says so, and why.
    [[nodiscard]] static QString offer(const LeftOver &leftOver);
    /// Nothing can be kept in the folder.
    [[nodiscard]] static QString notKept(const WriteError &error, const QString &folder);

private:
    static QString contentOf(const LeftOver &leftOver);
};

} // namespace frontera
