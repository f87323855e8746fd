// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/api/exchange.h"

#include <QPointer>

#include <utility>

namespace atrium {

/// Holds one wait for an answer: dropping or reassigning it cancels, and the callback is then never run. Kept as a member by whoever
/// asked. The request itself goes on while others wait for the same answer.
class [[nodiscard]] Call {
public:
    Call() = default;
    Call(Exchange *exchange, std::weak_ptr<Waiter> waiter)
        : m_exchange(exchange)
        , m_waiter(std::move(waiter))
    {
    }
    Call(Call &&other) noexcept
        : m_exchange(std::exchange(other.m_exchange, nullptr))
        , m_waiter(std::exchange(other.m_waiter, {}))
    {
    }
    Call &operator=(Call &&other) noexcept
    {
        if (this != &other) {
            cancel();
            m_exchange = std::exchange(other.m_exchange, nullptr);
            m_waiter = std::exchange(other.m_waiter, {});
        }
        return *this;
    }
    Call(const Call &) = delete;
    Call &operator=(const Call &) = delete;
    ~Call() { cancel(); }

    [[nodiscard]] bool active() const
    {
        const auto waiter = m_waiter.lock();
        return m_exchange && waiter && !waiter->over;
    }
    void cancel()
    {
        const auto waiter = std::exchange(m_waiter, {}).lock();
        if (m_exchange && waiter)
            m_exchange->leave(waiter);
        m_exchange = nullptr;
    }
    /// Fire and forget, said aloud: the request lives until it ends, its context dies or the client goes.
    void detach()
    {
        m_exchange = nullptr;
        m_waiter.reset();
    }

private:
    QPointer<Exchange> m_exchange;
    std::weak_ptr<Waiter> m_waiter; // the exchange owns it, and with it the callback
};

} // namespace atrium
