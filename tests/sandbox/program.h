// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/talker.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QUrlQuery>

#include <map>

namespace atrium::sandbox::test {

using Fields = std::map<std::string, std::string>;

inline const std::string magnus = "009e7474-e29b-5a36-9727-f1ab2ea7362f";

inline QByteArray toBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

inline QByteArray fromBase64Url(const QByteArray &text)
{
    return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding);
}

/// The claims of a token, unchecked.
inline QJsonObject claimsIn(const QByteArray &token)
{
    return QJsonDocument::fromJson(fromBase64Url(token.split('.').value(1))).object();
}

/// A desktop program that signs people in as RFC 8252 wants it, and the browser of the person. Every field of a request can be
/// replaced, or left out by an empty value.
class Program {
public:
    explicit Program(int port)
        : m_port(port)
    {
    }

    static std::string form(const Fields &fields)
    {
        QByteArray text;
        for (const auto &[name, value] : fields) {
            if (!value.empty()) {
                text += (text.isEmpty() ? "" : "&") + QByteArray::fromStdString(name).toPercentEncoding() + '='
                    + QByteArray::fromStdString(value).toPercentEncoding();
            }
        }
        return text.toStdString();
    }

    Reply get(const std::string &path) const { return send("GET", path, "", ""); }
    Reply post(const std::string &path, const std::string &body, const std::string &type = "application/x-www-form-urlencoded") const
    {
        return send("POST", path, "Content-Type: " + QByteArray::fromStdString(type) + "\r\n", QByteArray::fromStdString(body));
    }

    [[nodiscard]] Fields authorization(const Fields &changes = {}) const
    {
        Fields fields = changes;
        fields.merge(
            Fields {{"response_type", "code"}, {"client_id", "atrium"}, {"redirect_uri", redirect}, {"scope", "openid offline_access"},
                {"state", "s1"}, {"nonce", "n1"}, {"code_challenge", challenge}, {"code_challenge_method", "S256"}});
        return fields;
    }
    Reply authorize(const Fields &changes = {}) const { return get("/auth?" + form(authorization(changes))); }
    /// What the page's form calls the request.
    static std::string requestIn(const Reply &page)
    {
        static const QRegularExpression field(u"name=\"request\" value=\"([^\"]+)\""_s);
        return field.match(QString::fromUtf8(page.body)).captured(1).toStdString();
    }
    /// Presses a user's button on the page.
    Reply choose(const std::string &user, const Fields &changes = {}) const
    {
        return post("/choice", form({{"request", requestIn(authorize(changes))}, {"user", user}}));
    }
    static QString field(const Reply &redirected, const QString &name)
    {
        return QUrlQuery(QUrl::fromEncoded(redirected.header("Location"))).queryItemValue(name, QUrl::FullyDecoded);
    }
    std::string code(const std::string &user = emma, const Fields &changes = {}) const
    {
        return field(choose(user, changes), u"code"_s).toStdString();
    }

    Reply exchange(const std::string &code, const Fields &changes = {}) const
    {
        Fields fields = changes;
        fields.merge(Fields {{"grant_type", "authorization_code"}, {"code", code}, {"redirect_uri", redirect}, {"client_id", "atrium"},
            {"code_verifier", verifier}});
        return post("/token", form(fields));
    }
    Reply refresh(const std::string &token, const Fields &changes = {}) const
    {
        Fields fields = changes;
        fields.merge(Fields {{"grant_type", "refresh_token"}, {"refresh_token", token}, {"client_id", "atrium"}});
        return post("/token", form(fields));
    }
    Reply revoke(const std::string &token, const Fields &changes = {}) const
    {
        Fields fields = changes;
        fields.merge(Fields {{"token", token}, {"client_id", "atrium"}});
        return post("/revoke", form(fields));
    }
    /// All of it at once.
    Reply signIn(const std::string &user = emma, const Fields &changes = {}) const { return exchange(code(user, changes)); }

    const std::string redirect = "http://127.0.0.1:4711/back";
    const std::string verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"; // RFC 7636, appendix B, with its challenge
    const std::string challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

private:
    /// Through a socket of its own: the HTTP library's client decodes the values of headers, and Location is looked at here letter by
    /// letter.
    [[nodiscard]] Reply send(const QByteArray &verb, const std::string &path, const QByteArray &headers, const QByteArray &body) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(m_port));
        socket.write(verb + " /_idp" + QByteArray::fromStdString(path) + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port)
            + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
        while (socket.waitForReadyRead(60'000)) { }
        const QByteArray answer = socket.readAll();
        const qsizetype end = answer.indexOf("\r\n\r\n");
        Reply reply {.status = answer.mid(9, 3).toInt(), .body = end < 0 ? QByteArray() : answer.mid(end + 4), .headers = {}};
        for (const QByteArray &line : answer.left(end).split('\n').mid(1)) {
            reply.headers.emplace(line.left(line.indexOf(':')).toStdString(), line.mid(line.indexOf(':') + 1).trimmed().toStdString());
        }
        return reply;
    }

    const int m_port;
};

inline std::string tokenIn(const Reply &reply, const QString &key)
{
    return reply.json().value(key).toString().toStdString();
}

/// The code of an error, or the status where there is none.
inline QString errorIn(const Reply &reply)
{
    const QString error = reply.json().value(u"error"_s).toString();
    return error.isEmpty() ? QString::number(reply.status) : error;
}

} // namespace atrium::sandbox::test
