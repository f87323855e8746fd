// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/serveraddress.h"

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

/// By hand: it is asked at every start, and compiling a pattern takes longer than everything else about an address.
bool isLoopback(const QString &host)
{
    if (host == "localhost"_L1 || host == "::1"_L1)
        return true;
    const QStringList parts = host.split(u'.');
    const auto isNumber = [](const QString &part) {
        return !part.isEmpty() && part.size() <= 3 && std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    return parts.size() == 4 && parts.first() == "127"_L1 && std::all_of(parts.begin(), parts.end(), isNumber);
}

} // namespace

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
    if (scheme == "http"_L1 && !isLoopback(url.host()))
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
