// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/faults.h"
#include "network/sandbox/oidc/provider.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

bool matches(const Fault &fault, const QByteArray &verb, const QString &path, bool byUser)
{
    if (fault.left == 0 || (fault.kind == Fault::Kind::Expire && !byUser)) {
        return false;
    }
    // The sign-in provider is another service: only what names it makes it fail.
    if (fault.path.isEmpty() && Provider::isItsPath(path)) {
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
    const std::lock_guard lock(m_mutex);
    m_faults.clear();
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

Mishap Faults::strike(const QByteArray &verb, const QString &path, bool byUser)
{
    const std::lock_guard lock(m_mutex);
    Mishap mishap;
    for (Fault &fault : m_faults) {
        const bool onlySlow = fault.kind == Fault::Kind::Latency;
        if (!matches(fault, verb, path, byUser) || (!onlySlow && mishap.fault)) {
            continue;
        }
        fault.struck += 1;
        fault.left -= fault.left > 0 ? 1 : 0;
        mishap.latency += fault.latency;
        if (!onlySlow) {
            mishap.fault = fault;
        }
    }
    return mishap;
}

void Faults::wait(int milliseconds)
{
    std::unique_lock lock(m_mutex);
    m_stopping.wait_for(lock, std::chrono::milliseconds(milliseconds), [this] { return m_stopped; });
}

void Faults::stopWaiting()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_stopping.notify_all();
}

} // namespace atrium::sandbox
