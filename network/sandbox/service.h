// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/admin.h"
#include "network/sandbox/faults.h"
#include "network/sandbox/guard.h"
#include "network/sandbox/oidc/provider.h"
#include "network/sandbox/pool.h"
#include "network/sandbox/ratebuckets.h"
#include "network/sandbox/routes.h"
#include "network/sandbox/worldtime.h"

namespace atrium::sandbox {

/// Takes a request from the door to its answer: Host, bucket, faults, token, route, headers, body, handler.
class Service {
public:
    struct Parts {
        QString token;
        QString databaseFile;
        Now now;
        Elapsed elapsed;
        qint64 capacity {0};
        double refill {0};
        bool touch {true};
        quint64 seed {1};
        int tokenLife {300};
    };

    explicit Service(const Parts &parts);

    [[nodiscard]] Answer answer(const Request &request);
    /// The headers of an answer that the transport gave by itself, to a request too broken or too big to be heard: it costs, too.
    [[nodiscard]] QList<QPair<QByteArray, QByteArray>> chargeUnheard(const Request &request);

    [[nodiscard]] Pool &pool() { return m_pool; }
    [[nodiscard]] Guard &guard() { return m_guard; }
    [[nodiscard]] Faults &faults() { return m_faults; }
    [[nodiscard]] Provider &provider() { return m_provider; }
    [[nodiscard]] QByteArray date() const { return httpDate(m_now()); }

private:
    [[nodiscard]] Answer throughTheDoors(const Request &request, const CustomerContext &context);
    [[nodiscard]] Answer visit(const Route &route, Visit &visit);
    [[nodiscard]] Answer signIn(const Request &request);
    [[nodiscard]] static Answer spoilt(Answer answer, const Fault &fault);

    const Now m_now;
    const bool m_touch;
    Pool m_pool;
    Provider m_provider;
    Guard m_guard;
    Faults m_faults;
    RateBuckets m_buckets;
    Admin m_admin;
};

} // namespace atrium::sandbox
