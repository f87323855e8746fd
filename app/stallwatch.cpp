// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stallwatch.h"

#include <QAbstractEventDispatcher>
#include <QLoggingCategory>

#include <chrono>

Q_LOGGING_CATEGORY(lcStall, "console.stall", QtInfoMsg)

namespace atrium {

struct StallWatch::Private {
    using Instant = std::chrono::steady_clock::time_point;
    std::optional<Instant> awakeSince;
};

StallWatch::StallWatch(int limitMs, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    // Between awake() and aboutToBlock() the loop works; that span is what a person feels as a stall.
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { d->awakeSince = std::chrono::steady_clock::now(); });
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this, limitMs] {
        if (!d->awakeSince)
            return;
        const auto span = std::chrono::steady_clock::now() - *d->awakeSince;
        const qint64 ms = std::chrono::duration_cast<std::chrono::milliseconds>(span).count();
        d->awakeSince.reset();
        if (ms > limitMs)
            qCInfo(lcStall) << "the event loop stood for" << ms << "ms";
    });
}

StallWatch::~StallWatch() = default;

} // namespace atrium
