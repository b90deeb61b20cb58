// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/options.h"
#include "core/session/entry.h"

#include <QCoreApplication>
#include <QString>
#include <optional>
#include <vector>

namespace frontera {

class GivenOptions;
struct Command;

/// The sentences about wrong arguments. Each function returns a sentence that names the option, its
/// value and a right one, in the language in force. A command's name is empty for the window.
class ArgumentWords
{
    Q_DECLARE_TR_FUNCTIONS(Argument)

public:
    /// Refuses an option that this command does not have.
    [[nodiscard]] static QString unknownOption(const QString &typed, const QString &command);
    /// Refuses a word that is neither an option nor the value of one, and no file that it could
    /// name.
    [[nodiscard]] static QString unexpectedWord(const QString &typed, const Command &command);
    /// Refuses a word beside the one file that a command takes.
    [[nodiscard]] static QString secondWord(const QString &typed, const Command &command);
    [[nodiscard]] static QString missingOption(Option option);
    [[nodiscard]] static QString missingValue(Option option);
    /// Refuses a value given, with "=", to an option that takes none.
    [[nodiscard]] static QString needlessValue(const QString &typed);
    [[nodiscard]] static QString givenTwice(Option option);
    [[nodiscard]] static QString wrongValue(Option option, const QString &value);
    /// Refuses a value, with a hint that depends on the reason: a decimal comma, too many digits,
    /// out of range. `more` comes before the hint: theInputs() or theRows().
    [[nodiscard]] static QString wrongValue(Option option, const QString &value, EntryError reason,
                                            const QString &more = {});
    /// Returns a part of a sentence for wrongValue(): the names of the inputs, or the rows.
    [[nodiscard]] static QString theInputs(const std::vector<QString> &names);
    [[nodiscard]] static QString theRows(int count);
    /// Refuses the name of a file whose bytes are not UTF-8: as a text it would name another file.
    [[nodiscard]] static QString unreadableName(Option option, const QString &name);
    /// Returns true if the name of a file to be read has bytes that are not UTF-8: it holds the
    /// character that replaces them, and there is no file of that name.
    [[nodiscard]] static bool isUnreadable(const QString &name);
    /// Refuses an option that has no meaning for the view of the sixteen gates.
    [[nodiscard]] static QString notForWall(Option option);
    [[nodiscard]] static QString notForCheck(Option option);
    /// Refuses two options together.
    [[nodiscard]] static QString contradiction(Option one, Option other);
    /// Refuses two options together, naming the values given to them.
    [[nodiscard]] static QString contradiction(const GivenOptions &given, Option one, Option other);
    /// Refuses an option that only says what another one does already.
    [[nodiscard]] static QString noEffectBeside(const GivenOptions &given, Option option,
                                                Option other);
    /// Refuses an option that has no effect because of the value of another one. If the other
    /// option is not given, advises to give it. Otherwise the two contradict each other, with `why`
    /// as the reason unless it is empty.
    [[nodiscard]] static QString noEffect(const GivenOptions &given, Option option, Option other,
                                          const QString &why);
    /// Refuses an option that is for data from a file only.
    [[nodiscard]] static QString onlyForFile(Option option);
    /// Refuses features that the data cannot have; `problem` says why.
    [[nodiscard]] static QString wrongFeatures(const QString &value, const QString &problem);
    /// Refuses an option that is only for examples drawn from a seed.
    [[nodiscard]] static QString onlyForSeeded(Option option);
    /// Refuses an option that is only for gates.
    [[nodiscard]] static QString onlyForGate(Option option);
    /// Refuses an option that is for comparisons only.
    [[nodiscard]] static QString onlyForComparison(Option option);
    /// Refuses an option that only a picture of the plane has.
    [[nodiscard]] static QString onlyForPlane(Option option);
    /// Tells what to add where both runs of a comparison are the same.
    [[nodiscard]] static QString nothingToCompare(bool hasArithmetics);
    /// Refuses an option that only a picture of the code has.
    [[nodiscard]] static QString onlyForCode(Option option);
    /// Refuses an option that sets a field of another model than this one.
    [[nodiscard]] static QString otherModel(Option option, const QString &model);
    /// Refuses the same where no model was asked for, and names the one that has the field.
    [[nodiscard]] static QString needsModel(Option option, const QString &model);
    /// Refuses a model that cannot learn from the data.
    [[nodiscard]] static QString dataNotFor(const QString &model);
    /// Refuses a proof of lines beside this option.
    [[nodiscard]] static QString nothingProved(Option option);
    /// Refuses a proof of lines for a model whose boundary is no line.
    [[nodiscard]] static QString noLine(const QString &model);
    /// Refuses a worksheet of a model that has no formulas to be worked out on paper.
    [[nodiscard]] static QString noWorksheet(const QString &model);
    /// Refuses to write a run of this model as a program.
    [[nodiscard]] static QString noCode(const QString &model);
    /// Refuses to write a run as a program because of a setting that no program follows.
    [[nodiscard]] static QString noCodeWith(const Field &field, const Settings &settings);
    /// Refuses a view that cannot show a run with this option.
    [[nodiscard]] static QString viewNotBeside(const QString &view, Option option);
    /// Refuses a view of a derived input for data that have none, or several.
    [[nodiscard]] static QString viewOfFeature(const QString &view);
    /// Refuses a view that is drawn for two inputs alone, for data with others.
    [[nodiscard]] static QString viewOfTwoInputs(const QString &view);
    /// Refuses a view that is not for the run's model.
    [[nodiscard]] static QString viewNotFor(const QString &view, const QString &model);
    /// Refuses a single step for an animation.
    [[nodiscard]] static QString stepOfGif();
    /// Refuses a transparent background for an animation.
    [[nodiscard]] static QString transparentGif();
    /// Refuses an option that is for animations only.
    [[nodiscard]] static QString onlyForGif(Option option);
    /// Refuses a step beyond the last step of the run.
    [[nodiscard]] static QString stepBeyondEnd(Option option, qint64 step, qint64 lastStep);
    /// Refuses a picture whose longer side has `pixels` pixels, with `most` as the limit.
    [[nodiscard]] static QString tooManyPixels(const QString &scale, qint64 pixels, int most);
    /// Refuses a document of `pages` pages (with `isMore`, of an unknown larger number), with
    /// `most` as the limit. `remedy` is an option that makes them fewer, if there is one.
    [[nodiscard]] static QString tooManyPages(qint64 epochs, qint64 pages, bool isMore, qint64 most,
                                              std::optional<Option> remedy = std::nullopt);

private:
    static QString given(Option option, const QString &value);
    static QString given(const GivenOptions &given, Option option);
    static QString wrong(const QString &given, const QString &right);
    static QString helpFor(const QString &command);
    static QString addition(Option option, const QString &value, EntryError reason);
};

} // namespace frontera
