// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/account.h"
#include "models/base/settings.h"
#include "network/api/endpoints.h"
#include "tests/support/runningsandbox.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

const CustomerScope mall = CustomerScope::one(447);
const AccountId testAccount {u"test"_s};
const QString path = u"/v1/users/me/conversations"_s;

/// A run of an account, with the list of one mall. The folder outlives it.
struct Run {
    Run(const QUrl &server, const QString &folder, bool online)
        : account(testAccount, server, *AccountFiles::make(folder, testAccount), &clock, &settings)
        , store(account.conversations(mall))
        , feed(store->conversations())
    {
        account.outbox()->setOnline(online);
        account.open("t");
    }
    [[nodiscard]] bool refreshed()
    {
        feed->refresh();
        return QTest::qWaitFor([this] { return !feed->state().loading; }, 20'000) && feed->confirmed();
    }
    [[nodiscard]] std::optional<Conversation> shown(const ConversationId &id) const
    {
        const QList<ConversationCard> cards = store->cards(*feed);
        for (const ConversationCard &card : cards) {
            if (card.conversation.id == id)
                return card.conversation;
        }
        return std::nullopt;
    }
    [[nodiscard]] qint64 unseen(const ConversationId &id) const
    {
        const auto conversation = shown(id);
        return conversation ? conversation->unseen : -1;
    }
    [[nodiscard]] ConversationId firstUnseen() const
    {
        for (const Kept<Conversation> &kept : feed->rows()) {
            if (kept.value.unseen > 0)
                return kept.value.id;
        }
        return {};
    }
    [[nodiscard]] qsizetype waiting() { return account.outbox()->marks()->wishes().size(); }

    RunningClock clock;
    Settings settings;
    Account account;
    ConversationStore *store;
    std::shared_ptr<ConversationFeed> feed;
};

QString puts(const ConversationId &id, const QString &word)
{
    return path + u'/' + id.text() + u'/' + word;
}

} // namespace

/// What is marked in the inbox, from the store through the account's outbox to the server and back.
class TestMarks : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void seenOfflineIsShownAtOnceAndOnePutAfterARestart()
    {
        RunningSandbox sandbox;
        ConversationId id;
        int rest = 0;
        {
            Run run(sandbox.url(), m_folder->path(), false);
            QVERIFY(run.refreshed());
            id = run.firstUnseen();
            QVERIFY(id.value > 0);
            const int all = run.account.unseen();
            const int own = static_cast<int>(run.unseen(id));
            rest = all - own;
            for (int i = 0; i < 50; ++i)
                run.store->markSeen(id);
            QCOMPARE(run.waiting(), 1);
            QCOMPARE(run.unseen(id), 0);
            QCOMPARE(run.account.unseen(), rest); // the badge, too
        }
        QCOMPARE(sandbox.arrivals(puts(id, u"seen"_s)), 0);
        Run again(sandbox.url(), m_folder->path(), false);
        QTRY_COMPARE(again.waiting(), 1);
        QVERIFY(again.refreshed());
        QCOMPARE(again.unseen(id), 0); // though the server does not know it yet
        QList<qint64> seen;
        connect(again.store, &ConversationStore::joinedChanged, this, [&] { seen.append(again.unseen(id)); });
        connect(again.feed.get(), &FeedBase::changed, this, [&] { seen.append(again.unseen(id)); });
        again.account.outbox()->setOnline(true);
        QTRY_COMPARE(again.waiting(), 0);
        QCOMPARE(sandbox.arrivals(puts(id, u"seen"_s)), 1);
        QVERIFY(again.refreshed());
        QCOMPARE(again.unseen(id), 0);
        QCOMPARE(again.account.unseen(), rest);
        QVERIFY(!seen.isEmpty() && seen.count(0) == seen.size()); // not even for a moment
    }

    /// The reason is the server's, and the control that wished it knows which permit is missing.
    void aRefusalIsTakenBackAndNamesThePermit()
    {
        const QString permit = u"Conversations:Api:Users:Conversations:Seen"_s;
        RunningSandbox sandbox(sandbox::Options {.without = {permit}});
        Run run(sandbox.url(), m_folder->path(), true);
        QVERIFY(run.refreshed());
        const ConversationId id = run.firstUnseen();
        const qint64 before = run.unseen(id);
        run.store->markSeen(id);
        QCOMPARE(run.unseen(id), 0);
        QTRY_COMPARE(run.unseen(id), before);
        QCOMPARE(run.waiting(), 1); // for the person
        QCOMPARE(run.account.permits()->missing(api::markConversationSeen(mall, {})), MissingPermit(permit));
        QVERIFY(sandbox.ask("POST", "/_sandbox/permits", R"({"without":[]})").status == 200);
        run.store->markSeen(id); // who asks again
        QTRY_COMPARE(run.waiting(), 0);
        QVERIFY(run.refreshed());
        QCOMPARE(run.unseen(id), 0);
    }

    void receivedOfflineIsOnePutAfterARestart()
    {
        RunningSandbox sandbox;
        ConversationId id;
        qsizetype count = 0;
        {
            Run run(sandbox.url(), m_folder->path(), false);
            QVERIFY(run.refreshed());
            id = run.firstUnseen();
            for (int i = 0; i < 50; ++i)
                run.store->receiveAll(*run.feed);
            count = run.waiting();
            QVERIFY(count > 0);
        }
        Run again(sandbox.url(), m_folder->path(), false);
        QTRY_COMPARE(again.waiting(), count);
        QVERIFY(again.refreshed());
        again.account.outbox()->setOnline(true);
        QTRY_COMPARE(again.waiting(), 0);
        again.store->receiveAll(*again.feed); // the same versions
        QCOMPARE(again.waiting(), 0);
        QCOMPARE(sandbox.arrivals(puts(id, u"received"_s)), 1);
        QVERIFY(again.unseen(id) > 0); // received is not seen
    }

    void whatComesToItAfterTheWishIsShownAsUnseen()
    {
        RunningSandbox sandbox;
        Run run(sandbox.url(), m_folder->path(), false);
        QVERIFY(run.refreshed());
        const ConversationId id = run.firstUnseen();
        run.store->markSeen(id);
        QCOMPARE(run.unseen(id), 0);
        const auto conversation = run.shown(id);
        const QString other = conversation->author.value == u"85cd878e-a6af-4013-ab24-770d9ecd7819"_s ? conversation->users.value(0).value
                                                                                                      : conversation->author.value;
        const auto reply = sandbox.ask("POST", (path + u'/' + id.text() + u"/messages"_s).toLatin1(),
            R"({"message":{"content":"One more"}})", ("t:" + other.toLatin1()));
        QCOMPARE(reply.status, 200);
        QVERIFY(run.refreshed());
        QVERIFY(run.unseen(id) > 0);
    }
};

QTEST_GUILESS_MAIN(TestMarks)
#include "tst_marks.moc"
