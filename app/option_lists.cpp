// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/options.h"

#include <array>

// The program's own options, group by group.

namespace frontera {

std::span<const Option> dataOptions()
{
    static constexpr auto options = std::to_array<Option>(
        {Option::Gate, Option::Inputs, Option::Data, Option::Target, Option::Columns, Option::Skip,
         Option::Classes, Option::One, Option::Header, Option::Encoding, Option::Separator,
         Option::DecimalMark, Option::Gaps, Option::ScaleInputs, Option::Example, Option::Seed,
         Option::Features, Option::Session});
    return options;
}

std::span<const Option> fileOptions()
{
    static constexpr auto options =
        std::to_array<Option>({Option::Target, Option::Columns, Option::Skip, Option::Classes,
                               Option::One, Option::Header, Option::Encoding, Option::Separator,
                               Option::DecimalMark, Option::Gaps, Option::ScaleInputs});
    return options;
}

std::span<const Option> runOptions()
{
    static constexpr auto options = std::to_array<Option>({Option::Epochs});
    return options;
}

std::span<const Option> formatOptions()
{
    static constexpr auto options =
        std::to_array<Option>({Option::NoStop, Option::TracePer, Option::Format, Option::Predict});
    return options;
}

std::span<const Option> codeOptions()
{
    static constexpr auto options =
        std::to_array<Option>({Option::NoStop, Option::CodeLanguage, Option::ProgramFile});
    return options;
}

std::span<const Option> reportOptions()
{
    static constexpr auto options = std::to_array<Option>({Option::ReportFormat});
    return options;
}

std::span<const Option> proofOptions()
{
    static constexpr auto options =
        std::to_array<Option>({Option::ReportFormat, Option::Time, Option::AllDigits});
    return options;
}

std::span<const Option> pictureOptions()
{
    static constexpr auto options = std::to_array<Option>(
        {Option::View, Option::WithGate, Option::WithRate, Option::WithArithmetic,
         Option::PictureLanguage, Option::Step, Option::From, Option::To, Option::Delay,
         Option::Once, Option::Output, Option::Range, Option::Size, Option::Scale, Option::Theme,
         Option::Transparent, Option::TextScale, Option::Show, Option::Lang});
    return options;
}

std::span<const Option> deckOptions()
{
    static constexpr auto options =
        std::to_array<Option>({Option::Per, Option::Document, Option::Theme, Option::Lang});
    return options;
}

std::span<const Option> worksheetOptions()
{
    static constexpr auto options =
        std::to_array<Option>({Option::FewEpochs, Option::Answers, Option::Document, Option::Lang});
    return options;
}

std::span<const Option> helpOptions()
{
    static constexpr auto options = std::to_array<Option>({Option::Help});
    return options;
}

std::span<const Option> windowOptions()
{
    static constexpr auto options = std::to_array<Option>({Option::StartStep});
    return options;
}

std::span<const Option> programOptions()
{
    static constexpr auto options = std::to_array<Option>({Option::Help, Option::Version});
    return options;
}

} // namespace frontera
