// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verboselog.h"

#include "app/logging.h"

namespace atrium {

using namespace std::chrono_literals;

VerboseLog::VerboseLog(Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

VerboseLog::~VerboseLog()
{
    if (m_until)
        logVerbosely(false);
}

void VerboseLog::set(bool on)
{
    constexpr milliseconds span = 30min;
    m_end.stop();
    m_until.reset();
    if (on) {
        m_until = Instant::fromUtc(m_clock->now().addMSecs(span.count()));
        m_end = Wait(m_clock, m_clock->after(span, this, [this] { set(false); }));
    }
    logVerbosely(on);
    Q_EMIT changed();
}

} // namespace atrium
