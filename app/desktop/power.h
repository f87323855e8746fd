// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"

#include <QDBusConnection>

namespace atrium {

/// Tells when the computer woke: logind says so on the system bus, and where it does not, the wall clock has run on while the monotonic
/// one stood.
class Power : public QObject {
    Q_OBJECT
public:
    explicit Power(Clock *clock, const QDBusConnection &bus = QDBusConnection::systemBus(), QObject *parent = nullptr);

Q_SIGNALS:
    /// Once per sleep, when it is over.
    void woke();

private Q_SLOTS:
    void prepareForSleep(bool begins);

private:
    void compare();
    [[nodiscard]] qint64 wallAhead() const;

    Clock *m_clock;
    qint64 m_ahead; // ms that the wall clock is ahead of ticks
};

} // namespace atrium
