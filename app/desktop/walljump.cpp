// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/walljump.h"

#include <QSocketNotifier>

#ifdef Q_OS_LINUX
#include <sys/timerfd.h>

#include <cerrno>
#include <limits>
#include <unistd.h>
#endif

namespace atrium {

#ifdef Q_OS_LINUX

WallJump::WallJump(QObject *parent)
    : QObject(parent)
    , m_timer(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC))
{
    if (m_timer < 0)
        return;
    m_notifier = new QSocketNotifier(m_timer, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &WallJump::told);
    arm();
}

WallJump::~WallJump()
{
    if (m_timer < 0)
        return;
    delete m_notifier; // before its descriptor
    close(m_timer);
}

/// A timer that never ends of itself: a jump cancels it, and that is what is waited for.
void WallJump::arm()
{
    itimerspec never {};
    never.it_value.tv_sec = std::numeric_limits<int>::max();
    if (timerfd_settime(m_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr) == 0)
        return;
    delete std::exchange(m_notifier, nullptr);
}

void WallJump::told()
{
    quint64 ended = 0;
    const bool cancelled = read(m_timer, &ended, sizeof ended) < 0 && errno == ECANCELED;
    arm();
    if (cancelled)
        Q_EMIT jumped();
}

#else

WallJump::WallJump(QObject *parent)
    : QObject(parent)
{
}
WallJump::~WallJump() = default;
void WallJump::arm()
{
}
void WallJump::told()
{
}

#endif

} // namespace atrium
