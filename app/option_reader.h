// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/argument_words.h"
#include "app/given_options.h"

#include <initializer_list>
#include <utility>

namespace frontera {

/// Reads the values of given options, one after another, until one is wrong.
///
/// Each function returns whether all is well: also where the option is not given, and then it
/// leaves the target, with the default in it, as it is.
class OptionReader
{
public:
    explicit OptionReader(const GivenOptions &given)
        : m_given(given)
    {
    }

    /// `reading` makes an Entry of the text, as the functions in core/session/entry.h do. `more` is
    /// added to the words about what would be right.
    template <typename Value, typename Reading>
    bool read(Option option, Reading reading, Value &target, const QString &more = {})
    {
        const std::optional<QString> text = m_given.value(option);
        if (!text)
            return true;
        Entry<Value> entry = reading(*text);
        if (const auto *error = std::get_if<EntryError>(&entry))
            return refuse(ArgumentWords::wrongValue(option, *text, *error, more));
        target = std::get<Value>(std::move(entry));
        return true;
    }

    /// One of a few words.
    template <typename Value>
    bool choose(Option option, std::initializer_list<std::pair<QStringView, Value>> choices,
                Value &target)
    {
        const std::optional<QString> text = m_given.value(option);
        if (!text)
            return true;
        for (const auto &[word, value] : choices) {
            if (*text == word) {
                target = value;
                return true;
            }
        }
        return refuse(ArgumentWords::wrongValue(option, *text));
    }

    /// Keeps the sentence; returns false.
    bool refuse(const QString &sentence)
    {
        m_error.sentence = sentence;
        return false;
    }

    [[nodiscard]] const GivenOptions &given() const { return m_given; }
    [[nodiscard]] const ArgumentError &error() const { return m_error; }

private:
    const GivenOptions &m_given;
    ArgumentError m_error;
};

} // namespace frontera
