// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace atrium::bench {

/// What the figures were made on: without it they say nothing.
struct Machine {
    int cores {};
    QString cpu {};
    QString qt {};
    QString compiler {};
    QString buildType {};

    static Machine here();
    [[nodiscard]] QString line() const;
};

} // namespace atrium::bench
