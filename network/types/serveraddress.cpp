// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/serveraddress.h"

#include <QRegularExpression>

namespace atrium {

using namespace Qt::StringLiterals;

ServerAddress ServerAddress::fromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {{}, Problem::Empty};
    QUrl url(trimmed.contains("://"_L1) ? trimmed : u"https://"_s + trimmed, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool web = scheme == "https"_L1 || scheme == "http"_L1;
    // Credentials, queries and fragments have no meaning here, and a password in an address would end up in a log.
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return {{}, Problem::NotAUrl};
    static const QRegularExpression loopback(u"\\A(localhost|127(\\.[0-9]{1,3}){3}|::1)\\z"_s);
    if (scheme == "http"_L1 && !loopback.match(url.host()).hasMatch())
        return {{}, Problem::NotSecure};
    if (!url.host().contains(u'.') && !url.host().contains(u':') && url.host() != "localhost"_L1)
        return {{}, Problem::NoDot};
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return {url, Problem::None};
}

} // namespace atrium
