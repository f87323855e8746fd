// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/serveraddress.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(atrium::ServerAddress)
};

bool isLoopback(const QString &host)
{
    static const QRegularExpression loopback(u"^(localhost|127(\\.[0-9]{1,3}){3}|::1)$"_s);
    return loopback.match(host).hasMatch();
}

} // namespace

ServerAddress readServerAddress(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return {.problem = Words::tr("Enter the address of the server, or choose one from the list.")};
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return {.problem = Words::tr("This is no server address. It looks like https://api.mpc.placewise.com.")};
    const bool plain = url.scheme() == "http"_L1;
    if (!plain && url.scheme() != "https"_L1)
        return {.problem = Words::tr("The address must begin with https.")};
    if (plain && !isLoopback(url.host()))
        return {
            .problem = Words::tr("Use https: without it others on the way could read your token. Plain http is for this computer only.")};
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment() || (!url.path().isEmpty() && url.path() != "/"_L1))
        return {.problem = Words::tr("Give the server's name only, without anything after it.")};
    return {.url = url.toString(QUrl::RemovePath | QUrl::StripTrailingSlash | QUrl::FullyEncoded)};
}

} // namespace atrium
