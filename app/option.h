// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/field.h"

#include <compare>

namespace frontera {

/// An option of the command line: one of the program's own, or one that sets a field.
class Option
{
public:
    enum Own {
        Help,
        Version,
        Gate,
        Inputs,
        Features,
        Data,
        Target,
        Columns,
        Skip,
        Classes,
        One,
        Header,
        Encoding,
        Separator,
        DecimalMark,
        Gaps,
        ScaleInputs,
        Example,
        Seed,
        Session,
        Model,
        Convention,
        Epochs,
        NoStop,
        TracePer,
        Predict,
        CodeLanguage,
        ProgramFile,
        Format,
        ReportFormat,
        Time,
        AllDigits,
        View,
        WithGate,
        WithRate,
        WithArithmetic,
        PictureLanguage,
        Step,
        StartStep,
        From,
        To,
        Delay,
        Once,
        Output,
        Range,
        Size,
        Scale,
        Theme,
        Transparent,
        TextScale,
        Show,
        Lang,
        Document,
        Per,
        FewEpochs,
        Answers,
    };

    constexpr Option(Own own)
        : m_own(own)
    {
    }
    /// Makes the option of a field, which must have a name.
    constexpr explicit Option(const FieldOption &field)
        : m_field(field)
    {
    }

    /// Returns the field's option; its name is empty for one of the program's own.
    [[nodiscard]] constexpr const FieldOption &field() const { return m_field; }
    /// Returns the program's own option; of no meaning if isOfField().
    [[nodiscard]] constexpr Own own() const { return m_own; }
    [[nodiscard]] constexpr bool isOfField() const { return !m_field.name.empty(); }

    constexpr bool operator==(const Option &other) const { return *this <=> other == 0; }
    constexpr std::strong_ordering operator<=>(const Option &other) const
    {
        const auto names = m_field.name <=> other.m_field.name;
        return names != 0 ? names : m_own <=> other.m_own;
    }

private:
    Own m_own = Help;
    FieldOption m_field;
};

} // namespace frontera
