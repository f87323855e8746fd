// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/api/endpoints.h"
#include "network/types/liststate.h"

#include <QFile>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

/// Documented and assumed examples of what is neither inbox nor sending: each field arrives, words of open lists survive, and what is
/// missing is not reported.
class TestApiValues : public QObject {
    Q_OBJECT

    static QByteArray fixture(const char *name)
    {
        QFile file(QString::fromLatin1(ATRIUM_FIXTURES "/%1.json").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no fixture %s", name);
        return file.readAll();
    }
    template<class T>
    static T read(const Endpoint<T> &endpoint, const QByteArray &json)
    {
        const Document document(json);
        Decoder root = document.root();
        T value = endpoint.decode(root);
        if (!document.error().isEmpty() || !root.wrong().isEmpty())
            qFatal("wrong: %s %s", qPrintable(document.error()), qPrintable(root.wrong()));
        return value;
    }
    static Instant at(const char *text) { return Instant::fromText(QString::fromLatin1(text)).value(); }
    static inline const CustomerScope mall = CustomerScope::one(447);
    static inline const ClubSlug club {u"infinity-mall"_s};

private Q_SLOTS:
    void theDocumentedScope()
    {
        QByteArray page = fixture("subunitscope").trimmed();
        page.replace("{ \"subunit_scope\": ", "{ \"subunits_scopes\": [");
        page.replace("null } }", "null }] }");
        const SubunitScope expected {.id = 3,
            .name = u"Le Mall"_s,
            .subunits = {1},
            .createdAt = at("2022-01-26T16:47:00.696Z"),
            .updatedAt = at("2022-01-26T16:47:00.696Z")};
        QCOMPARE(read(api::listSubunitScopes(mall), page).items, QList<SubunitScope> {expected});
    }

    void theDocumentedClub()
    {
        const LoyaltyClub expected {.id = 235,
            .customerId = 447,
            .communityId = 3433,
            .mainSlug = u"infinity-mall"_s,
            .shortSlug = u"iml"_s,
            .otherSlugs = {u"infinity"_s},
            .name = u"Infinity Mall"_s,
            .country = u"NO"_s,
            .timezone = u"Europe/Oslo"_s};
        QCOMPARE(read(api::showClub(club), fixture("loyaltyclub")), expected);
        QVERIFY(!read(api::showClub(club), R"({"id":1,"customer_id":2})").communityId);
    }

    void theDocumentedMessage()
    {
        const ServiceMessage message =
            read(api::showServiceMessage(club, u"generic"_s, 1), "{\"message\":" + fixture("servicemessage") + '}');
        QCOMPARE(message.id, 758131);
        QCOMPARE(message.name, u"DD3"_s);
        QCOMPARE(message.service, u"generic"_s);
        QVERIFY(!message.campaign);
        const MessageChannel channel {.type = u"sms"_s, .sender = u"Infinity"_s, .templateType = u"plain"_s, .body = u"Hei {{name}}"_s};
        QCOMPARE(message.channels, QList<MessageChannel> {channel});
        QCOMPARE(message.sendingsStatus, u"scheduled"_s);
        QCOMPARE(message.sendings, std::optional<qint64>(3));
        const ServiceSending latest {.id = 3920,
            .audience = AudienceId {107103},
            .status = u"scheduled"_s,
            .scheduledAt = at("2020-10-15T15:27:02.853Z"),
            .transmittedAt = at("2020-10-15T12:45:08.625Z"),
            .dispatches = 9513,
            .members = 9000};
        QCOMPARE(message.latest, std::optional(latest));
    }

    void bothFormsOfAnEmailsSender()
    {
        const auto channel = [](const QByteArray &json) {
            const Document document(json);
            Decoder root = document.root();
            return MessageChannel::fromJson(root);
        };
        const MessageChannel expected {.type = u"email"_s, .sender = u"Mall"_s, .senderAddress = u"a@b"_s};
        QCOMPARE(channel(R"({"type":"email","from_name":"Mall","from_email":"a@b"})"), expected);
        QCOMPARE(channel(R"({"type":"email","sender":{"from_name":"Mall","from_email":"a@b"}})"), expected);
    }

    void theDocumentedSending()
    {
        const ServiceSending sending =
            read(api::showServiceSending(club, u"generic"_s, 1), "{\"sending\":" + fixture("servicesending") + '}');
        QCOMPARE(sending.id, 1000016);
        QCOMPARE(sending.audience, std::optional(AudienceId {106642}));
        QCOMPARE(sending.dispatches, std::optional<qint64>(4912));
        QVERIFY(!sending.members);
        const auto odd = read(api::showServiceSending(club, u"generic"_s, 1), R"({"sending":{"id":1,"status":"paused by the moon"}})");
        QCOMPARE(odd.status, u"paused by the moon"_s);
        QVERIFY(!odd.dispatches && !odd.scheduledAt);
    }

    void theDocumentedHistory()
    {
        const auto page = read(api::listMessagesHistory(club, {}), fixture("messageshistory"));
        const HistoryMessage expected {.id = u"cHVzaDo2MDc2"_s,
            .sendingId = u"4281"_s,
            .type = u"push"_s,
            .createdAt = at("2022-03-03T08:35:53.807Z"),
            .content = u"Hello world"_s,
            .subject = u"Hi"_s,
            .url = u"https://example.com"_s,
            .image = u"https://example.com/image.png"_s,
            .data = {{u"sending_id"_s, u"13"_s}}};
        QCOMPARE(page.items, QList<HistoryMessage> {expected});
    }

    void theDocumentedLinks()
    {
        const Link link = read(api::queryLinks(mall, {}), fixture("sendingslinks")).items.first();
        const Link expected {.visited = {.club = 42, .sourceId = u"7383"_s, .visits = 8925, .uniqueVisits = 191},
            .host = u"example.com"_s,
            .path = u"/an_example"_s};
        QCOMPARE(link, expected);
        QCOMPARE(link.visited.reportingId(), std::optional(ReportingId {7383}));
        QVERIFY(!LinkVisits {.sourceId = u"rewards_notifications"_s}.reportingId());
        QVERIFY(!LinkVisits {.sourceId = u"73 83"_s}.reportingId());
        QCOMPARE(read(api::queryLinkVisits(mall, {}), fixture("sendingslinksstats")).items.first().sourceId, u"7385"_s);
    }

    void theDocumentedMembers()
    {
        const auto two = read(api::queryMembers(mall, {}), fixture("members"));
        QCOMPARE(two.items.size(), 2);
        QCOMPARE(two.items.last(), (MemberRecord {.id = 4066135, .community = 235})); // the rest is not reported
        const Document document(fixture("memberrecord"));
        Decoder root = document.root();
        const auto member = MemberRecord::fromJson(root);
        QCOMPARE(root.wrong(), QString());
        QCOMPARE(member.birthYearGroup, std::optional<qint64>(1995));
        QCOMPARE(member.subunits, (QList<qint64> {1, 4}));
        QCOMPARE(member.consents, (QList<JsonField> {{u"sms_marketing"_s, u"true"_s}}));
        QVERIFY(member.viaSms == true && member.viaEmail == false);
        QCOMPARE(member.emailStatus, u"enabled"_s);
        const auto groups = read(api::queryMembersCounts(mall, {}), fixture("membersgroupedcount"));
        QCOMPARE(groups.items.at(1).groupingValue, u"other"_s);
        QCOMPARE(groups.items.at(1).members, std::optional<qint64>(633));
    }

    void settings()
    {
        const auto all = read(api::showNotificationsSettings(mall), fixture("notificationssettings"));
        const QList<NotificationWish> expected {
            {u"conversations"_s, u"push"_s, true}, {u"conversations"_s, u"email"_s, false}, {u"sendings"_s, u"push"_s, false}};
        QCOMPARE(all.wishes, expected);
        QCOMPARE(all.wanted(u"sendings", u"push"), std::optional(false));
        QCOMPARE(all.wanted(u"sendings", u"email"), std::optional<bool>());
        const auto odd = read(api::showNotificationsSettings(mall), R"({"notifications_settings":{"ż":{"ó.x":true,"y":null},"z":null}})");
        QCOMPARE(odd.wishes, (QList<NotificationWish> {{u"ż"_s, u"ó.x"_s, true}}));
    }

    void metadata()
    {
        const ReportMetadata report = read(api::describeReport(mall, {}), fixture("reportmetadata"));
        QCOMPARE(report.cost, std::optional<qint64>(3));
        QVERIFY(report.filterable(u"sending_id") && !report.filterable(u"loyalty_club_id"));
        QCOMPARE(report.intervals.size(), 5); // a year is not one we know
        QCOMPARE(report.aggregations, QStringList {u"campaign_id"_s});
        const FieldMetadata field = read(api::describeField(mall, {}), fixture("fieldmetadata"));
        QCOMPARE(field.field, (ReportField {.name = u"channel"_s, .type = u"enum"_s, .filterable = true}));
        QCOMPARE(field.values, std::optional(QStringList {u"sms"_s, u"9007199254740993"_s, u"true"_s}));
        QVERIFY(!read(api::describeField(mall, {}), R"({"field_metadata":{"report":"a","name":"b","values":null}})").values);
    }

    void statistics()
    {
        const Counts counts = read(api::querySendingsStats(mall, {}), fixture("sendingsstats"));
        QCOMPARE(counts.clicked, std::optional<qint64>(4));
        QCOMPARE(counts.computed->openRate, std::optional<double>(25));
    }

    void whatIsNotEnabled()
    {
        for (const int status : {402, 403, 404})
            QVERIFY(ListState {.error = ApiError::fromAnswer(status, {})}.notEnabled());
        for (const int status : {400, 401, 422, 429, 500, 503})
            QVERIFY(!ListState {.error = ApiError::fromAnswer(status, {})}.notEnabled());
        QVERIFY(!ListState {}.notEnabled());
    }

    void groups()
    {
        const auto page = read(api::listMembersGroups(club), fixture("membersgroups"));
        QCOMPARE(page.items.first().audience, std::optional(AudienceId {107096}));
        QCOMPARE(page.items.first().system, std::optional(false));
        QVERIFY(!page.next);
        const auto bare = read(api::listMembersGroups(club), R"({"members_groups":[{"id":1}]})").items.first();
        QVERIFY(!bare.audience && !bare.automatic && !bare.members);
    }
};

QTEST_APPLESS_MAIN(TestApiValues)
#include "tst_apivalues.moc"
