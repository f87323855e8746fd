// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/console.h"

using namespace atrium;
using namespace Qt::StringLiterals;

/// Every call of the console against the sandbox, over a real socket: what it asks for is there, and means what we think.
class TestCalls : public QObject {
    Q_OBJECT

    static QJsonObject fixture(const char *name)
    {
        QFile file(QString::fromLatin1(ATRIUM_FIXTURES "/%1.json").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no fixture %s", name);
        return QJsonDocument::fromJson(file.readAll()).object();
    }

private Q_SLOTS:
    void createConversationAsDocumented()
    {
        RunningSandbox sandbox;
        Console console(sandbox.url());
        const auto created = console.ask(api::createConversation(infinity, {emma}, {}, u"HI there!!!"_s));
        QVERIFY(created.ok());
        QVERIFY(created->conversation && created->message);
        const Conversation conversation = created->conversation->value;
        QVERIFY(conversation.id.value > 0);
        QCOMPARE(conversation.users, QList<UserId> {emma});
        QCOMPARE(conversation.unseen, 0);
        QCOMPARE(created->message->value.content, u"HI there!!!"_s);
        QCOMPARE(created->message->value.author, conversation.author);
        QVERIFY(created->message->value.seen);
        QVERIFY(created->conversation->json.startsWith("{\"id\":"));

        const auto shown = console.ask(api::showConversation(infinity, conversation.id));
        QVERIFY(shown.ok());
        QCOMPARE(*shown, *created->conversation);
    }

    /// The fixtures are the documentation's examples, and the sandbox serves the same: neither drifts alone.
    void sandboxServesTheDocumentedExamples()
    {
        RunningSandbox sandbox;
        Console console(sandbox.url());
        const auto shown = console.ask(api::showConversation(infinity, {1}));
        QVERIFY(shown.ok());
        QCOMPARE(QJsonDocument::fromJson(shown->json).object(), fixture("conversation").value("conversation"_L1).toObject());
        const auto messages = console.ask(api::listMessages(infinity, {1}));
        QVERIFY(messages.ok());
        QCOMPARE(messages->items.size(), 1);
        QCOMPARE(QJsonDocument::fromJson(messages->items.first().json).object(), fixture("message"));

        const QStringList documented = fixture("pagination").value("pagination_info"_L1).toObject().keys();
        const auto reply = sandbox.ask("GET", "/v1/users?per_page=10");
        QCOMPARE(QJsonDocument::fromJson(reply.body).object().value("pagination_info"_L1).toObject().keys(), documented);
        const QByteArray body = QJsonDocument(fixture("createconversation")).toJson();
        QCOMPARE(sandbox.ask("POST", conversationsPath.toLatin1(), body).status, 200);
    }

    void conversationsAreCompleteOverNumberedPages()
    {
        RunningSandbox sandbox({.conversations = 250});
        Console console(sandbox.url());
        QSet<qint64> ids;
        Cursor cursor;
        int pages = 0;
        qint64 total = -1;
        for (;;) {
            const auto page = console.ask(api::listConversations(infinity, {}, cursor));
            QVERIFY(page.ok());
            ++pages;
            total = page->total.value_or(-1);
            for (const auto &row : page->items)
                ids.insert(row.value.id.value);
            if (!page->next)
                break;
            QCOMPARE(page->items.size(), 100);
            cursor = *page->next;
        }
        QVERIFY(total > 0);
        QCOMPARE(ids.size(), total);
        QCOMPARE(pages, (total + 99) / 100);
    }

    void statesOfAConversation()
    {
        RunningSandbox sandbox;
        Console console(sandbox.url());
        const auto before = console.ask(api::listConversations(infinity, {}));
        QVERIFY(before.ok());
        const auto unread = std::find_if(before->items.begin(), before->items.end(), [](const auto &row) { return row.value.unseen > 0; });
        QVERIFY(unread != before->items.end());
        const ConversationId id = unread->value.id;

        const auto received = console.ask(api::markConversationReceived(infinity, id));
        QVERIFY(received.ok() && received->value);
        QCOMPARE(received->value->value.unseen, unread->value.unseen);

        const auto seen = console.ask(api::markConversationSeen(infinity, id));
        QVERIFY(seen.ok() && seen->value);
        QCOMPARE(seen->value->value.unseen, 0);
        const auto messages = console.ask(api::listMessages(infinity, id));
        QVERIFY(messages.ok());
        QVERIFY(std::all_of(messages->items.begin(), messages->items.end(), [](const auto &row) { return row.value.seen; }));

        QVERIFY(console.ask(api::archiveConversation(infinity, id)).ok());
        const auto contains = [&](const Page<Kept<Conversation>> &page) {
            return std::any_of(page.items.begin(), page.items.end(), [&](const auto &row) { return row.value.id == id; });
        };
        const auto active = console.ask(api::listConversations(infinity, {}));
        const auto all = console.ask(api::listConversations(infinity, {.withArchived = true}));
        QVERIFY(active.ok() && all.ok());
        QVERIFY(!contains(*active));
        QVERIFY(contains(*all));
    }

    void messagesCreateListArchive()
    {
        RunningSandbox sandbox;
        Console console(sandbox.url());
        const ConversationId id = startConversation(console, u"first"_s);
        const QString hostile = u"<b>ż</b> \u202e \"quoted\" \\ \n\U0001F600"_s;
        const auto sent = console.ask(api::sendMessage(infinity, id, hostile));
        QVERIFY(sent.ok() && sent->value);
        QCOMPARE(sent->value->value.content, hostile);

        const auto both = console.ask(api::listMessages(infinity, id));
        QVERIFY(both.ok());
        QCOMPARE(both->items.size(), 2);
        QCOMPARE(both->items.first().value.content, hostile); // newest first
        const auto newest = console.ask(api::listMessages(infinity, id, {}, 1));
        QVERIFY(newest.ok());
        QCOMPARE(newest->items.size(), 1);
        QCOMPARE(newest->items.first().value.id, sent->value->value.id);

        QVERIFY(console.ask(api::archiveMessage(infinity, id, sent->value->value.id)).ok());
        const auto one = console.ask(api::listMessages(infinity, id));
        QVERIFY(one.ok());
        QCOMPARE(one->items.size(), 1);
        QCOMPARE(one->items.first().value.content, u"first"_s);
    }

    void peopleAndClubs()
    {
        RunningSandbox sandbox({.users = 130});
        Console console(sandbox.url());
        const auto first = console.ask(api::listUsers(infinity));
        QVERIFY(first.ok() && first->next);
        const auto second = console.ask(api::listUsers(infinity, *first->next));
        QVERIFY(second.ok() && !second->next);
        QCOMPARE(first->items.size() + second->items.size(), 130);

        const auto clubs = console.ask(api::listClubs());
        QVERIFY(clubs.ok());
        QVERIFY(std::any_of(clubs->items.begin(), clubs->items.end(), [](const LoyaltyClub &club) { return club.customerId == 447; }));
        QVERIFY(std::all_of(clubs->items.begin(), clubs->items.end(), [](const LoyaltyClub &club) { return !club.timezone.isEmpty(); }));
    }

    void otherMallIsAnotherWorld()
    {
        RunningSandbox sandbox;
        Console console(sandbox.url());
        const auto clubs = console.ask(api::listClubs());
        QVERIFY(clubs.ok());
        const auto other =
            std::find_if(clubs->items.begin(), clubs->items.end(), [](const LoyaltyClub &club) { return club.customerId != 447; });
        QVERIFY(other != clubs->items.end());
        const ConversationId mine = startConversation(console);
        const auto page = console.ask(api::listConversations(CustomerScope::one(other->customerId), {}));
        QVERIFY(page.ok());
        QVERIFY(std::none_of(page->items.begin(), page->items.end(), [&](const auto &row) { return row.value.id == mine; }));
    }
};

QTEST_GUILESS_MAIN(TestCalls)
#include "tst_calls.moc"
