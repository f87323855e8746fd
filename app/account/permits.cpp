// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/permits.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

/// A mall and a club of the same text are different contexts.
QString contextText(const Context &context)
{
    if (const auto *scope = std::get_if<CustomerScope>(&context))
        return u"mall "_s + scope->value;
    if (const auto *club = std::get_if<ClubSlug>(&context))
        return u"club "_s + club->value;
    return {};
}

} // namespace

Permits::Permits(ApiClient *client, QObject *parent)
    : QObject(parent)
{
    connect(client, &ApiClient::finished, this, &Permits::learn);
    connect(client, &ApiClient::tokenChanged, this, &Permits::forget);
}

MissingPermit Permits::missing(const Request &request) const
{
    const auto found = m_missing.find({request.verb, request.pattern, contextText(request.context), request.report});
    return found == m_missing.end() ? MissingPermit() : found->second;
}

void Permits::forget()
{
    if (m_missing.empty())
        return;
    m_missing.clear();
    Q_EMIT changed();
}

void Permits::learn(const RequestRecord &record)
{
    const Action action {record.verb, record.pattern, contextText(record.context), record.report};
    if (record.failure == ErrorKind::Forbidden) {
        // Without a permit's name it may be this one conversation that is refused, and the next one would not be.
        if (record.permit.isEmpty())
            return;
        const auto known = m_missing.find(action);
        if (known != m_missing.end() && known->second == record.permit)
            return;
        m_missing.insert_or_assign(action, record.permit);
        Q_EMIT changed();
    } else if (!record.failure && m_missing.erase(action) > 0) {
        Q_EMIT changed(); // given in the meantime
    }
}

} // namespace atrium
