// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/talker.h"

#include <QFile>
#include <QRegularExpression>

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;

/// The examples that the API's documentation prints, asked for and compared key by key.
class TestDocumented : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void printsTheReports_data();
    void printsTheReports();
    void printsWhatUsersWrite_data();
    void printsWhatUsersWrite();
    void takesTheDocumentedFilter();
    void takesTheDocumentedPushEvent();
    void namesTheirCustomerNowhere();

private:
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Talker> m_talker;
};

void TestDocumented::initTestCase()
{
    m_server = std::make_unique<SandboxServer>(standing());
    QCOMPARE(m_server->start(), u""_s);
    m_talker = std::make_unique<Talker>(m_server->port());
}

void TestDocumented::cleanupTestCase()
{
    m_talker.reset();
    m_server.reset();
}

namespace {

QJsonObject fixture(const QString &name)
{
    QFile file(QStringLiteral(ATRIUM_FIXTURES) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Where `sent` is not what was printed; empty when it is. Cursors are the server's own: null where this world has one page only.
QString difference(const QJsonValue &printed, const QJsonValue &sent, const QString &path, bool isWhole)
{
    if (path.endsWith("/next_page_info"_L1)) {
        static const QRegularExpression urlSafe(u"^[A-Za-z0-9_-]+$"_s);
        return sent.isNull() || sent.toString().contains(urlSafe) ? u""_s : path;
    }
    if (printed.type() != sent.type()) {
        return path + u" is of another type"_s;
    }
    if (printed.isArray()) {
        if (printed.toArray().size() != sent.toArray().size()) {
            return path + u" has another size"_s;
        }
        for (qsizetype i = 0; i < printed.toArray().size(); ++i) {
            if (QString found = difference(printed[i], sent[i], path + u'/' + QString::number(i), isWhole); !found.isEmpty()) {
                return found;
            }
        }
        return u""_s;
    }
    if (!printed.isObject()) {
        return printed == sent ? u""_s : path + u" differs"_s;
    }
    const QJsonObject keys = printed.toObject();
    for (auto key = keys.begin(); key != keys.end(); ++key) {
        if (!sent.toObject().contains(key.key())) {
            return path + u'/' + key.key() + u" is missing"_s;
        }
        if (QString found = difference(key.value(), sent[key.key()], path + u'/' + key.key(), isWhole); !found.isEmpty()) {
            return found;
        }
    }
    return isWhole && keys.keys() != sent.toObject().keys() ? path + u" has more keys"_s : u""_s;
}

/// Where `sent` has not the keys and types that were printed, whatever their values; empty when it has.
QString unlikeness(const QJsonValue &printed, const QJsonValue &sent, const QString &path)
{
    if (printed.type() != sent.type()) {
        return path + u" is of another type"_s;
    }
    if (printed.isArray()) {
        return printed.toArray().isEmpty() || sent.toArray().isEmpty() ? u""_s : unlikeness(printed[0], sent[0], path + u"/0"_s);
    }
    const QJsonObject keys = printed.toObject();
    for (auto key = keys.begin(); key != keys.end(); ++key) {
        QString found = unlikeness(key.value(), sent[key.key()], path + u'/' + key.key());
        if (!found.isEmpty()) {
            return found;
        }
    }
    return u""_s;
}

} // namespace

void TestDocumented::printsWhatUsersWrite_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<std::string>("path");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("where"); // in the answer; empty: all of it
    const auto row = [](const char *name, const QByteArray &verb, const std::string &path, const QString &body, const QString &printed,
                         const QString &where) { QTest::newRow(name) << verb << path << body << printed << where; };
    const QString created = u"createconversation.json"_s;
    row("2.3 the conversation", "POST", conversations, created, u"conversation.json"_s, u""_s);
    row("2.3 its message", "POST", conversations, created, u"message.json"_s, u"message"_s);
    row("2.4 a conversation", "GET", conversations + "?per_page=1&page_no=2", {}, u"conversation.json"_s, u"conversations"_s);
    row("2.4 the page", "GET", conversations + "?per_page=1", {}, u"pagination.json"_s, u"pagination_info"_s);
    row("4.3 a member's history", "GET", "/v1/members/me/messages_history?types[]=push&per_page=1", {}, u"messageshistory.json"_s, u""_s);
}

void TestDocumented::printsWhatUsersWrite()
{
    QFETCH(QByteArray, verb);
    QFETCH(std::string, path);
    QFETCH(QString, body);
    QFETCH(QString, printed);
    QFETCH(QString, where);
    Talker talker(m_server->port());
    if (printed.startsWith("messageshistory"_L1)) {
        const QJsonValue dispatch = talker.get("/_sandbox/dispatches?sending_id=452").list(u"dispatches"_s).at(0);
        talker.asMember(dispatch[u"member_token"_s].toString(), "fjordtorget");
    }
    const std::string sent = QJsonDocument(fixture(body)).toJson(QJsonDocument::Compact).toStdString();
    const Reply reply = verb == "GET" ? talker.get(path) : talker.post(path, sent);
    QCOMPARE(reply.status, 200);
    QJsonValue expected = fixture(printed);
    QJsonValue found = where.isEmpty() ? QJsonValue(reply.json()) : reply.json()[where];
    if (where == "conversations"_L1) {
        found = QJsonObject {{u"conversation"_s, found[0]}};
    } else if (where == "pagination_info"_L1) {
        expected = expected[where];
    }
    QCOMPARE(unlikeness(expected, found, u""_s), u""_s);
    // The models have these keys and no more.
    const QJsonObject model = expected.toObject().contains(u"conversation"_s) ? found[u"conversation"_s].toObject() : found.toObject();
    const QJsonObject keys = expected.toObject().contains(u"conversation"_s) ? expected[u"conversation"_s].toObject() : expected.toObject();
    if (!printed.startsWith("messageshistory"_L1)) {
        QCOMPARE(model.keys(), keys.keys());
    }
}

void TestDocumented::printsTheReports_data()
{
    QTest::addColumn<std::string>("customers");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<bool>("isWhole"); // otherwise the print shows some of the keys
    const auto row = [](const char *name, const std::string &customers, const QByteArray &query, const QString &printed,
                         bool isWhole = true) { QTest::newRow(name) << customers << query << printed << isWhole; };
    const std::string documented = "id=1000941";
    row("3.4 records", documented, R"({"report": "members"})", u"members.json"_s, false);
    row("3.5 timeseries", documented, QJsonDocument(fixture(u"timeseriesquery.json"_s)).toJson(), u"timeseries.json"_s);
    row("3.8 sendings", "id=451", R"({"report": "sendings", "filter": {"type": "equal", "field": "id", "value": 452}})",
        u"sendings.json"_s);
    const QByteArray sums =
        R"({"report": "sendings", "filter": {"type": "equal", "field": "reporting_id", "value": 7265}, "aggregate_by": "reporting_id"})";
    row("3.8 by reporting_id", "id=451", sums, u"sendingsbyreportingid.json"_s);
    row("3.11 sendings_links", documented, R"({"report": "sendings_links"})", u"sendingslinks.json"_s);
    row("3.11 with others", "id=451_1000941",
        R"({"report": "sendings_links", "filter": {"type": "equal", "field": "source_id", "value": "7383"}})", u"sendingslinks.json"_s);
    row("3.12 sendings_links_stats", documented, R"({"report": "sendings_links_stats"})", u"sendingslinksstats.json"_s);
    row("3.15 members_grouped_count", documented, R"({"report": "members_grouped_count"})", u"membersgroupedcount.json"_s);
}

void TestDocumented::printsTheReports()
{
    QFETCH(std::string, customers);
    QFETCH(QByteArray, query);
    QFETCH(QString, printed);
    QFETCH(bool, isWhole);
    m_talker->with("X-Customer", customers);
    const Reply reply = m_talker->query(query);
    QCOMPARE(reply.status, 200);
    const QJsonObject expected = fixture(printed);
    QVERIFY(!expected.isEmpty());
    const QString found = difference(expected, reply.json(), u""_s, isWhole);
    QVERIFY2(found.isEmpty(), qPrintable(QString(found + u" in "_s + QString::fromUtf8(reply.body))));
}

void TestDocumented::takesTheDocumentedFilter()
{
    m_talker->with("X-Customer", "id=1000941");
    const QJsonObject query {{u"report"_s, u"members_grouped_count"_s}, {u"filter"_s, fixture(u"filter.json"_s)}};
    const Reply reply = m_talker->query(QJsonDocument(query).toJson());
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("ratelimit-cost"), "3"); // 2, and 1 for the `and`
    QCOMPARE(reply.list(u"records"_s).size(), 1);
    QCOMPARE(reply.list(u"records"_s).at(0)[u"members_count"_s].toInt(), 159);
}

