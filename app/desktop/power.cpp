// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/power.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
// Short enough that three seconds after waking are not over; where somebody tells, this is for what they miss.
constexpr milliseconds compareAlone(2'000);
constexpr milliseconds compareWhenTold(20'000);
constexpr qint64 jump = 5'000; // a clock being set right moves by less, mostly
} // namespace

Power::Power(Clock *clock, const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_ahead(wallAhead())
{
    const bool told = QDBusConnection(bus).connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
        u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
    connect(&m_jump, &WallJump::jumped, this, &Power::compare);
    clock->every(told || m_jump.works() ? compareWhenTold : compareAlone, this, [this] { compare(); });
}

void Power::prepareForSleep(bool begins)
{
    if (begins)
        return;
    m_ahead = wallAhead(); // or the jump would tell it a second time
    Q_EMIT woke();
}

void Power::compare()
{
    // Forwards only: a clock that stands (--clock) falls behind for ever, and one set back was not asleep.
    const qint64 before = std::exchange(m_ahead, wallAhead());
    if (m_ahead - before > jump)
        Q_EMIT woke();
}

qint64 Power::wallAhead() const
{
    return m_clock->now().toMSecsSinceEpoch() - m_clock->ticks();
}

} // namespace atrium
