// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/api/exchange.h"

#include <QPointer>

#include <utility>

namespace atrium {

/// Holds one request: dropping or reassigning it cancels, and the callback is then never run. Kept as a member by whoever asked.
class [[nodiscard]] Call {
public:
    Call() = default;
    explicit Call(Exchange *exchange)
        : m_exchange(exchange)
    {
    }
    Call(Call &&other) noexcept
        : m_exchange(std::exchange(other.m_exchange, nullptr))
    {
    }
    Call &operator=(Call &&other) noexcept
    {
        if (this != &other) {
            cancel();
            m_exchange = std::exchange(other.m_exchange, nullptr);
        }
        return *this;
    }
    Call(const Call &) = delete;
    Call &operator=(const Call &) = delete;
    ~Call() { cancel(); }

    [[nodiscard]] bool active() const { return m_exchange && !m_exchange->done(); }
    void cancel()
    {
        if (m_exchange)
            m_exchange->cancel();
        m_exchange = nullptr;
    }
    /// Fire and forget, said aloud: the request lives until it ends, its context dies or the client goes.
    void detach() { m_exchange = nullptr; }

private:
    QPointer<Exchange> m_exchange;
};

} // namespace atrium
