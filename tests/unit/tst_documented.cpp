// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/api/endpoints.h"

#include <QFile>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

/// The examples of the API's documentation, word for word: each field arrives, and nothing is lost on the way.
class TestDocumented : public QObject {
    Q_OBJECT

    static QByteArray fixture(const char *name)
    {
        QFile file(QString::fromLatin1(ATRIUM_FIXTURES "/%1.json").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no fixture %s", name);
        return file.readAll();
    }
    static QByteArray minified(QByteArray json)
    {
        QByteArray out;
        bool quoted = false;
        for (qsizetype i = 0; i < json.size(); ++i) {
            if (json[i] == '"' && (i == 0 || json[i - 1] != '\\'))
                quoted = !quoted;
            if (quoted || !QByteArray(" \n").contains(json[i]))
                out += json[i];
        }
        return out;
    }

private Q_SLOTS:
    void user()
    {
        const QByteArray json = fixture("user");
        const Document document(json);
        Decoder root = document.root();
        const auto kept = Kept<User>::fromJson(root);
        QCOMPARE(root.wrong(), QString());
        QCOMPARE(kept.value.id.value, u"dabb2f47-a90f-4a07-a312-bcd31c56efcc"_s);
        QCOMPARE(kept.value.firstName, u"John"_s);
        QCOMPARE(kept.value.lastName, u"Doe"_s);
        QCOMPARE(kept.value.fullName(), u"John Doe"_s);
        QVERIFY(kept.value.roles.isEmpty());
        QCOMPARE(kept.value.avatarUrl, u"https://cdn-files.placewise.com/files/WJeQ9IXVbyiHv27REHTpsm2377BNxhNpcE-hl2jaVseJ6fmfTxvW"_s);
        QCOMPARE(kept.json, minified(json));
    }

    void conversation()
    {
        const QByteArray json = fixture("conversation");
        const Document document(json);
        Decoder root = document.root();
        const auto kept = api::showConversation(CustomerScope::one(447), {1}).decode(root);
        QCOMPARE(root.wrong(), QString());
        const Conversation &c = kept.value;
        QCOMPARE(c.id.value, 1);
        QCOMPARE(c.author.value, u"7db2c508-1758-4b84-bb68-50b5c8e1f458"_s);
        QCOMPARE(c.audiences, QList<AudienceId> {AudienceId {15}});
        QCOMPARE(c.users, QList<UserId> {UserId {u"7d503e59-18f2-4028-95fc-177fa25820c8"_s}});
        QCOMPARE(c.unseen, 0);
        QCOMPARE(c.createdAt.text(), u"2022-05-10T09:01:27.415094Z"_s);
        QCOMPARE(c.updatedAt.text(), u"2022-05-10T09:01:27.415094Z"_s);
        QCOMPARE("{\"conversation\":" + kept.json + '}', minified(json));
    }

    void message()
    {
        const QByteArray json = fixture("message");
        const Document document(json);
        Decoder root = document.root();
        const auto kept = Kept<Message>::fromJson(root);
        QCOMPARE(root.wrong(), QString());
        QCOMPARE(kept.value.id.value, 3);
        QCOMPARE(kept.value.author.value, u"7db2c508-1758-4b84-bb68-50b5c8e1f458"_s);
        QCOMPARE(kept.value.content, u"Hello *there*"_s);
        QVERIFY(kept.value.seen);
        QCOMPARE(kept.value.createdAt.text(), u"2022-05-10T09:42:15.861021Z"_s);
        QCOMPARE(kept.value.updatedAt.text(), u"2022-05-10T09:42:15.861021Z"_s);
        QCOMPARE(kept.json, minified(json));
        const Document again(kept.json);
        Decoder cached = again.root();
        QCOMPARE(Message::fromJson(cached), kept.value);
    }

    void createRequest()
    {
        const auto endpoint =
            api::createConversation(CustomerScope::one(447), {{u"85cd878e-a6af-4013-ab24-770d9ecd7819"_s}}, {}, u"HI there!!!"_s);
        QCOMPARE(*endpoint.body, minified(fixture("createconversation")));
    }

    void createAnswers()
    {
        const auto endpoint = api::createConversation(CustomerScope::one(447), {}, {}, {});
        const Document empty("{}");
        Decoder nothing = empty.root();
        const CreatedConversation none = endpoint.decode(nothing);
        QVERIFY(!none.conversation && !none.message);
        QCOMPARE(nothing.wrong(), QString());

        QByteArray both = fixture("conversation").trimmed();
        both.chop(1);
        both += ",\"message\":" + fixture("message") + '}';
        const Document document(both);
        Decoder root = document.root();
        const CreatedConversation created = endpoint.decode(root);
        QCOMPARE(root.wrong(), QString());
        QCOMPARE(created.conversation->value.id.value, 1);
        QCOMPARE(created.message->value.id.value, 3);
    }

    void pagination()
    {
        const Document document(fixture("pagination"));
        Decoder root = document.root();
        const auto page = Page<User>::fromJson(root, "records"_L1);
        QCOMPARE(root.wrong(), QString());
        QVERIFY(page.items.isEmpty());
        QCOMPARE(page.total, std::optional<qint64>(2050));
        QCOMPARE(page.next, std::optional(Cursor {u"2"_s}));

        QByteArray last = fixture("pagination");
        last.replace("\"next_page\": 2", "\"next_page\": null");
        const Document end(last);
        Decoder endRoot = end.root();
        QVERIFY(!Page<User>::fromJson(endRoot, "records"_L1).next);
    }

    void invalidParameters()
    {
        const ApiError error = ApiError::fromAnswer(422, fixture("invalid"));
        QCOMPARE(error.kind, ErrorKind::Invalid);
        QCOMPARE(error.reach, Reach::Answered);
        QCOMPARE(error.detail, u"Invalid parameters"_s);
        const QList<FieldError> expected {{u"member.msisdns.0"_s, u"invalid_msisdn"_s}, {u"member.msisdns.2"_s, u"blank"_s},
            {u"member.name"_s, u"too_short"_s}, {u"member.name"_s, u"invalid_format"_s}};
        QCOMPARE(error.fields, expected);
    }

    void invalidParametersOf2021()
    {
        const ApiError error = ApiError::fromAnswer(
            422, R"({"error":"x","details":{"a":[{"error":"presence","value":null,"message":"must be there"}],"b":["taken"]}})");
        const QList<FieldError> expected {{u"a"_s, u"presence"_s}, {u"b"_s, u"taken"_s}};
        QCOMPARE(error.fields, expected);
    }

    void errorsOfProxiesAndEnemies()
    {
        QCOMPARE(ApiError::fromAnswer(502, "<html><b>Bad gateway</b></html>").detail, QString());
        QCOMPARE(ApiError::fromAnswer(400, {}).kind, ErrorKind::Misconfigured);
        QCOMPARE(ApiError::fromAnswer(422, "[]").fields.size(), 0);
        QCOMPARE(ApiError::fromAnswer(422, R"({"error":{"a":1},"details":"text"})").detail, QString());
        const ApiError longOne = ApiError::fromAnswer(500, "{\"error\":\"" + QByteArray(100'000, 'x') + "\"}");
        QCOMPARE(longOne.detail.size(), 2000);
        const QByteArray deep = "{\"details\":" + QByteArray("{\"a\":").repeated(500) + "1" + QByteArray("}").repeated(500) + '}';
        QVERIFY(ApiError::fromAnswer(422, deep).fields.isEmpty());
        QByteArray wide = "{\"details\":{\"a\":[";
        for (int i = 0; i < 5000; ++i)
            wide += "\"blank\",";
        wide += "\"blank\"]}}";
        QVERIFY(ApiError::fromAnswer(422, wide).fields.size() <= 200);
    }
};

QTEST_APPLESS_MAIN(TestDocumented)
#include "tst_documented.moc"
