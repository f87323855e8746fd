// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/clock.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace atrium {

struct RunningClock::Private {
    QDateTime startAt; // what now() said when the clock was made
    double speed {1.0};
    bool stands {false};
    bool real {true};
    QElapsedTimer since;
    WaitId next {1};
    std::unordered_map<WaitId, QTimer *> waits;
};

RunningClock::RunningClock(const QDateTime &startAt, double speed, QObject *parent)
    : Clock(parent)
    , d(std::make_unique<Private>())
{
    d->real = !startAt.isValid() && speed == 1.0;
    d->startAt = startAt.isValid() ? startAt.toUTC() : QDateTime::currentDateTimeUtc();
    d->stands = speed <= 0.0;
    d->speed = d->stands ? 1.0 : speed;
    d->since.start();
}

RunningClock::~RunningClock() = default;

QDateTime RunningClock::now() const
{
    if (d->real)
        return QDateTime::currentDateTimeUtc();
    return d->stands ? d->startAt : d->startAt.addMSecs(ticks());
}

qint64 RunningClock::ticks() const
{
    return static_cast<qint64>(static_cast<double>(d->since.nsecsElapsed()) / 1e6 * d->speed);
}

WaitId RunningClock::after(milliseconds wait, QObject *context, std::function<void()> f)
{
    return start(wait, false, context, std::move(f));
}

WaitId RunningClock::every(milliseconds period, QObject *context, std::function<void()> f)
{
    return start(period, true, context, std::move(f));
}

WaitId RunningClock::start(milliseconds wait, bool repeats, QObject *context, std::function<void()> f)
{
    Q_ASSERT(context);
    const WaitId id = d->next++;
    auto *timer = new QTimer(this);
    timer->setSingleShot(!repeats);
    // Coarse timers may be 5 % early: a wait must never end before its time, or whoever asks "not before" waits once more for the rest of
    // it, which wakes the computer twice.
    timer->setTimerType(!repeats || wait < milliseconds(2000) ? Qt::PreciseTimer : Qt::CoarseTimer);
    // A timer counts in 31 bits, which is 24 days: a longer wait goes in legs.
    const auto whole = static_cast<qint64>(std::ceil(std::max(0.0, static_cast<double>(wait.count()) / d->speed)));
    const auto leg = [](qint64 left) { return static_cast<int>(std::min<qint64>(left, 1'000'000'000)); };
    timer->setInterval(leg(whole));
    d->waits.emplace(id, timer);
    connect(context, &QObject::destroyed, timer, [this, id] { cancel(id); });
    connect(timer, &QTimer::timeout, context, [this, id, repeats, timer, whole, leg, left = whole, call = std::move(f)]() mutable {
        left -= timer->interval();
        if (left > 0) {
            timer->start(leg(left));
            return;
        }
        left = whole;
        if (timer->interval() != leg(whole))
            timer->setInterval(leg(whole));
        // f may delete its context, and with it this lambda: take what is needed after it first.
        const auto run = call;
        if (!repeats)
            cancel(id);
        run();
    });
    timer->start();
    return id;
}

void RunningClock::cancel(WaitId id)
{
    const auto it = d->waits.find(id);
    if (it == d->waits.end())
        return;
    QTimer *timer = it->second;
    d->waits.erase(it);
    timer->stop();
    timer->deleteLater();
}

} // namespace atrium
