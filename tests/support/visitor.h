// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

#include <memory>

namespace atrium {

/// What a browser and the person before it do in a sign-in, by plain HTTP. The event loop runs meanwhile: the console answers on it.
class Visitor {
public:
    struct Page {
        int status {}; ///< 0: nobody answered
        QByteArray body {};
        QUrl location {}; ///< where the page sends the browser
    };
    Page get(const QUrl &address) { return wait(m_manager.get(request(address))); }
    Page post(const QUrl &address, const QByteArray &form)
    {
        QNetworkRequest asked = request(address);
        asked.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
        return wait(m_manager.post(asked, form));
    }

    /// Opens the sandbox's page, chooses a user, or cancels when there is none. Gives the address on loopback that the browser is sent to.
    QUrl choose(const QUrl &authorization, const QByteArray &user)
    {
        const Page page = get(authorization);
        static const QRegularExpression name(QStringLiteral("name=\"request\" value=\"([^\"]*)\""));
        const QByteArray hidden = name.match(QString::fromUtf8(page.body)).captured(1).toLatin1().toPercentEncoding();
        const QByteArray choice = user.isEmpty() ? QByteArray("cancel=1") : "user=" + user;
        return post(authorization.resolved(QUrl(QStringLiteral("choice"))), "request=" + hidden + '&' + choice).location;
    }
    /// All of it; the page on loopback is what the person sees at the end.
    Page signIn(const QUrl &authorization, const QByteArray &user) { return get(choose(authorization, user)); }

    /// The loopback address of a sign-in, with an answer of one's own.
    [[nodiscard]] static QUrl answer(const QUrl &authorization, const QByteArray &query)
    {
        QUrl back(QUrlQuery(authorization).queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
        back.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
        return back;
    }
    [[nodiscard]] static QByteArray stateOf(const QUrl &authorization)
    {
        return QUrlQuery(authorization).queryItemValue(QStringLiteral("state"), QUrl::FullyDecoded).toLatin1();
    }

private:
    static QNetworkRequest request(const QUrl &address)
    {
        QNetworkRequest asked(address);
        asked.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        asked.setRawHeader("Connection", "close");
        return asked;
    }
    static Page wait(QNetworkReply *reply)
    {
        const std::unique_ptr<QNetworkReply> owner(reply);
        (void)QTest::qWaitFor([reply] { return reply->isFinished(); }, 20'000);
        return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .body = reply->readAll(),
            .location = reply->url().resolved(reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl())};
    }

    QNetworkAccessManager m_manager;
};

} // namespace atrium
