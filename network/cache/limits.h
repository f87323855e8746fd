// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

class QSqlDatabase;
class QString;

namespace atrium::cache {

/// What of the server's data may rest on this computer.
struct Limits {
    enum class Texts {
        Never, ///< messages are not kept at all
        SomeDays, ///< messages and notifications, by their own age
        UntilSignOut,
    };
    Texts texts {Texts::UntilSignOut};
    int days {90}; ///< for SomeDays
    qint64 bytesMost {500'000'000}; ///< of rows; 0: no limit
    int unusedDaysMost {180}; ///< a list that nobody looked at for so long goes whole; 0: no limit
    friend bool operator==(const Limits &, const Limits &) = default;
};

/// What a purge did, counted by asking the file before and after.
struct Purged {
    qint64 tooOld {}; ///< rows that went because of their age
    qint64 unused {}; ///< with lists that nobody looks at
    qint64 tooMany {}; ///< because of the size
    qint64 oldLeft {}; ///< rows older than allowed that are still there: 0, or it has failed
    qint64 bytes {}; ///< of the file afterwards
    [[nodiscard]] qint64 all() const { return tooOld + unused + tooMany; }
    friend bool operator==(const Purged &, const Purged &) = default;
};

/// What rests in the file.
struct Use {
    qint64 messages {}; ///< rows of texts, over all conversations
    qint64 bytes {}; ///< of the file
    friend bool operator==(const Use &, const Use &) = default;
};

/// Empty when it cannot be read.
[[nodiscard]] std::optional<Use> use(QSqlDatabase &db);

/// Removes what the limits do not allow. nowUs: microseconds since 1970. Runs outside any transaction, because afterwards the file is
/// rewritten and its log emptied when anything went: what was removed is in no byte of either. Returns an error text or nothing.
[[nodiscard]] QString purge(QSqlDatabase &db, const Limits &limits, qint64 nowUs, Purged &done);

} // namespace atrium::cache
