// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/write_error.h"

#include <QCoreApplication>
#include <QString>

namespace frontera {

class LeftOver;

/// Sentences about the state that is kept for the case that the program does not end well.
class RecoveryWords
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)

public:
    /// Asks whether to go on with the state: says how the program ended, what was open, and when.
    /// If it cannot be read, says that and why.
    [[nodiscard]] static QString offer(const LeftOver &leftOver);
    /// Says that nothing can be kept in `folder`, and why.
    [[nodiscard]] static QString notKept(const WriteError &error, const QString &folder);

private:
    static QString contentOf(const LeftOver &leftOver);
};

} // namespace frontera
