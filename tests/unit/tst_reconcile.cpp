// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/outbox/reconcile.h"
#include "network/store/pagemerge.h"
#include "network/store/whoami.h"

#include <QRandomGenerator>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000'000;
const UserId me {u"me"_s};
const UserId other {u"other"_s};

Message message(qint64 id, const QString &content, qint64 at, const UserId &author = me)
{
    return {.id = {id}, .author = author, .content = content, .createdAt = {at}, .updatedAt = {at}};
}

Outgoing row(const QString &content, qint64 sentAt)
{
    return {.content = content, .state = OutgoingState::Uncertain, .firstSentAt = Instant {sentAt}};
}

std::optional<qint64> found(
    const Outgoing &row, const QList<Message> &read, const QSet<MessageId> &taken = {}, qint64 skewMs = 0, const UserId &who = me)
{
    const auto message = findArrived(row, who, read, taken, skewMs);
    return message ? std::optional(message->id.value) : std::nullopt;
}

Kept<Conversation> conversation(
    qint64 id, qint64 at, const UserId &author = {}, const QList<UserId> &users = {}, const QList<AudienceId> &audiences = {})
{
    return {
        .value = {.id = {id}, .author = author, .users = users, .audiences = audiences, .updatedAt = {at}}, .json = QByteArray::number(at)};
}

ConversationId idOf(const Conversation &c)
{
    return c.id;
}

Instant orderOf(const Conversation &c)
{
    return c.updatedAt;
}

QString ids(const QList<Kept<Conversation>> &rows)
{
    QStringList texts;
    for (const auto &one : rows)
        texts << one.value.id.text();
    return texts.join(u' ');
}

} // namespace

