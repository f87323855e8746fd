// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace atrium {

using std::chrono::milliseconds;

/// Names one wait of a Clock. 0 is "no wait"; cancelling it, or one that is over, does nothing.
using WaitId = quint64;

/// The only source of *now* and of every wait (design 3.12). Stamps are UTC; `ticks()` is for measuring spans and never jumps.
class Clock : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The instant that stamps carry, UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Milliseconds of clock time since some start; monotonic, runs even where now() stands still.
    [[nodiscard]] virtual qint64 ticks() const = 0;
    /// Calls f once, `wait` of clock time from now, unless `context` dies or the wait is cancelled before.
    virtual WaitId after(milliseconds wait, QObject *context, std::function<void()> f) = 0;
    /// Calls f each `period`, until `context` dies or the wait is cancelled.
    virtual WaitId every(milliseconds period, QObject *context, std::function<void()> f) = 0;
    virtual void cancel(WaitId id) = 0;
};

/// What the program runs by: *real*, *fixed* (stamps stand, waits run) or *accelerated* (both run `speed` times as fast).
class RunningClock : public Clock {
    Q_OBJECT
public:
    /// startAt invalid: real time. speed 0: stamps stand at startAt while waits run in real time. speed > 1: accelerated.
    explicit RunningClock(const QDateTime &startAt = {}, double speed = 1.0, QObject *parent = nullptr);
    ~RunningClock() override;

    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] qint64 ticks() const override;
    WaitId after(milliseconds wait, QObject *context, std::function<void()> f) override;
    WaitId every(milliseconds period, QObject *context, std::function<void()> f) override;
    void cancel(WaitId id) override;

private:
    WaitId start(milliseconds wait, bool repeats, QObject *context, std::function<void()> f);

    struct Private;
    std::unique_ptr<Private> d;
};

/// Cancels its wait when it goes or is reassigned: the member a class keeps for each wait it owns.
class Wait {
public:
    Wait() = default;
    Wait(Clock *clock, WaitId id)
        : m_clock(clock)
        , m_id(id)
    {
    }
    Wait(Wait &&other) noexcept
        : m_clock(std::exchange(other.m_clock, nullptr))
        , m_id(std::exchange(other.m_id, 0))
    {
    }
    Wait &operator=(Wait &&other) noexcept
    {
        if (this != &other) {
            stop();
            m_clock = std::exchange(other.m_clock, nullptr);
            m_id = std::exchange(other.m_id, 0);
        }
        return *this;
    }
    Wait(const Wait &) = delete;
    Wait &operator=(const Wait &) = delete;
    ~Wait() { stop(); }
    void stop()
    {
        if (m_clock && m_id)
            m_clock->cancel(m_id);
        m_id = 0;
    }

private:
    Clock *m_clock {nullptr};
    WaitId m_id {0};
};

} // namespace atrium
