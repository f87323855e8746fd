// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;

namespace atrium {

/// A core dump of this process would hold the user's token. Release builds switch dumps off and keep other processes of the user from
/// reading our memory; debug builds stay debuggable. What a crash leaves behind is a line of crash text.
void hardenProcess();

/// What hardenProcess() is made of; for tests, which are no release builds.
void forbidDumps();
/// From now on a crash writes one line of fixed form to stderr: program, signal, time, and nothing that was in memory.
void writeCrashText();
/// And the same line to the end of crash.txt in that folder, readable by its owner.
void writeCrashTextInto(const QString &folder);

} // namespace atrium
