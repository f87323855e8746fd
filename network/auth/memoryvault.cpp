// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/auth/memoryvault.h"

namespace atrium {

MemoryVault::~MemoryVault() = default;

void MemoryVault::read(const AccountId &account, QObject *context, Read f)
{
    const auto it = m_tokens.constFind(account);
    Result<QByteArray, VaultError> result =
        it == m_tokens.constEnd() ? Result<QByteArray, VaultError>(VaultError {VaultError::Missing}) : Result<QByteArray, VaultError>(*it);
    QMetaObject::invokeMethod(
        context, [f = std::move(f), result = std::move(result)]() mutable { f(std::move(result)); }, Qt::QueuedConnection);
}

void MemoryVault::write(const AccountId &account, const QByteArray &token, QObject *context, Done f)
{
    m_tokens.insert(account, token);
    QMetaObject::invokeMethod(
        context, [f = std::move(f)] { f(std::nullopt); }, Qt::QueuedConnection);
}

void MemoryVault::forget(const AccountId &account, QObject *context, Done f)
{
    m_tokens.remove(account);
    QMetaObject::invokeMethod(
        context, [f = std::move(f)] { f(std::nullopt); }, Qt::QueuedConnection);
}

} // namespace atrium
