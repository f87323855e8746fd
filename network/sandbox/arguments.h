// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/sandboxserver.h"

namespace atrium::sandbox {

/// What the command line asks for.
struct Arguments {
    Options options;
    QString problem; // one sentence; empty = understood
    QString print; // --help or --version: print this and leave
};

[[nodiscard]] Arguments readArguments(const QStringList &commandLine);

} // namespace atrium::sandbox
