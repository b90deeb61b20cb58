// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"

#include <QByteArray>
#include <stop_token>
#include <variant>

namespace frontera {

/// The reason why a session file is refused. Members named here are those of SessionError.
enum class SessionProblem {
    // The file
    Missing,
    NotPermitted,
    IsFolder,
    NotAFile,   ///< a pipe, a device or a socket
    Unreadable, ///< text: the system's words
    TooLarge,   ///< more than sessionMostBytes
    // Its text
    Damaged,      ///< not JSON; byte: where
    Foreign,      ///< not even the beginning of JSON: perhaps data
    OtherFormat,  ///< JSON, but no session
    LaterVersion, ///< count: the version
    // Its keys
    MissingKey,
    UnknownKey,
    RepeatedKey, ///< some key occurs twice; which one is not known
    // Its values
    NotAnObject,
    NotAList,
    NotAText,
    NotTrueOrFalse,
    NotWhole,    ///< a whole number from 0 to Session::mostPosition is needed
    NotAPart,    ///< text: not four numbers, of which the second and the fourth are larger
    NotAnAngle,  ///< a number from −count to count is needed
    UnknownWord, ///< words: the words that are known
    Empty,       ///< a name or a number is missing
    NotANumber,
    TooManyDigits, ///< more than Decimal::maxDigits
    OutOfRange,    ///< beyond 10^±Decimal::maxPower
    NotPositive,
    Negative, ///< a number from 0 on is needed
    NotASeed,
    NotARange,       ///< text: two numbers, but the second is not larger
    NotUnits,        ///< not the names of three gates with "," between
    NotTargets,      ///< a character that is neither 0 nor 1
    WrongCount,      ///< count numbers, labels or targets where rightCount are needed
    TooManyInputs,   ///< count, more than Dataset::mostInputs
    Repeated,        ///< a name, a label or a panel occurs twice
    NotPermutation,  ///< not each of the observations 1 … count exactly once
    NotAPlace,       ///< text is no number of one of count columns
    NotADigest,      ///< count hexadecimal digits, in lower case, are needed
    NotForModel,     ///< text: a model that cannot learn from these data
    NotBeyond,       ///< a compared run's own step is not beyond the session's, which is count
    NotAFeature,     ///< text is no product of two inputs, of which there are count
    TooLargeProduct, ///< text: a feature whose product is too large or too small in row count
    NotAnInput,      ///< an axis is the number of an input, 1 … count, and not the other axis
};

/// The first problem of a session file and its place. A member that a problem does not concern has
/// its default.
struct SessionError
{
    SessionProblem problem{};
    QString key = {};       ///< the path of the key, "settings.rate"; empty: no one key
    qint64 entry = 0;       ///< the number, from 1, of the entry of the key's list; 0: no one entry
    QString text = {};      ///< the wrong value
    qint64 byte = 0;        ///< the place of the problem in the file, from 1
    qint64 count = 0;       ///< see SessionProblem
    qint64 rightCount = 0;  ///< see SessionProblem
    QStringList words = {}; ///< see SessionProblem

    bool operator==(const SessionError &) const = default;
};

/// The latest version of session files.
constexpr int sessionVersion = 2;
/// The size of the largest file that is read. Some millions of observations fit into it.
constexpr qint64 sessionMostBytes = qint64{256} << 20;

/// Returns the lowest version that holds a session, which is the version it is written in. Version
/// 1 has neither a kept run nor a digest, no features, no file that data come from, no range, and
/// no field that came later. Of a setting that has no effect the usual value is written.
[[nodiscard]] int versionFor(const Session &session);

/// Returns the session as JSON: the same bytes for equal sessions on every machine and in every
/// language.
///
/// Numbers of the data and settings are texts, so that they stay exact decimals; a row of the data
/// is one text with blanks between the values, and the targets are one text of 0 and 1. Rows and
/// inputs count from 1.
[[nodiscard]] QByteArray writeSession(const Session &session);

/// Reads the JSON of a session, of any version up to sessionVersion. Returns the session, or the
/// first problem. Keys and words that are not known, or do not fit, are refused: nothing is dropped
/// or guessed. Only of a setting that has no effect beside others the usual value is taken, for
/// such files were written once. Reads no further once `stop` is requested; the result then has no
/// meaning.
[[nodiscard]] std::variant<Session, SessionError> readSession(const QByteArray &bytes,
                                                              const std::stop_token &stop = {});
/// Reads a session file, which must be a regular file of at most sessionMostBytes bytes. The paths
/// in it are seen from its folder (source_paths.h).
[[nodiscard]] std::variant<Session, SessionError> readSessionFile(const QString &path,
                                                                  const std::stop_token &stop = {});

} // namespace frontera
