// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "network/types/instant.h"

namespace atrium {

/// Verbose logging for half an hour. It ends by itself, with its owner, and with the program: nobody finds a verbose log a week later.
class VerboseLog : public QObject {
    Q_OBJECT
public:
    explicit VerboseLog(Clock *clock, QObject *parent = nullptr);
    ~VerboseLog() override;

    void set(bool on);
    [[nodiscard]] std::optional<Instant> until() const { return m_until; }

Q_SIGNALS:
    void changed();

private:
    Clock *m_clock;
    Wait m_end;
    std::optional<Instant> m_until;
};

} // namespace atrium
