// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/stopsignals.h"

#include <QSocketNotifier>

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

namespace atrium {

namespace {

constexpr std::array stops {SIGTERM, SIGINT, SIGHUP};

int ends[2] {-1, -1}; // written to in the handler, read from in the event loop

/// Nothing of Qt's may be called in here: it may have interrupted anything.
void tell(int)
{
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(ends[0], &byte, 1);
    errno = before;
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) != 0)
        return; // they end the process as they do any other
    auto *notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (read(ends[1], bytes, sizeof bytes) > 0) { }
        Q_EMIT arrived();
    });
    for (const int stop : stops) {
        struct sigaction before { };
        if (sigaction(stop, nullptr, &before) != 0 || before.sa_handler == SIG_IGN)
            continue;
        struct sigaction action { };
        action.sa_handler = tell;
        action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
        sigaction(stop, &action, nullptr);
    }
}

StopSignals::~StopSignals()
{
    for (const int stop : stops) {
        struct sigaction now { };
        if (sigaction(stop, nullptr, &now) == 0 && now.sa_handler == tell)
            std::signal(stop, SIG_DFL);
    }
    for (int &end : ends) {
        if (end >= 0)
            close(end);
        end = -1;
    }
}

} // namespace atrium