void TestDocumented::takesTheDocumentedPushEvent()
{
    Talker talker(m_server->port());
    const QJsonValue dispatch = talker.get("/_sandbox/dispatches?sending_id=452").list(u"dispatches"_s).at(0);
    talker.asMember(dispatch[u"member_token"_s].toString(), "fjordtorget");
    const auto open = [&](qint64 id, const QByteArray &body) {
        return talker.post("/v1/members/me/messages/push/" + std::to_string(id) + "/open", body.toStdString());
    };
    const qint64 id = dispatch[u"dispatch_id"_s].toInteger();
    const QByteArray body = QJsonDocument(fixture(u"pushevent.json"_s)).toJson();
    const Reply opened = open(id, body);
    QCOMPARE(opened.status, 200);
    QCOMPARE(opened.body, R"({"status":"ok"})");
    QCOMPARE(open(1, body).status, 404);
    QCOMPARE(open(id, "{}").status, 422);
}

void TestDocumented::namesTheirCustomerNowhere()
{
    Talker talker(m_server->port());
    QCOMPARE(talker.get("/v3/loyalty_clubs").list(u"loyalty_clubs"_s).size(), 3);
    talker.with("X-Customer", "all=all");
    const Reply all = talker.query(R"({"report": "sendings_links_stats"})");
    QCOMPARE(all.status, 200);
    QVERIFY(!all.body.contains(R"("loyalty_club_id":42,)"));
    QVERIFY(!talker.query(R"({"report": "members_grouped_count"})").body.contains(R"("community_id":235,)"));
    QCOMPARE(talker.with("X-Customer", "id=1000942").query(R"({"report": "members"})").status, 471);
}

QTEST_GUILESS_MAIN(TestDocumented)
#include "tst_documented.moc"