/// The pure functions of outbox and store: which message was ours, how pages join, who "me" is.
class TestReconcile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oursIsFound()
    {
        QCOMPARE(found(row(u"hi"_s, 100 * second), {message(1, u"hi"_s, 101 * second)}), 1);
        QCOMPARE(found(row(u"hi"_s, 100 * second), {}), std::nullopt);
        QCOMPARE(found(row(u"hi"_s, 100 * second), {message(1, u"ho"_s, 101 * second)}), std::nullopt);
    }

    void twoEqualTextsStayTwo()
    {
        const QList<Message> read {message(2, u"ok"_s, 105 * second), message(1, u"ok"_s, 101 * second)};
        const Outgoing first = row(u"ok"_s, 100 * second);
        QCOMPARE(found(first, read), 1); // the oldest that fits
        QCOMPARE(found(row(u"ok"_s, 100 * second), read, {{1}}), 2);
        QCOMPARE(found(row(u"ok"_s, 100 * second), read, {{1}, {2}}), std::nullopt);
        QCOMPARE(found(row(u"ok"_s, 101 * second), {read.last()}, {{1}}), std::nullopt);
    }

    void olderOnesAreNotTaken()
    {
        // What another console of ours said an hour ago is another message.
        QCOMPARE(found(row(u"ok"_s, 5000 * second), {message(1, u"ok"_s, 1400 * second)}), std::nullopt);
        QCOMPARE(found(row(u"ok"_s, 100 * second), {message(1, u"ok"_s, 97 * second)}), std::nullopt);
        QCOMPARE(found(row(u"ok"_s, 100 * second), {message(1, u"ok"_s, 98 * second)}), 1); // Date has whole seconds
    }

    void othersAreNotTaken()
    {
        QCOMPARE(found(row(u"ok"_s, 100 * second), {message(1, u"ok"_s, 101 * second, other)}), std::nullopt);
        QCOMPARE(found(row(u"ok"_s, 100 * second), {message(1, u"ok"_s, 101 * second, other)}, {}, 0, {}), 1); // me not known yet
    }

    void skewIsAllowedFor()
    {
        // The server's clock is ten minutes behind: its stamp lies before our attempt, and is ours all the same.
        QCOMPARE(found(row(u"ok"_s, 1000 * second), {message(1, u"ok"_s, 401 * second)}, {}, -600'000), 1);
        QCOMPARE(found(row(u"ok"_s, 1000 * second), {message(1, u"ok"_s, 397 * second)}, {}, -600'000), std::nullopt);
        // Ten minutes ahead: what it stamped just before our attempt looks newer than it is.
        QCOMPARE(found(row(u"ok"_s, 1000 * second), {message(1, u"ok"_s, 1500 * second)}, {}, 600'000), std::nullopt);
        QCOMPARE(found(row(u"ok"_s, 1000 * second), {message(1, u"ok"_s, 1601 * second)}, {}, 600'000), 1);
    }

    void textIsComparedAsServersKeepIt()
    {
        const auto same = [](const QString &ours, const QString &theirs) {
            return found(row(ours, 0), {message(1, theirs, second)}).has_value();
        };
        QVERIFY(same(u" hi \n"_s, u"hi"_s));
        QVERIFY(same(u"a\r\nb"_s, u"a\nb"_s));
        QVERIFY(same(u"e\u0301"_s, u"\u00e9"_s));
        QVERIFY(!same(u"a  b"_s, u"a b"_s));
        QVERIFY(!same(u"Hi"_s, u"hi"_s));
    }

    void neverSentIsNeverFound()
    {
        Outgoing never = row(u"hi"_s, 0);
        never.firstSentAt.reset();
        QCOMPARE(found(never, {message(1, u"hi"_s, 5 * second)}), std::nullopt);
    }

    void serversTimeOfTheAttemptWinsOverTheSkewOfToday()
    {
        Outgoing sent = row(u"ok"_s, 1000 * second);
        sent.sentAtServer = Instant {400 * second}; // our clock was ten minutes ahead, and has been set since
        QCOMPARE(found(sent, {message(1, u"ok"_s, 401 * second)}, {}, 0), 1);
        QCOMPARE(found(sent, {message(1, u"ok"_s, 397 * second)}, {}, 0), std::nullopt);
    }

    void equalStampsGoByTheirIds()
    {
        const QList<Message> read {message(9, u"ok"_s, 101 * second), message(8, u"ok"_s, 101 * second)};
        QCOMPARE(found(row(u"ok"_s, 100 * second), read), 8);
        QCOMPARE(found(row(u"ok"_s, 100 * second), read, {{8}}), 9);
    }

    void olderPages()
    {
        const Instant since {100 * second};
        QVERIFY(olderPagesMatter(QList {message(2, {}, 102 * second), message(1, {}, 101 * second)}, since));
        QVERIFY(!olderPagesMatter(QList {message(2, {}, 102 * second), message(1, {}, 99 * second)}, since));
        QVERIFY(olderPagesMatter(QList<Message> {}, since)); // a page emptied by what was taken away
        // A server that does not sort as asked: then nothing is known of what follows.
        QVERIFY(olderPagesMatter(QList {message(1, {}, 99 * second), message(2, {}, 102 * second), message(3, {}, 98 * second)}, since));
    }

    void newConversations()
    {
        const AudienceId tenants {7};
        Outgoing row {.content = u"Hei"_s, .firstSentAt = Instant {100 * second}, .users = {other, me}, .audiences = {tenants}};
        const auto one = [&](qint64 id, qint64 at, const UserId &author, const QList<UserId> &users, const QList<AudienceId> &audiences) {
            return Conversation {.id = {id}, .author = author, .users = users, .audiences = audiences, .createdAt = {at * second}};
        };
        const auto started = [&](const QList<Conversation> &read, const QSet<ConversationId> &taken = {}) {
            QStringList texts;
            for (const Conversation &c : mayBeStarted(row, me, read, taken, 0))
                texts << c.id.text();
            return texts.join(u' ');
        };
        QCOMPARE(started({one(1, 101, me, {other}, {tenants})}), u"1"_s); // the author counted or not
        QCOMPARE(started({one(1, 101, me, {me, other}, {tenants})}), u"1"_s);
        QCOMPARE(started({one(1, 101, other, {me}, {tenants})}), QString());
        QCOMPARE(started({one(1, 101, me, {other}, {})}), QString());
        QCOMPARE(started({one(1, 101, me, {UserId {u"third"_s}, other}, {tenants})}), QString());
        QCOMPARE(started({one(1, 97, me, {other}, {tenants})}), QString());
        // Two are two: the oldest first, and none twice.
        const QList<Conversation> two {one(2, 102, me, {other}, {tenants}), one(1, 101, me, {other}, {tenants})};
        QCOMPARE(started(two + two), u"1 2"_s);
        QCOMPARE(started(two, {{1}}), u"2"_s);
        row.firstSentAt.reset();
        QCOMPARE(started(two), QString());

        QVERIFY(beginsWith(row, {message(2, u"more"_s, 2), message(1, u"Hei "_s, 1)}));
        QVERIFY(!beginsWith(row, {message(2, u"Hei"_s, 2), message(1, u"other"_s, 1)}));
        QVERIFY(!beginsWith(row, {}));
    }

    void pagesMerge()
    {
        const auto merged = [](const QList<Kept<Conversation>> &loaded, const QList<Kept<Conversation>> &page) {
            return mergePage(loaded, page, idOf, orderOf);
        };
        QCOMPARE(ids(merged({}, {})), QString());
        QCOMPARE(ids(merged({conversation(1, 10)}, {conversation(2, 20), conversation(3, 5)})), u"2 1 3"_s);
        // A repeated row is an update, and moves.
        const auto updated = merged({conversation(1, 10), conversation(2, 9)}, {conversation(2, 11)});
        QCOMPARE(ids(updated), u"2 1"_s);
        QCOMPARE(updated.first().json, QByteArray("11"));
        // Equal times: one order, whichever way they came.
        QCOMPARE(ids(merged({conversation(1, 5)}, {conversation(3, 5), conversation(2, 5)})), u"3 2 1"_s);
        QCOMPARE(ids(merged({conversation(3, 5), conversation(2, 5)}, {conversation(1, 5)})), u"3 2 1"_s);
        // A page that repeats itself.
        QCOMPARE(ids(merged({}, {conversation(1, 5), conversation(1, 6)})), u"1"_s);
    }

    /// Where a page can be added below it comes to what merging makes of it; else nothing is done.
    void pagesBelowAreAdded()
    {
        QRandomGenerator dice(7);
        int added = 0;
        int left = 0;
        for (int round = 0; round < 2'000; ++round) {
            const auto some = [&](int lowest, int highest) {
                QList<Kept<Conversation>> page;
                for (int i = dice.bounded(4); i > 0; --i)
                    page.append(conversation(dice.bounded(1, 9), dice.bounded(lowest, highest)));
                return page;
            };
            const auto rows = mergePage<Conversation, ConversationId>({}, some(5, 12), idOf, orderOf);
            const QList<Kept<Conversation>> page = dice.bounded(2) == 0
                ? some(1, 9)
                : mergePage<Conversation, ConversationId>({}, some(1, 9), idOf, orderOf); // in order, as the server's are
            QList<Kept<Conversation>> grown = rows;
            const bool done = appendBelow(grown, page, idOf, orderOf);
            QCOMPARE(grown, done ? mergePage(rows, page, idOf, orderOf) : rows);
            (done ? added : left) += 1;
        }
        QVERIFY(added > 100 && left > 100);
    }

    void gaps()
    {
        const QList<Kept<Conversation>> loaded {conversation(3, 30), conversation(2, 20)};
        QVERIFY(!gapBetween(loaded, {conversation(4, 40), conversation(3, 30)}, idOf));
        QVERIFY(gapBetween(loaded, {conversation(5, 50), conversation(4, 40)}, idOf));
        QVERIFY(!gapBetween({}, {conversation(5, 50)}, idOf));
        QVERIFY(!gapBetween(loaded, {}, idOf));
        QVERIFY(!gapBetween(loaded, {conversation(2, 99)}, idOf)); // known by its id, wherever it stands now
    }

    void whoAmI()
    {
        const UserId a {u"a"_s};
        const UserId b {u"b"_s};
        const AudienceId audience {15};
        QVERIFY(!inferMe({}));
        QVERIFY(!inferMe({conversation(1, 0, me, {a})})); // either of the two
        QCOMPARE(inferMe({conversation(1, 0, me, {a}), conversation(2, 0, b, {me})}), std::optional(me));
        QCOMPARE(inferMe({conversation(1, 0, a, {me, b}), conversation(2, 0, b, {me}), conversation(3, 0, me, {a})}), std::optional(me));
        // One may take part through the audience alone: such a conversation proves nothing.
        QVERIFY(!inferMe({conversation(1, 0, me, {a}), conversation(2, 0, b, {}, {audience})}));
        QCOMPARE(
            inferMe({conversation(1, 0, me, {a}), conversation(2, 0, b, {}, {audience}), conversation(3, 0, b, {me})}), std::optional(me));
        // Contradictions name nobody.
        QVERIFY(!inferMe({conversation(1, 0, me, {a}), conversation(2, 0, b, {UserId {u"c"_s}})}));
        // Always the same pair: not to be told apart.
        QVERIFY(!inferMe({conversation(1, 0, me, {a}), conversation(2, 0, a, {me}), conversation(3, 0, me, {a})}));
    }
};

QTEST_APPLESS_MAIN(TestReconcile)
#include "tst_reconcile.moc"
