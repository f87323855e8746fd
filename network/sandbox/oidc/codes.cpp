// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/oidc/codes.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

constexpr qint64 codeLife = 60; // seconds, as Keycloak's

} // namespace

Codes::Redeemed Codes::redeem(const QByteArray &name, qint64 now)
{
    Code *code = m_codes.find(name);
    if (code == nullptr) {
        return {};
    }
    if (code->used) {
        return {.grant = {}, .replayed = code->grant.session};
    }
    code->used = true;
    return {.grant = now < code->grant.at + codeLife ? std::optional(code->grant) : std::nullopt, .replayed = {}};
}

bool verifierFits(const QString &verifier, const QString &challenge)
{
    // A verifier that is too short could be guessed; one with other letters was not made for this.
    if (verifier.size() < 43 || verifier.size() > 128) {
        return false;
    }
    for (const QChar letter : verifier) {
        const bool allowed = letter < QChar(0x80) && (letter.isLetterOrNumber() || QStringView(u"-._~").contains(letter));
        if (!allowed) {
            return false;
        }
    }
    return sameSecret(base64Url(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)), challenge.toLatin1());
}

} // namespace atrium::sandbox
