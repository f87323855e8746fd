// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"

#include <QPointer>

#include <algorithm>
#include <vector>

namespace atrium {

/// Time that moves only when a test says so. Waits that fall due run in the order of their times, each at its own instant.
class SteppedClock : public Clock {
public:
    explicit SteppedClock(const QDateTime &start = QDateTime(QDate(2025, 11, 20), QTime(13, 3), Qt::UTC))
        : m_start(start)
    {
    }

    [[nodiscard]] QDateTime now() const override { return m_start.addMSecs(m_ticks); }
    [[nodiscard]] qint64 ticks() const override { return m_ticks; }
    WaitId after(milliseconds wait, QObject *context, std::function<void()> f) override { return add(wait, {}, context, std::move(f)); }
    WaitId every(milliseconds period, QObject *context, std::function<void()> f) override
    {
        return add(period, std::max(period, milliseconds(1)), context, std::move(f));
    }
    void cancel(WaitId id) override
    {
        std::erase_if(m_waits, [id](const Pending &one) { return one.id == id; });
    }

    void step(milliseconds by)
    {
        const qint64 target = m_ticks + by.count();
        for (;;) {
            std::erase_if(m_waits, [](const Pending &one) { return !one.context; });
            // Equal times in the order of asking: the ids grow.
            const auto due = std::min_element(m_waits.begin(), m_waits.end(),
                [](const Pending &a, const Pending &b) { return std::pair(a.at, a.id) < std::pair(b.at, b.id); });
            if (due == m_waits.end() || due->at > target)
                break;
            m_ticks = due->at;
            const std::function<void()> f = due->f;
            if (due->period.count() > 0)
                due->at += due->period.count();
            else
                m_waits.erase(due);
            f();
        }
        m_ticks = target;
    }
    /// Waits that are out and whose context lives.
    [[nodiscard]] int waiting() const
    {
        return static_cast<int>(std::count_if(m_waits.begin(), m_waits.end(), [](const Pending &one) { return one.context; }));
    }
    /// Milliseconds until the next one; -1 when there is none.
    [[nodiscard]] qint64 untilNext() const
    {
        qint64 soonest = -1;
        for (const Pending &one : m_waits) {
            if (one.context && (soonest < 0 || one.at - m_ticks < soonest))
                soonest = one.at - m_ticks;
        }
        return soonest;
    }

private:
    struct Pending {
        WaitId id {};
        qint64 at {};
        milliseconds period {};
        QPointer<QObject> context {};
        std::function<void()> f {};
    };
    WaitId add(milliseconds wait, milliseconds period, QObject *context, std::function<void()> f)
    {
        m_waits.push_back({m_next, m_ticks + std::max<qint64>(0, wait.count()), period, context, std::move(f)});
        return m_next++;
    }

    QDateTime m_start;
    qint64 m_ticks {0};
    WaitId m_next {1};
    std::vector<Pending> m_waits;
};

} // namespace atrium
