// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/auth/credentials.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;

} // namespace

QByteArray toVaultEntry(const Credentials &credentials)
{
    const bool browser = credentials.way == Credentials::Way::Browser;
    // Tokens are visible ASCII (RFC 6750, RFC 6749 A), so they are the same bytes as text.
    return QJsonDocument(QJsonObject {{u"atrium"_s, version}, {u"way"_s, browser ? u"browser"_s : u"token"_s},
                             {u"secret"_s, QString::fromLatin1(credentials.kept())}})
        .toJson(QJsonDocument::Compact);
}

std::optional<Credentials> fromVaultEntry(const QByteArray &entry)
{
    const QJsonObject json = QJsonDocument::fromJson(entry).object();
    if (!json.contains("atrium"_L1))
        return entry.trimmed().isEmpty() ? std::nullopt : std::optional(Credentials {.access = entry});
    const QByteArray secret = json.value("secret"_L1).toString().toLatin1();
    const QString way = json.value("way"_L1).toString();
    if (json.value("atrium"_L1).toInt() != version || secret.isEmpty())
        return std::nullopt;
    if (way == "browser"_L1)
        return Credentials {.way = Credentials::Way::Browser, .refresh = secret};
    return way == "token"_L1 ? std::optional(Credentials {.access = secret}) : std::nullopt;
}

} // namespace atrium
