// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/sandboxserver.h"

#include <httplib.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <string>
#include <utility>

namespace atrium::sandbox::test {

inline const std::string conversations = "/v1/users/me/conversations";
inline const std::string emma = "85cd878e-a6af-4013-ab24-770d9ecd7819";
inline const std::string marit = "7db2c508-1758-4b84-bb68-50b5c8e1f458";

struct Reply {
    int status {0}; // 0 = there was no answer
    QByteArray body;
    httplib::Headers headers;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray list(const QString &key) const { return json().value(key).toArray(); }
    [[nodiscard]] QByteArray header(const std::string &name) const
    {
        const auto found = headers.find(name);
        return found == headers.end() ? QByteArray() : QByteArray::fromStdString(found->second);
    }
};

/// A client that sends what a well-behaved console sends; every header can be replaced, or left out by an empty value.
class Talker {
public:
    explicit Talker(int port)
        : m_client("127.0.0.1", port)
    {
        m_client.set_keep_alive(true);
        m_client.set_tcp_nodelay(true); // a request with a body is two writes
        m_client.set_read_timeout(60);
    }

    Talker &with(const std::string &name, const std::string &value)
    {
        m_headers.erase(name);
        if (!value.empty()) {
            m_headers.emplace(name, value);
        }
        return *this;
    }
    Talker &as(const std::string &user) { return with("Authorization", user.empty() ? "Bearer t" : "Bearer t:" + user); }
    Talker &in(int customer) { return with("X-Customer", "id=" + std::to_string(customer)); }

    Reply get(const std::string &path) { return reply(m_client.Get(path, m_headers)); }
    Reply post(const std::string &path, const std::string &body = "{}") { return reply(m_client.Post(path, m_headers, body, m_type)); }
    Reply put(const std::string &path, const std::string &body = "") { return reply(m_client.Put(path, m_headers, body, m_type)); }
    Reply remove(const std::string &path) { return reply(m_client.Delete(path, m_headers)); }

    /// Says something new to Emma Hoffmann and gives the conversation's id.
    qint64 startConversation(const std::string &content = "Hello")
    {
        const Reply created =
            post(conversations, R"({"conversation": {"user_ids": [")" + emma + R"("]}, "message": {"content": ")" + content + R"("}})");
        return created.json().value(u"conversation"_s)[u"id"_s].toInteger();
    }
    Reply say(qint64 conversation, const std::string &content)
    {
        return post(conversations + "/" + std::to_string(conversation) + "/messages", R"({"message": {"content": ")" + content + R"("}})");
    }
    /// Asks the Reporting API.
    Reply query(const QByteArray &body) { return post("/v1/reporting/query", body.toStdString()); }
    /// From now on, speaks as a member of a loyalty club through the app.
    Talker &asMember(const QString &token, const std::string &slug)
    {
        with("Authorization", "Bearer " + token.toStdString()).with("X-Client-Authorization", "t");
        return with("X-Customer", "").with("X-Loyalty-Club-Slug", slug);
    }
    void addFault(const std::string &spec) { QCOMPARE(post("/_sandbox/faults", R"({"spec": ")" + spec + R"("})").status, 200); }

    httplib::Client &client() { return m_client; }

private:
    static Reply reply(const httplib::Result &result)
    {
        if (!result) {
            return {};
        }
        return {result->status, QByteArray::fromStdString(result->body), result->headers};
    }

    httplib::Client m_client;
    httplib::Headers m_headers {
        {"X-User-Agent", "tests"}, {"X-Product-Name", "default"}, {"X-Customer", "id=447"}, {"Authorization", "Bearer t"}};
    const std::string m_type = "application/json";
};

/// The clock of the pictures.
inline QDateTime pictureTime()
{
    return QDateTime::fromString(u"2025-11-20T13:03:00Z"_s, Qt::ISODate);
}

inline Options standing(const QDateTime &at = pictureTime())
{
    Options options;
    options.now = [at] { return at; };
    return options;
}

} // namespace atrium::sandbox::test
