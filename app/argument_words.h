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

/// Sentences about wrong arguments. Each names the option, the value and what would be right.
/// A command's name is empty for the window.
class ArgumentWords
{
    Q_DECLARE_TR_FUNCTIONS(Argument)

public:
    /// An option of no command, or of another one.
    [[nodiscard]] static QString unknownOption(const QString &typed, const QString &command);
    /// A word that is neither an option nor the value of one.
    [[nodiscard]] static QString unexpectedWord(const QString &typed, const QString &command);
    [[nodiscard]] static QString missingOption(Option option);
    [[nodiscard]] static QString missingValue(Option option);
    /// A value given, with "=", to an option that takes none.
    [[nodiscard]] static QString needlessValue(const QString &typed);
    [[nodiscard]] static QString givenTwice(Option option);
    [[nodiscard]] static QString wrongValue(Option option, const QString &value);
    /// With what the reason adds: the decimal point, too many digits, out of range.
    /// `more` is what is said besides of the data at hand.
    [[nodiscard]] static QString wrongValue(Option option, const QString &value, EntryError reason,
                                            const QString &more = {});
    /// More about right weights, and about a right order: the inputs and the rows that there are.
    [[nodiscard]] static QString theInputs(const std::vector<QString> &names);
    [[nodiscard]] static QString theRows(int count);
    /// A file name whose bytes are not text: another file would be meant.
    [[nodiscard]] static QString unreadableName(Option option, const QString &name);
    /// Whether the name of a file to be read was such bytes.
    [[nodiscard]] static bool isUnreadable(const QString &name);
    /// An option that a view has no use for.
    [[nodiscard]] static QString notForWall(Option option);
    /// Two options of which one is too many.
    [[nodiscard]] static QString contradiction(Option one, Option other);
    /// The same with their values.
    [[nodiscard]] static QString contradiction(const GivenOptions &given, Option one, Option other);
    /// An option that has no effect beside another one, and why, or unless that is given too.
    [[nodiscard]] static QString noEffect(const GivenOptions &given, Option option, Option other,
                                          const QString &why);
    /// An option that is for data from a file, and one that is for examples drawn from a seed.
    [[nodiscard]] static QString onlyForFile(Option option);
    [[nodiscard]] static QString onlyForSeeded(Option option);
    /// An option that is for comparisons.
    [[nodiscard]] static QString onlyForComparison(Option option);
    /// An option that sets what another model than this one has.
    [[nodiscard]] static QString otherModel(Option option, const QString &model);
    /// A model that cannot learn from the data.
    [[nodiscard]] static QString dataNotFor(const QString &model);
    /// A model whose boundary is no line, where what a line can do was to be proved.
    [[nodiscard]] static QString noLine(const QString &model);
    /// A model that has no formulas to be worked out on paper.
    [[nodiscard]] static QString noWorksheet(const QString &model);
    /// A view that is not for the run.
    [[nodiscard]] static QString viewNotFor(const QString &view, const QString &model);
    /// A step, or a missing background, of an animation.
    [[nodiscard]] static QString stepOfGif();
    [[nodiscard]] static QString transparentGif();
    /// An option that is for animations.
    [[nodiscard]] static QString onlyForGif(Option option);
    /// A step that the run does not reach.
    [[nodiscard]] static QString stepBeyondEnd(Option option, qint64 step, qint64 lastStep);
    /// A picture larger than is drawn: `pixels` is its longer side, `most` the longest there is.
    [[nodiscard]] static QString tooManyPixels(const QString &scale, qint64 pixels, int most);
    /// A document of more pages than are written: it would have `pages`, or more than these where
    /// `isMore`. `remedy` is an option that makes them fewer.
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
