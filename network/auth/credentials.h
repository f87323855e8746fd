// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace atrium {

/// What lets a person in: secrets, in memory only. The access token is opaque to us, whoever made it.
struct Credentials {
    enum class Way { Token, Browser };

    Way way {Way::Token};
    QByteArray access {}; ///< what requests carry; empty: to be renewed first
    QByteArray refresh {}; ///< of the browser's way; empty when the provider gave none
    QString subject {}; ///< whom the provider says it let in: no secret, in no vault; empty when it did not say, or is not asked

    /// What the vault is given: the pasted token, or the refresh token. Empty: nothing that outlives this run.
    [[nodiscard]] const QByteArray &kept() const { return way == Way::Token ? access : refresh; }
    friend bool operator==(const Credentials &, const Credentials &) = default;
};

/// One account's entry in the vault: small JSON with a version. Entries that are no such JSON are from before there was one: pasted tokens.
[[nodiscard]] QByteArray toVaultEntry(const Credentials &credentials);
/// Empty for an entry of a later version, or one that holds no secret.
[[nodiscard]] std::optional<Credentials> fromVaultEntry(const QByteArray &entry);

} // namespace atrium
