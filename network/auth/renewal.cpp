// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/auth/renewal.h"

#include <algorithm>

namespace atrium {

namespace {

constexpr int firstPauseMs = 1'000;
constexpr int longestPauseMs = 30'000; // somebody is waiting, and one small request costs nobody much

} // namespace

Renewal::Renewal(IdentityProvider *provider, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_clock(clock)
{
}

void Renewal::renew(const QByteArray &refreshToken)
{
    if (m_underWay)
        return;
    m_underWay = true;
    ++m_round;
    m_token = refreshToken;
    m_tries = 0;
    attempt();
}

void Renewal::stop()
{
    m_underWay = false;
    m_pause.stop();
}

void Renewal::attempt()
{
    m_provider->refresh(m_token, this, [this, round = m_round](const Result<oidc::Tokens, SignInFailure> &tokens) {
        if (!m_underWay || round != m_round)
            return;
        if (tokens) {
            m_underWay = false;
            Q_EMIT renewed(*tokens);
            return;
        }
        if (tokens.error().kind == SignInFailure::Refused) {
            m_underWay = false;
            Q_EMIT refused(tokens.error().detail);
            return;
        }
        // An answer that was lost on the way may have spent the token. Asking again tells: nothing else can.
        const int pause = std::min(longestPauseMs, firstPauseMs << std::min(m_tries++, 10));
        m_pause = Wait(m_clock, m_clock->after(milliseconds(pause), this, [this] { attempt(); }));
        Q_EMIT delayed(tokens.error());
    });
}

} // namespace atrium
