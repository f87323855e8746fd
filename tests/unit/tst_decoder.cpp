// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/conversation.h"
#include "network/types/loyaltyclub.h"
#include "network/types/page.h"
#include "network/types/user.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

/// The door: what comes in as described, what is refused, and how the wrong place is named.
class TestDecoder : public QObject {
    Q_OBJECT

    template<class T>
    static QString wrongIn(const QByteArray &json)
    {
        const Document document(json);
        if (!document.error().isEmpty())
            return u"error: "_s + document.error();
        Decoder root = document.root();
        (void)T::fromJson(root);
        return root.wrong();
    }
    static QByteArray message(const QByteArray &more = {})
    {
        return R"({"id":1,"author_id":"a","content":"c","created_at":"2022-05-10T09:01:27Z","updated_at":"2022-05-10T09:01:27Z")" + more
            + '}';
    }

private Q_SLOTS:
    void wrongPaths_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("wrong");
        const QByteArray good = R"({"id":1,"author_id":"a","created_at":"2022-05-10T09:01:27Z","updated_at":"2022-05-10T09:01:27Z"})";
        const auto page = [](const QByteArray &items) { return R"({"conversations":[)" + items + "]}"; };
        const auto with = [&](const QByteArray &from, const QByteArray &to) { return QByteArray(good).replace(from, to); };
        QTest::addRow("good") << page(good) << QString();
        QTest::addRow("unknown members") << page(with("{", R"({"new":{"deep":[1,{"x":null}]},)")) << QString();
        QTest::addRow("no list") << QByteArray("{}") << u"conversations"_s;
        QTest::addRow("null list") << QByteArray(R"({"conversations":null})") << u"conversations"_s;
        QTest::addRow("list is an object") << QByteArray(R"({"conversations":{}})") << u"conversations"_s;
        QTest::addRow("element is no object") << page("5") << u"conversations[0]"_s;
        QTest::addRow("second element") << page(good + ",[]") << u"conversations[1]"_s;
        QTest::addRow("missing id") << page(with(R"("id":1,)", "")) << u"conversations[0].id"_s;
        QTest::addRow("null id") << page(with(R"("id":1)", R"("id":null)")) << u"conversations[0].id"_s;
        QTest::addRow("text id") << page(with(R"("id":1)", R"("id":"1")")) << u"conversations[0].id"_s;
        QTest::addRow("fractional id") << page(with(R"("id":1)", R"("id":1.5)")) << u"conversations[0].id"_s;
        QTest::addRow("id beyond 63 bits") << page(with(R"("id":1)", R"("id":9223372036854775808)")) << u"conversations[0].id"_s;
        QTest::addRow("number for author") << page(with(R"("a")", "7")) << u"conversations[0].author_id"_s;
        QTest::addRow("missing time") << page(with(R"(,"updated_at":"2022-05-10T09:01:27Z")", "")) << u"conversations[0].updated_at"_s;
        QTest::addRow("no such time") << page(with(R"("updated_at":"2022-05-10)", R"("updated_at":"2022-13-10)"))
                                      << u"conversations[0].updated_at"_s;
        QTest::addRow("users hold a number") << page(with("{", R"({"user_ids":["a",7],)")) << u"conversations[0].user_ids"_s;
        QTest::addRow("users are text") << page(with("{", R"({"user_ids":"a",)")) << u"conversations[0].user_ids"_s;
        QTest::addRow("audiences hold text") << page(with("{", R"({"audience_ids":["a"],)")) << u"conversations[0].audience_ids"_s;
        QTest::addRow("unseen is text") << page(with("{", R"({"unseen_messages_count":"0",)"))
                                        << u"conversations[0].unseen_messages_count"_s;
        QTest::addRow("pagination is no object") << QByteArray(R"({"conversations":[],"pagination_info":[]})") << u"pagination_info"_s;
        QTest::addRow("next page is text") << QByteArray(R"({"conversations":[],"pagination_info":{"next_page":"2"}})")
                                           << u"pagination_info.next_page"_s;
    }
    void wrongPaths()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, wrong);
        const Document document(json);
        QCOMPARE(document.error(), QString());
        Decoder root = document.root();
        (void)Page<Kept<Conversation>>::fromJson(root, "conversations"_L1);
        QCOMPARE(root.wrong(), wrong);
    }

    void firstWrongPathIsKept() { QCOMPARE(wrongIn<Message>(R"({"id":"x"})"), u"id"_s); }

    void nullCountsAsAbsent()
    {
        QCOMPARE(wrongIn<User>(R"({"id":"u","first_name":null,"last_name":null,"roles":null,"avatar_url":null})"), QString());
        QCOMPARE(wrongIn<Message>(message(R"(,"seen":null)")), QString());
        QCOMPARE(wrongIn<LoyaltyClub>(R"({"id":1,"customer_id":2,"name":null})"), QString());
        const Document document(R"({"a":null,"b":{}})");
        Decoder root = document.root();
        QVERIFY(!root.has("a"_L1));
        QVERIFY(!root.atMaybe("a"_L1));
        QVERIFY(root.atMaybe("b"_L1));
        QVERIFY(!root.numMaybe("a"_L1));
        QVERIFY(!root.timeMaybe("a"_L1));
        QCOMPARE(root.strOr("a"_L1, u"x"_s), u"x"_s);
        QCOMPARE(root.wrong(), QString());
    }

    void wrongTypeOfAnOptionalIsNamed()
    {
        QCOMPARE(wrongIn<Message>(message(R"(,"seen":"true")")), u"seen"_s);
        QCOMPARE(wrongIn<User>(R"({"id":"u","first_name":5})"), u"first_name"_s);
        QCOMPARE(wrongIn<User>(R"({"id":"u","roles":{}})"), u"roles"_s);
        QCOMPARE(wrongIn<CreatedConversation>(R"({"conversation":5})"), u"conversation"_s);
        QCOMPARE(wrongIn<CreatedConversation>(R"({"message":{"id":1}})"), u"message.author_id"_s);
    }

    void numbersAreExact()
    {
        const Document document(
            R"({"big":9007199254740993,"most":9223372036854775807,"least":-9223372036854775808,"many":[1,9007199254740993]})");
        Decoder root = document.root();
        QCOMPARE(root.num("big"_L1), 9007199254740993LL);
        QCOMPARE(root.num("most"_L1), std::numeric_limits<qint64>::max());
        QCOMPARE(root.num("least"_L1), std::numeric_limits<qint64>::min());
        QCOMPARE(root.numsOr("many"_L1), (QList<qint64> {1, 9007199254740993LL}));
        QCOMPARE(root.wrong(), QString());
        QVERIFY(root.raw().contains("9007199254740993"));
    }

    void membersAreFoundInAnyOrderAndAgain()
    {
        const Document document(R"({"a":1,"b":{"x":[{"n":1},{"n":2}]},"c":3,"d":null,"e":5})");
        Decoder root = document.root();
        QCOMPARE(root.num("c"_L1), 3); // the walk stands behind it
        QCOMPARE(root.num("a"_L1), 1); // before
        QCOMPARE(root.num("e"_L1), 5); // after, and the last
        QCOMPARE(root.num("a"_L1), 1);
        QCOMPARE(root.num("a"_L1), 1); // once more, where it stands
        QVERIFY(!root.has("d"_L1));
        QVERIFY(!root.has("f"_L1));
        QCOMPARE(root.num("e"_L1), 5);
        Decoder copy = root;
        QCOMPARE(copy.num("c"_L1), 3);
        QCOMPARE(root.at("b"_L1).at("x"_L1).wrong(), u"b.x"_s); // an array is no object
        QVERIFY(!root.at("d"_L1).has("a"_L1)); // nor is nothing
    }

    void wordsThatLookAlikeStayApart()
    {
        // Of one length, with the same ends; and bytes that another encoding would read as the first.
        const Document document(R"({"w":["sms","sXs","sms","\u00c3\u00a9","\u00e9","","s","sms"]})");
        Decoder root = document.root();
        QCOMPARE(
            root.strsOr("w"_L1), (QStringList {u"sms"_s, u"sXs"_s, u"sms"_s, u"\u00c3\u00a9"_s, u"\u00e9"_s, u""_s, u"s"_s, u"sms"_s}));
    }

    void textsAreExact()
    {
        const Document document("{\"t\":\"a\\u0000b \\\"\\\\\\/\\b\\f\\n\\r\\t \\u00e9 \\ud83d\\ude00 <img>\"}");
        Decoder root = document.root();
        const QString expected = u"a"_s + QChar(u'\0') + u"b \"\\/\b\f\n\r\t \u00e9 \U0001F600 <img>"_s;
        QCOMPARE(root.str("t"_L1), expected);
        const Document again(root.raw());
        Decoder second = again.root();
        QCOMPARE(second.str("t"_L1), expected);
    }

    void keptKeepsOrderAndUnknownMembers()
    {
        const QByteArray json = "{ \"zeta\": {\"b\":1, \"a\":[true,false,null]},\n\"id\":\"u\",\"first_name\":\"\\u00e9\"}";
        const Document document(json);
        Decoder root = document.root();
        QCOMPARE(Kept<User>::fromJson(root).json,
            QByteArray("{\"zeta\":{\"b\":1,\"a\":[true,false,null]},\"id\":\"u\",\"first_name\":\"\u00e9\"}"));
    }

    void bodiesThatAreNoObject_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addRow("empty") << QByteArray("");
        QTest::addRow("null array") << QByteArray();
        QTest::addRow("blank") << QByteArray("  \n ");
        QTest::addRow("array") << QByteArray(R"([{"id":1}])");
        QTest::addRow("text") << QByteArray("\"x\"");
        QTest::addRow("null") << QByteArray("null");
        QTest::addRow("cut") << QByteArray("{\"id\":1,\"na");
        QTest::addRow("two") << QByteArray("{}{}");
        QTest::addRow("html") << QByteArray("<html></html>");
        QTest::addRow("bad utf-8") << QByteArray("{\"a\":\"\xff\xfe\"}");
        QTest::addRow("half a surrogate") << QByteArray("{\"a\":\"\\ud83d\"}");
        QTest::addRow("zero byte") << QByteArray("{\"a\":1}\0", 8);
        QTest::addRow("deep") << QByteArray("{\"a\":").repeated(100'000);
        QTest::addRow("deep arrays") << "{\"a\":" + QByteArray("[").repeated(5000) + QByteArray("]").repeated(5000) + '}';
        QTest::addRow("trailing comma") << QByteArray(R"({"a":1,})");
    }
    void bodiesThatAreNoObject()
    {
        QFETCH(QByteArray, json);
        const Document document(json);
        QVERIFY(!document.error().isEmpty());
        Decoder root = document.root(); // and still nothing to trip over
        QCOMPARE(root.numOr("id"_L1, 7), 7);
        QVERIFY(root.list<User>("users"_L1).isEmpty());
        QCOMPARE(root.raw(), QByteArray("{}"));
    }

    void longListsAreRead()
    {
        QByteArray json = "{\"users\":[";
        for (int i = 0; i < 20'000; ++i)
            json += (i ? ",{\"id\":\"" : "{\"id\":\"") + QByteArray::number(i) + "\"}";
        json += "],\"other\":[{\"id\":\"o\"}]}";
        const Document document(json);
        Decoder root = document.root();
        const auto users = root.list<User>("users"_L1);
        QCOMPARE(users.size(), 20'000);
        QCOMPARE(users.first().id.value, u"0"_s);
        QCOMPARE(users.last().id.value, u"19999"_s);
        QCOMPARE(root.list<User>("other"_L1).constFirst().id.value, u"o"_s);
        QCOMPARE(root.list<User>("users"_L1).size(), 20'000);
        QVERIFY(root.listOr<User>("absent"_L1).isEmpty());
        QCOMPARE(root.wrong(), QString());
    }

    void decodersOutliveTheirDocument()
    {
        std::optional<Decoder> child;
        {
            const Document document(R"({"a":{"b":"still here"}})");
            child = document.root().at("a"_L1);
        }
        QCOMPARE(child->str("b"_L1), u"still here"_s);
    }
};

QTEST_APPLESS_MAIN(TestDecoder)
#include "tst_decoder.moc"
