// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/argument_words.h"
#include "app/given_options.h"
#include "core/run/per.h"
#include "ui/base/translator.h"

#include <initializer_list>
#include <utility>

namespace frontera {

/// A reader of the values of given options, one after another, until one is wrong.
///
/// Each function returns false after a wrong value, and keeps a sentence about it in error(). It
/// returns true, and leaves the target with its default, if the option is not given.
class OptionReader
{
public:
    /// The given options must outlive the reader.
    explicit OptionReader(const GivenOptions &given)
        : m_given(given)
    {
    }

    /// Reads a value with `reading`, which returns an Entry of a text, as the functions of
    /// core/session/entry.h do. `more` is added to the sentence's words about a right value.
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

    /// Reads one of a few words into the value that belongs to it.
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

    /// Reads --lang.
    bool chooseLanguage(Language &target)
    {
        const std::optional<QString> text = m_given.value(Option::Lang);
        if (!text)
            return true;
        for (const LanguageKind &kind : languages()) {
            if (*text == kind.key) {
                target = kind.language;
                return true;
            }
        }
        return refuse(ArgumentWords::wrongValue(Option::Lang, *text));
    }

    /// Reads which events of a run are shown.
    bool choosePer(Option option, Per &target)
    {
        return choose<Per>(option,
                           {{u"step", Per::Step}, {u"update", Per::Update}, {u"epoch", Per::Epoch}},
                           target);
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
