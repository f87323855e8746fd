// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/faults.h"
#include "network/sandbox/oidc/provider.h"
#include "network/sandbox/world/dice.h"

#include <QStringList>

#include <chrono>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

/// A pattern such as /v1/users/me/conversations/{id}/seen.
bool fitsRoute(const QString &pattern, const QString &path)
{
    const QStringList wanted = pattern.split(u'/');
    const QStringList steps = path.split(u'/');
    if (wanted.size() != steps.size()) {
        return false;
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const bool isAnything = wanted.at(i).startsWith(u'{') && wanted.at(i).endsWith(u'}');
        if (isAnything ? steps.at(i).isEmpty() : wanted.at(i) != steps.at(i)) {
            return false;
        }
    }
    return true;
}

bool matches(const Fault &fault, const QByteArray &verb, const QString &path, bool byUser, const QByteArray &customer)
{
    if (fault.left == 0 || (fault.kind == Fault::Kind::Expire && !byUser)) {
        return false;
    }
    // The sign-in provider is another service: only what names it makes it fail.
    if (fault.path.isEmpty() && fault.route.isEmpty() && Provider::isItsPath(path)) {
        return false;
    }
    if (!fault.customer.isEmpty() && fault.customer != customer) {
        return false;
    }
    if (!fault.route.isEmpty() && !fitsRoute(fault.route, path)) {
        return false;
    }
    return path.startsWith(fault.path) && (fault.verb.isEmpty() || fault.verb == verb);
}

} // namespace

QString Faults::add(const QString &spec)
{
    QString problem;
    std::optional<Fault> fault = readFault(spec, problem);
    if (fault) {
        const std::lock_guard lock(m_mutex);
        fault->id = ++m_lastId;
        m_faults.append(*fault);
    }
    return problem;
}

void Faults::clear()
{
    {
        const std::lock_guard lock(m_mutex);
        m_faults.clear();
        ++m_cleared;
    }
    m_waking.notify_all();
}

void Faults::endExpiry()
{
    const std::lock_guard lock(m_mutex);
    m_faults.removeIf([](const Fault &fault) { return fault.kind == Fault::Kind::Expire; });
}

QList<Fault> Faults::list() const
{
    const std::lock_guard lock(m_mutex);
    return m_faults;
}

Mishap Faults::strike(const QByteArray &verb, const QString &path, bool byUser, const QByteArray &customer)
{
    const std::lock_guard lock(m_mutex);
    Mishap mishap;
    for (Fault &fault : m_faults) {
        const bool onlySlow = fault.kind == Fault::Kind::Latency;
        if (!matches(fault, verb, path, byUser, customer) || (!onlySlow && mishap.fault)) {
            continue;
        }
        Dice dice(m_seed + 0x9E37U * quint64(fault.id) + (quint64(fault.matched) << 32U));
        fault.matched += 1;
        if (dice.roll(100) >= fault.chance) {
            continue;
        }
        fault.struck += 1;
        fault.left -= fault.left > 0 ? 1 : 0;
        mishap.latency += fault.latency - fault.spread + dice.roll(2 * fault.spread + 1);
        if (!onlySlow) {
            mishap.fault = fault;
        }
    }
    return mishap;
}

void Faults::wait(int milliseconds)
{
    std::unique_lock lock(m_mutex);
    const int cleared = m_cleared;
    m_waking.wait_for(lock, std::chrono::milliseconds(milliseconds), [this, cleared] { return m_stopped || m_cleared != cleared; });
}

void Faults::stopWaiting()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_waking.notify_all();
}

} // namespace atrium::sandbox
