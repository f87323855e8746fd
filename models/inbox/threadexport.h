// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/threadentry.h"

#include <QTimeZone>

namespace atrium {

/// A thread to be written into a file: what is in it, and the zone its times are worded in.
struct ThreadExport {
    QString mall {};
    ConversationId conversation {};
    QList<User> people {}; ///< participants; an unknown one has an id only
    QList<AudienceId> audiences {};
    QList<ThreadEntry> entries {}; ///< oldest first
    QTimeZone zone {QTimeZone::utc()};
    bool complete {}; ///< no older messages exist
};

/// A row a message, RFC 4180, UTF-8 with its mark: a spreadsheet opens it, and no cell is taken for a formula. The same thread, the same
/// bytes.
[[nodiscard]] QByteArray threadCsv(const ThreadExport &thread);
/// All that is known of each message, its text letter by letter as the server has it. The same thread, the same bytes.
[[nodiscard]] QByteArray threadJson(const ThreadExport &thread);

/// A name for the file: "Fjordtorget conversation 17.csv", without characters that a file system has something against.
[[nodiscard]] QString exportName(const ThreadExport &thread, const QString &suffix);

} // namespace atrium
