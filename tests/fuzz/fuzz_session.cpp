// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds of the session reader whatever the bytes are: it takes them or says what is wrong; and
// what it takes is written, read again equal, and written again to the byte.

#include "core/session/session_file.h"
#include "tests/fuzz/property.h"

using namespace frontera;

namespace {

void requirePlace(const SessionError &error, QByteArrayView bytes)
{
    require(error.problem > SessionProblem::Unreadable,
            "bytes in memory are no file to complain about");
    require(error.entry >= 0 && error.entry <= bytes.size(), "the entry is one of the file");
    if (error.problem == SessionProblem::Damaged) {
        require(error.byte >= 1 && error.byte <= std::max<qint64>(bytes.size(), 1),
                "the byte is one of the file");
        return;
    }
    require(error.byte == 0, "what is JSON is told by its keys");
    const bool isOfTheFile = error.problem == SessionProblem::Foreign ||
                             error.problem == SessionProblem::OtherFormat ||
                             error.problem == SessionProblem::LaterVersion ||
                             error.problem == SessionProblem::RepeatedKey;
    require(isOfTheFile == error.key.isEmpty(), "what is wrong with a key names it");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *raw, std::size_t size)
{
    const QByteArray bytes = viewOf(raw, size).toByteArray();
    const auto result = readSession(bytes);
    if (const auto *error = std::get_if<SessionError>(&result)) {
        requirePlace(*error, bytes);
        return 0;
    }
    const auto &session = std::get<Session>(result);
    const QByteArray text = writeSession(session);
    const auto again = readSession(text);
    require(std::holds_alternative<Session>(again), "what was written is taken", text);
    require(std::get<Session>(again) == session, "what was written is read again equal", text);
    require(writeSession(std::get<Session>(again)) == text, "it is written again to the byte",
            text);
    return 0;
}
