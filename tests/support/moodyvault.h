// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/auth/tokenvault.h"

#include <QHash>
#include <QPointer>

namespace atrium {

/// A keychain with moods: what a real one does only when it is locked, asks a person, or is not there. It keeps what it takes.
class MoodyVault : public TokenVault {
public:
    std::optional<VaultError::Kind> refusesReading {};
    std::optional<VaultError::Kind> refusesWriting {};
    std::optional<VaultError::Kind> refusesForgetting {};
    bool holds {}; ///< answers wait for release(), as while a prompt is open
    QHash<AccountId, QByteArray> entries {};
    int reads {0}, writes {0}, forgets {0};

    void read(const AccountId &account, QObject *context, Read f) override
    {
        ++reads;
        answer(context, [this, account, f = std::move(f)] {
            if (refusesReading)
                f(VaultError {*refusesReading});
            else if (const auto it = entries.constFind(account); it != entries.constEnd())
                f(*it);
            else
                f(VaultError {VaultError::Missing});
        });
    }
    void write(const AccountId &account, const QByteArray &token, QObject *context, Done f) override
    {
        ++writes;
        answer(context, [this, account, token, f = std::move(f)] {
            if (!refusesWriting)
                entries.insert(account, token);
            f(refusesWriting ? std::optional(VaultError {*refusesWriting}) : std::nullopt);
        });
    }
    void forget(const AccountId &account, QObject *context, Done f) override
    {
        ++forgets;
        answer(context, [this, account, f = std::move(f)] {
            if (!refusesForgetting)
                entries.remove(account);
            f(refusesForgetting ? std::optional(VaultError {*refusesForgetting}) : std::nullopt);
        });
    }
    void release()
    {
        holds = false;
        for (const auto &[context, f] : std::exchange(m_held, {})) {
            if (context)
                f();
        }
    }

private:
    void answer(QObject *context, std::function<void()> f)
    {
        if (holds)
            m_held.append({context, std::move(f)});
        else
            QMetaObject::invokeMethod(context, std::move(f), Qt::QueuedConnection);
    }
    QList<std::pair<QPointer<QObject>, std::function<void()>>> m_held;
};

} // namespace atrium
