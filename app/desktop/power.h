// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktop/walljump.h"
#include "models/base/clock.h"

#include <QDBusConnection>

namespace atrium {

/// Tells when the computer woke: logind says so on the system bus, and where it does not, the wall clock has run on while the monotonic
/// one stood. Of that the kernel tells; where it does not, the two are compared every two seconds.
class Power : public QObject {
    Q_OBJECT
public:
    explicit Power(Clock *clock, const QDBusConnection &bus = QDBusConnection::systemBus(), QObject *parent = nullptr);

    /// Looks whether the wall clock has run on: what the kernel calls a jump may be a second put right.
    void compare();

Q_SIGNALS:
    /// Once per sleep, when it is over.
    void woke();

private Q_SLOTS:
    void prepareForSleep(bool begins);

private:
    [[nodiscard]] qint64 wallAhead() const;

    Clock *m_clock;
    WallJump m_jump;
    qint64 m_ahead; // ms that the wall clock is ahead of ticks
};

} // namespace atrium
