// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/options.h"

#include <QString>
#include <QStringList>
#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace frontera {

/// An error in the arguments.
struct ArgumentError
{
    QString sentence; ///< about the error, in the language in force
};

/// A command of the program.
struct Command
{
    QString name;                ///< empty for the window
    std::vector<Option> options; ///< all options that it takes
};

/// The options given to a command, with their values as texts.
class GivenOptions
{
public:
    /// Splits the arguments after the command's name into options and values. "--name value" and
    /// "--name=value" mean the same, and a value may begin with "-". A single file among them
    /// stands for --session if it ends in .frontera, else for --data. Error: an option that the
    /// command does not have, a missing or needless value, another word, or an option (but help)
    /// given twice.
    [[nodiscard]] static std::variant<GivenOptions, ArgumentError> read(const Command &command,
                                                                        const QStringList &words);

    [[nodiscard]] bool has(Option option) const { return m_values.contains(option); }
    /// Returns the value given to an option, empty if it takes none; nothing if it is not given.
    [[nodiscard]] std::optional<QString> value(Option option) const;
    /// Returns the same without one of them.
    [[nodiscard]] GivenOptions without(Option option) const;

private:
    std::map<Option, QString> m_values; ///< of each given option; empty if it takes no value
};

} // namespace frontera
