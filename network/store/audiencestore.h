// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/api/apiclient.h"
#include "network/cache/cache.h"
#include "network/types/mall.h"
#include "network/types/membersgroup.h"
#include "network/types/page.h"
#include "network/types/recipient.h"

namespace atrium {

/// The audiences of one mall: they can be listed nowhere, and have a name and a size only as automatic groups of the mall's club (contract
/// 6.3, 8.40). The number of members is the club's, and the only one there is. What an earlier run read stands in until the server answers.
class AudienceStore : public QObject {
    Q_OBJECT
public:
    AudienceStore(ApiClient *client, Mall mall, Cache *cache = nullptr, QObject *parent = nullptr);

    /// For whoever chooses among them; what was read lately is good enough.
    void load();
    /// By name. Groups that are no audience are left out.
    [[nodiscard]] const QList<Audience> &audiences() const { return m_audiences; }
    /// What the last reading ended with. Audiences that conversations go to can be named by their number all the same.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void readPage(const Cursor &after, QList<Kept<MembersGroup>> sofar);
    void take(const QList<Kept<MembersGroup>> &groups, const std::optional<Instant> &asOf);

    ApiClient *m_client;
    Mall m_mall;
    Cache *m_cache;
    cache::Shelf m_shelf;
    QList<Audience> m_audiences;
    std::optional<ApiError> m_error;
    std::optional<qint64> m_readAt; // ticks
    bool m_recalled {false};
    Call m_call;
};

} // namespace atrium
