// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/stopsignal.h"

#include <csignal>

namespace atrium::sandbox {

namespace {

sigset_t stopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

} // namespace

void holdStopSignals()
{
    const sigset_t signals = stopSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

void sleepUntilStopSignal()
{
    const sigset_t signals = stopSignals();
    int arrived = 0;
    sigwait(&signals, &arrived);
}

} // namespace atrium::sandbox
