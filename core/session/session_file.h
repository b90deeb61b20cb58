// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"

#include <QByteArray>
#include <variant>

namespace frontera {

/// Why a session file cannot be taken.
enum class SessionProblem {
    // The file
    Missing,
    NotPermitted,
    IsFolder,
    NotAFile,   ///< a pipe, a device or a socket
    Unreadable, ///< text: the system's words
    TooLarge,   ///< more than sessionMostBytes
    // Its text
    Damaged,      ///< not JSON; byte
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
    NotAnAngle,  ///< a number from −count to count is needed
    UnknownWord, ///< words: those there are
    Empty,       ///< a name or a number is missing
    NotANumber,
    TooManyDigits, ///< more than Decimal::maxDigits
    OutOfRange,    ///< beyond 10^±Decimal::maxPower
    NotPositive,
    NotASeed,
    NotTargets,     ///< a character that is neither 0 nor 1
    WrongCount,     ///< count of them, and rightCount would be right
    TooManyInputs,  ///< count, more than Dataset::mostInputs
    Repeated,       ///< a name, a label or a panel occurs twice
    NotPermutation, ///< not each of the observations 1 … count exactly once
    NotADigest,     ///< count hexadecimal digits are needed
    NotForModel,    ///< text: a model that cannot learn from these data
    NotAnInput,     ///< an axis is the number of an input, 1 … count, and not the other axis
};

/// What is wrong with a session file, and where.
struct SessionError
{
    SessionProblem problem{};
    QString key = {};  ///< the path of the key, "settings.rate"; empty: none
    qint64 entry = 0;  ///< which entry of the list there, from 1; 0: none
    QString text = {}; ///< what stands there
    qint64 byte = 0;   ///< its place in the file, from 1
    qint64 count = 0;
    qint64 rightCount = 0;
    QStringList words = {};

    bool operator==(const SessionError &) const = default;
};

/// The latest version there is.
constexpr int sessionVersion = 2;
/// A larger file is not read. Some millions of observations fit into it.
constexpr qint64 sessionMostBytes = qint64{256} << 20;

/// Returns the lowest version that holds a session, in which it is written. Version 1 has neither a
/// kept run nor a digest, and no field that came later.
[[nodiscard]] int versionFor(const Session &session);

/// The session as JSON: the same bytes for equal sessions, whatever the machine or the language.
///
/// Numbers of the data and settings are texts, so that they stay exact decimals; a row of the data
/// is one text with blanks between the values, and the targets are one text of 0 and 1. Rows and
/// inputs count from 1.
[[nodiscard]] QByteArray writeSession(const Session &session);

/// Reads what writeSession() wrote. Whatever is not known, or does not fit, is refused: nothing is
/// dropped or guessed.
[[nodiscard]] std::variant<Session, SessionError> readSession(const QByteArray &bytes);
/// The same from a file.
[[nodiscard]] std::variant<Session, SessionError> readSessionFile(const QString &path);

} // namespace frontera
