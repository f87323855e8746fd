// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/redaction.h"

namespace atrium {

/// Everything Qt logs goes through here: redacted, one line each, to stderr and, once a folder is known, to a rotating file (a day, 20 MB).
/// Stamps are of the real clock, UTC: a log is compared with those of others.
void startLogging(const QString &rules);
/// False when the folder takes no file; logging goes on to stderr alone then.
bool logInto(const QString &folder);
/// Detail that is too much for every day, on top of the rules the program was started with. See VerboseLog.
void logVerbosely(bool on);
/// Lets go what has grown too old, although nobody logs.
void tendLog();
/// The file, empty when there is none, and how often it was begun anew: whoever reads along goes on with the new one.
struct LogPlace {
    QString file {};
    int turns {};
};
[[nodiscard]] LogPlace logPlace();

} // namespace atrium
