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

/// What is wrong with the arguments: one sentence, in the person's language.
struct ArgumentError
{
    QString sentence;
};

/// A command: its name, empty for the window, and the options it takes.
struct Command
{
    QString name;
    std::vector<Option> options;
};

/// The options given to a command, each once, with their values not read yet.
class GivenOptions
{
public:
    /// `words` are the arguments after the command's name. "--name value" and "--name=value" are
    /// the same, and a value may begin with "-".
    [[nodiscard]] static std::variant<GivenOptions, ArgumentError> read(const Command &command,
                                                                        const QStringList &words);

    [[nodiscard]] bool has(Option option) const { return m_values.contains(option); }
    /// The value of an option that takes one, where it is given.
    [[nodiscard]] std::optional<QString> value(Option option) const;

private:
    std::map<Option, QString> m_values; ///< empty for an option that takes no value
};

} // namespace frontera
