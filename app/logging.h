// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace atrium {

/// Everything Qt logs goes through here: redacted, to stderr and, once a folder is known, to a rotating file (two halves of 10 MB).
void startLogging(const QString &rules);
/// False when the folder takes no file; logging goes on to stderr alone then.
bool logInto(const QString &folder);
/// Strikes out what must never be written: bearer tokens, authorization headers, and each secret told by keepOutOfLogs().
[[nodiscard]] QString redacted(QString line);
void keepOutOfLogs(const QByteArray &secret);

} // namespace atrium
