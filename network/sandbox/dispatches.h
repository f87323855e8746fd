// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

#include <optional>

namespace atrium::sandbox {

// Which message went to whom is computed, not stored: a sending of 67,066 messages needs no rows for them. The messages of a sending
// are numbered from 0: first those under way, then the delivered, then the errored ones, and then those that have left since. Its members
// take turns as recipients, and those who had opened when the world was made are the last of them, so that the first dispatches are fresh
// ones.

/// A push sending, as far as its dispatches go.
struct PushSending {
    qint64 id {0};
    qint64 customer {0};
    qint64 transmitted {0}; // only these have a dispatch
    qint64 underWay {0}; // when the world was made: transmitted, neither delivered nor errored
    qint64 later {0}; // the number of the first that has left since; as many as are transmitted: none has
    qint64 members {0};
    qint64 openers {0}; // when the world was made
    QString createdAt {};
    bool isOpen {false}; // messages still wait to be sent, so its timeseries has no end

    /// The first number from there on of a message that was under way when the world was made, or has left since.
    [[nodiscard]] std::optional<qint64> nextUnderWay(qint64 from) const;
};

struct Dispatch {
    qint64 sending {0};
    qint64 number {0};
};

[[nodiscard]] std::optional<PushSending> pushSending(const QSqlDatabase &database, qint64 id);

[[nodiscard]] qint64 dispatchId(const Dispatch &dispatch);
/// The other way round; what is no id gives a sending that is none.
[[nodiscard]] Dispatch dispatchOf(qint64 id);
/// The id of the member that message went to. Members belong to customers, whatever the sending.
[[nodiscard]] qint64 memberOf(const PushSending &sending, qint64 number);
/// Which of a sending's messages is the first that goes to a member: below the sending's members, or that member gets none. No value:
/// it is no member of that customer's.
[[nodiscard]] std::optional<qint64> numberOfMember(qint64 member, qint64 customer);
[[nodiscard]] bool hadOpened(const PushSending &sending, qint64 number);

} // namespace atrium::sandbox
