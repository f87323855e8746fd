// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/oidc/accounts.h"
#include "network/sandbox/oidc/authorization.h"
#include "network/sandbox/oidc/signingkey.h"

namespace atrium::sandbox {

/// The latest values, each under a name nobody can guess. Who asks for many cannot fill the memory: the oldest make room.
template<typename Value>
class Latest {
public:
    explicit Latest(qsizetype room)
        : m_room(room)
    {
    }

    QByteArray put(Value value)
    {
        // With '+', '/' and '=' on purpose: a client that encodes or decodes once too often shall notice here.
        QByteArray name = randomBytes().toBase64();
        m_values.insert(name, std::move(value));
        m_names.append(name);
        if (m_names.size() > m_room) {
            m_values.remove(m_names.takeFirst());
        }
        return name;
    }

    /// Null when there is none.
    [[nodiscard]] Value *find(const QByteArray &name)
    {
        const auto found = m_values.find(name);
        return found == m_values.end() ? nullptr : &*found;
    }

private:
    const qsizetype m_room;
    QHash<QByteArray, Value> m_values;
    QList<QByteArray> m_names;
};

/// What a person agreed to on the sign-in page.
struct Grant {
    AuthorizationRequest request;
    Account account;
    QString session; // what is opened when the code is exchanged
    qint64 at {0}; // seconds since 1970, as everywhere here
};

/// Requests whose page is open in a browser, and the codes that came of them. The caller keeps threads apart.
class Codes {
public:
    /// What became of a code that was handed in. A code is good once, whether or not the rest of that request was right.
    struct Redeemed {
        std::optional<Grant> grant;
        QString replayed; // it was handed in before, and this session came of it
    };

    [[nodiscard]] QByteArray keep(AuthorizationRequest request) { return m_requests.put(std::move(request)); }
    [[nodiscard]] const AuthorizationRequest *kept(const QByteArray &name) { return m_requests.find(name); }
    [[nodiscard]] QByteArray give(Grant grant) { return m_codes.put({std::move(grant), false}); }
    [[nodiscard]] Redeemed redeem(const QByteArray &code, qint64 now);

private:
    struct Code {
        Grant grant;
        bool used {false};
    };

    Latest<AuthorizationRequest> m_requests {200};
    Latest<Code> m_codes {1'000};
};

/// Whether a verifier is what the challenge was made of (RFC 7636, 4.6).
[[nodiscard]] bool verifierFits(const QString &verifier, const QString &challenge);

} // namespace atrium::sandbox
