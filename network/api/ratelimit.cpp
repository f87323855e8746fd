// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/api/ratelimit.h"

#include <algorithm>
#include <cmath>

namespace atrium {

using namespace Qt::StringLiterals;

QString RateBudget::predictedBucket(const Context &context, Bucket bucket)
{
    QString owner = u"organization"_s;
    if (const auto *scope = std::get_if<CustomerScope>(&context)) {
        const bool one = scope->value.startsWith("id="_L1) && !scope->value.contains(u'_');
        owner = one ? u"customer "_s + scope->value : u"organization"_s;
    } else if (const auto *club = std::get_if<ClubSlug>(&context)) {
        owner = u"club "_s + club->value;
    }
    return owner + (bucket == Bucket::General ? u" general"_s : u" reporting"_s);
}

const RateBudget::State *RateBudget::find(const QString &predicted) const
{
    const auto it = m_states.constFind(m_ids.value(predicted, predicted));
    return it == m_states.constEnd() ? nullptr : &*it;
}

RateBudget::State &RateBudget::state(const QString &predicted)
{
    return m_states[m_ids.value(predicted, predicted)];
}

double RateBudget::estimate(const State &state, qint64 now)
{
    const double refilled = static_cast<double>(now - state.at) / 1000.0 * state.refillPerSecond;
    // Whoever meets an empty bucket first has seen no more than 0 in it; it holds a few all the same, or nothing would ever leave again.
    constexpr double leastCapacity = 2.0;
    return std::min(state.remaining + refilled, std::max({state.most, state.remaining, leastCapacity}));
}

std::optional<int> RateBudget::left(const QString &predicted, qint64 now) const
{
    const State *s = find(predicted);
    return s && s->known ? std::optional(std::max(0, static_cast<int>(estimate(*s, now)))) : std::nullopt;
}

qint64 RateBudget::delay(const QString &predicted, Lane lane, qint64 now) const
{
    const State *s = find(predicted);
    if (!s)
        return 0;
    if (s->closedUntil > now)
        return s->closedUntil - now;
    if (!s->known)
        return 0;
    // A call is let through while the bucket is above 0 and may take it below (contract 1.5), so one token is enough for any cost.
    const double reserve = lane == Lane::Background ? std::min(20.0, s->most * 0.2) : 0.0;
    const double missing = reserve + 1.0 - estimate(*s, now);
    if (missing <= 0.0)
        return 0;
    return std::max<qint64>(1, static_cast<qint64>(std::ceil(missing / std::max(s->refillPerSecond, 0.01) * 1000.0)));
}

void RateBudget::spend(const QString &predicted, int cost, qint64 now)
{
    State &s = state(predicted);
    if (!s.known)
        return;
    s.remaining = estimate(s, now) - cost;
    s.at = now;
    s.spentSince += cost;
}

void RateBudget::learn(const QString &predicted, const RateHeaders &headers, qint64 now)
{
    if (!headers.remaining)
        return;
    if (!headers.bucket.isEmpty() && m_ids.value(predicted) != headers.bucket) {
        const State old = state(predicted);
        m_ids.insert(predicted, headers.bucket);
        if (!m_states.contains(headers.bucket))
            m_states.insert(headers.bucket, old);
    }
    State &s = state(predicted);
    const double told = *headers.remaining;
    const bool full = told >= s.most;
    const bool measurable = now - s.toldAt >= 1000;
    if (s.known && measurable && !full) {
        // What is there beyond what our spending left over is the refill of that span.
        const double span = static_cast<double>(now - s.toldAt) / 1000.0;
        const double measured = (told - s.told + s.spentSince) / span;
        if (measured > 0.0)
            s.refillPerSecond = 0.7 * s.refillPerSecond + 0.3 * measured;
    }
    if (!s.known || measurable || full) {
        s.told = told;
        s.toldAt = now;
        s.spentSince = 0.0;
    }
    s.known = true;
    s.remaining = told;
    s.most = std::max(s.most, told);
    s.at = now;
}

void RateBudget::close(const QString &predicted, qint64 until)
{
    State &s = state(predicted);
    s.closedUntil = std::max(s.closedUntil, until);
}

qint64 RateBudget::closedUntil(const QString &predicted, qint64 now) const
{
    const State *s = find(predicted);
    return s && s->closedUntil > now ? s->closedUntil : 0;
}

} // namespace atrium
