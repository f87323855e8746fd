// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/messagesmodel.h"
#include "tests/support/modelundertest.h"

#include <QSignalSpy>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

QTimeZone oslo()
{
    return QTimeZone("Europe/Oslo");
}

Instant at(const char *text)
{
    return *Instant::fromText(QString::fromLatin1(text));
}

QDateTime sceneNow()
{
    return at("2025-11-20T13:03:00Z").toUtc();
}

ThreadEntry theirs(qint64 id, const char *when, bool seen = true, const QString &author = u"magnus"_s)
{
    ThreadEntry entry;
    entry.message = {.id = {id}, .author = {author}, .content = u"Hei"_s, .seen = seen, .createdAt = at(when)};
    entry.author = User {.id = {author}, .firstName = u"Magnus"_s, .lastName = u"Øvergård"_s, .roles = {u"Tenant"_s}};
    return entry;
}

ThreadEntry mine(qint64 id, const char *when)
{
    ThreadEntry entry = theirs(id, when, true, u"me"_s);
    entry.mine = true;
    return entry;
}

ThreadEntry pending(const QString &localId, OutgoingState state, const char *when)
{
    ThreadEntry entry = mine(0, when);
    entry.pending = Outgoing {.localId = localId, .content = u"Hei"_s, .state = state, .createdAt = at(when)};
    return entry;
}

MessageWords words(MessagesModel &model, int row)
{
    return model.index(row).data(MessagesModel::WordsRole).value<MessageWords>();
}

/// Rows told as changed, all signals together.
QSet<int> rowsOf(const QSignalSpy &changed)
{
    QSet<int> rows;
    for (const auto &arguments : changed) {
        for (int row = arguments.at(0).toModelIndex().row(); row <= arguments.at(1).toModelIndex().row(); ++row)
            rows.insert(row);
    }
    return rows;
}

} // namespace

class TestMessagesModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roles()
    {
        ModelUnderTest<MessagesModel> model;
        model->setMoment(sceneNow(), oslo());
        model->setEntries({theirs(1, "2025-11-19T15:20:00Z"), pending(u"l"_s, OutgoingState::Queued, "2025-11-20T13:00:00Z")});
        const MessageWords first = words(*model, 0);
        QCOMPARE(first.name, u"Magnus Øvergård"_s);
        QCOMPARE(first.role, u"Tenant"_s);
        QCOMPARE(first.time, u"16:20"_s);
        QCOMPARE(first.initials, u"MØ"_s);
        QCOMPARE(first.content, u"Hei"_s);
        QCOMPARE(first.state, QString());
        QCOMPARE(model->index(0).data(Qt::AccessibleTextRole).toString(), u"Wednesday 19 November, Magnus Øvergård, 16:20, Hei"_s);
        QCOMPARE(model->index(0).data(RowIdRole).toString(), u"1"_s);
        QVERIFY(!model->index(0).data(MessagesModel::PendingRole).isValid());
        QCOMPARE(model->index(1).data(RowIdRole).toString(), u"l"_s);
        QCOMPARE(model->index(1).data(MessagesModel::PendingRole).toInt(), int(OutgoingState::Queued));
        QVERIFY(model->index(1).data(MessagesModel::MineRole).toBool());
        QVERIFY(model->index(1).data(Qt::AccessibleTextRole).toString().endsWith(u"You, 14:00, Hei, Queued"_s));
    }

    void runsAndDays()
    {
        ModelUnderTest<MessagesModel> model;
        model->setMoment(sceneNow(), oslo());
        model->setEntries({
            theirs(1, "2025-11-19T22:50:00Z"), // 23:50
            theirs(2, "2025-11-19T22:55:00Z"),
            theirs(3, "2025-11-19T23:01:00Z"), // the next day
            theirs(4, "2025-11-19T23:02:00Z", true, u"other"_s),
            theirs(5, "2025-11-19T23:11:59Z", true, u"other"_s),
            theirs(6, "2025-11-19T23:21:59Z", true, u"other"_s), // ten minutes of silence
            mine(7, "2025-11-19T23:22:00Z"),
        });
        QList<bool> starts;
        QList<bool> ends;
        QStringList breaks;
        for (int row = 0; row < model->rowCount(); ++row) {
            starts << words(*model, row).startsRun;
            ends << words(*model, row).endsRun;
            breaks << words(*model, row).dayBreak;
        }
        QCOMPARE(starts, (QList<bool> {true, false, true, true, false, true, true}));
        QCOMPARE(ends, (QList<bool> {false, true, true, false, true, true, true}));
        QCOMPARE(breaks, (QStringList {u"Wednesday 19 November"_s, {}, u"Thursday 20 November"_s, {}, {}, {}, {}}));
    }

    void neighboursAreReworded()
    {
        ModelUnderTest<MessagesModel> model;
        model->setMoment(sceneNow(), oslo());
        QList<ThreadEntry> entries;
        for (int i = 0; i < 20; ++i)
            entries << theirs(100 + i, "2025-11-20T10:00:00Z");
        model->setEntries(entries);
        QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
        model->setEntries(entries);
        QCOMPARE(changed.count(), 0);

        entries.prepend(theirs(99, "2025-11-20T09:59:00Z")); // an older page: what was first starts no run any more
        model->setEntries(entries);
        QVERIFY(rowsOf(changed).contains(1));
        QVERIFY(!rowsOf(changed).contains(2));
        QVERIFY(!words(*model, 1).startsRun);

        changed.clear();
        entries.append(theirs(300, "2025-11-20T10:01:00Z")); // what was last ends no run any more
        model->setEntries(entries);
        QVERIFY(rowsOf(changed).contains(20));
        QVERIFY(!rowsOf(changed).contains(19));
        QVERIFY(!words(*model, 20).endsRun);

        changed.clear();
        entries.removeAt(10);
        model->setEntries(entries);
        QCOMPARE(rowsOf(changed), (QSet<int> {9, 10}));
    }

    void stateUnderTheLastOfARun()
    {
        ModelUnderTest<MessagesModel> model;
        model->setMoment(sceneNow(), oslo());
        model->setEntries({
            mine(1, "2025-11-20T12:00:00Z"),
            mine(2, "2025-11-20T12:01:00Z"),
            pending(u"a"_s, OutgoingState::Failed, "2025-11-20T12:02:00Z"),
            pending(u"b"_s, OutgoingState::Queued, "2025-11-20T12:03:00Z"),
            pending(u"c"_s, OutgoingState::Queued, "2025-11-20T12:04:00Z"),
        });
        QStringList states;
        for (int row = 0; row < model->rowCount(); ++row)
            states << words(*model, row).state;
        QCOMPARE(states, (QStringList {{}, u"Sent 13:01"_s, u"Refused"_s, {}, u"Queued"_s}));
    }

    void pendingTurnsIntoSentInItsRow()
    {
        ModelUnderTest<MessagesModel> model;
        model->setMoment(sceneNow(), oslo());
        ThreadEntry ours = pending(u"local"_s, OutgoingState::Queued, "2025-11-20T13:00:00Z");
        model->setEntries({theirs(1, "2025-11-20T12:00:00Z"), ours});
        const QPersistentModelIndex held(model->index(1));
        const QSignalSpy removed(model.get(), &QAbstractItemModel::rowsRemoved);
        for (const OutgoingState state : {OutgoingState::InFlight, OutgoingState::Uncertain, OutgoingState::Sent}) {
            ours.pending->state = state;
            model->setEntries({theirs(1, "2025-11-20T12:00:00Z"), ours});
        }
        ours.message.id = {2}; // the server's copy, still known by our own id
        ours.message.createdAt = at("2025-11-20T13:00:02Z");
        ours.pending->serverId = MessageId {2};
        model->setEntries({theirs(1, "2025-11-20T12:00:00Z"), ours});
        QVERIFY(held.isValid());
        QCOMPARE(held.row(), 1);
        QCOMPARE(removed.count(), 0);
        QCOMPARE(words(*model, 1).state, u"Sent 14:00"_s);
    }

    void dividerStaysPut()
    {
        ModelUnderTest<MessagesModel> model;
        model->setMoment(sceneNow(), oslo());
        model->openDivider(); // before anything has been read
        QCOMPARE(model->dividerRow(), -1);
        QList<ThreadEntry> entries {theirs(1, "2025-11-19T15:20:00Z"), theirs(2, "2025-11-20T09:51:00Z"),
            theirs(3, "2025-11-20T12:44:00Z", false), theirs(4, "2025-11-20T12:45:00Z", false)};
        model->setEntries(entries);
        QCOMPARE(model->dividerRow(), 2);
        QCOMPARE(words(*model, 2).newBreak, u"2 new since 10:51"_s);
        QVERIFY(words(*model, 2).startsRun);

        entries[2].message.seen = entries[3].message.seen = true; // marked seen: the line stays
        model->setEntries(entries);
        QCOMPARE(model->dividerRow(), 2);
        entries << mine(5, "2025-11-20T12:50:00Z") << theirs(6, "2025-11-20T12:51:00Z", false); // mine is not new, theirs is
        model->setEntries(entries);
        QCOMPARE(model->dividerRow(), 2);
        QCOMPARE(words(*model, 2).newBreak, u"3 new since 10:51"_s);
        QCOMPARE(words(*model, 5).newBreak, QString());

        entries.prepend(theirs(99, "2025-11-18T15:20:00Z")); // an older page
        model->setEntries(entries);
        QCOMPARE(model->dividerRow(), 3);

        model->closeDivider();
        QCOMPARE(model->dividerRow(), -1);
        QCOMPARE(words(*model, 3).newBreak, QString());
    }

    void dividerFollowsOlderUnseen()
    {
        ModelUnderTest<MessagesModel> model;
        model->setMoment(sceneNow(), oslo());
        QList<ThreadEntry> entries {theirs(3, "2025-11-20T12:44:00Z", false)};
        model->setEntries(entries);
        model->openDivider();
        QCOMPARE(words(*model, 0).newBreak, u"1 new"_s);
        entries.prepend(theirs(2, "2025-11-20T12:43:00Z", false));
        entries.prepend(theirs(1, "2025-11-19T12:43:00Z"));
        model->setEntries(entries);
        QCOMPARE(model->dividerRow(), 1);
        QCOMPARE(words(*model, 1).newBreak, u"2 new since Wed 13:43"_s);
    }

    /// Older ones that are added alone come to what the whole list comes to: words, line and all.
    void olderOnesAloneAreTheSame()
    {
        const QList<ThreadEntry> newer {theirs(100, "2025-11-20T10:00:00Z", false), mine(101, "2025-11-20T10:01:00Z")};
        const QList<ThreadEntry> older {
            theirs(97, "2025-11-19T15:20:00Z"), theirs(98, "2025-11-20T09:58:00Z", false), theirs(99, "2025-11-20T09:59:00Z")};
        ModelUnderTest<MessagesModel> whole;
        ModelUnderTest<MessagesModel> grown;
        for (MessagesModel *model : {whole.get(), grown.get()}) {
            model->setMoment(sceneNow(), oslo());
            model->setEntries(newer);
            model->openDivider();
        }
        whole->setEntries(older + newer);
        grown->addOlder(older);
        QCOMPARE(grown->rows(), whole->rows());
        QCOMPARE(grown->dividerRow(), whole->dividerRow());
        for (int row = 0; row < whole->rowCount(); ++row) {
            QCOMPARE(words(*grown, row).spoken, words(*whole, row).spoken);
            QCOMPARE(words(*grown, row).newBreak, words(*whole, row).newBreak);
        }
        grown->addOlder({});
        QCOMPARE(grown->rows(), whole->rows());
        grown->setEntries(older + newer); // and it goes on from there
        QCOMPARE(grown->rowCount(), 5);
        ModelUnderTest<MessagesModel> plain; // with no line that moves
        plain->setMoment(sceneNow(), oslo());
        plain->setEntries(newer);
        const QSignalSpy changed(plain.get(), &QAbstractItemModel::dataChanged);
        plain->addOlder(older);
        QCOMPARE(rowsOf(changed), (QSet<int> {2, 3})); // what was first begins no run any more, nor ends one what it follows
    }

    void olderPages()
    {
        ModelUnderTest<MessagesModel> model;
        const QSignalSpy wanted(model.get(), &MessagesModel::olderWanted);
        model->loadOlder();
        QCOMPARE(wanted.count(), 0);
        model->setPaging(false, false, false);
        model->loadOlder();
        model->loadOlder();
        QCOMPARE(wanted.count(), 1);
        model->setPaging(false, false, true);
        model->loadOlder();
        model->setPaging(true, false, false);
        model->loadOlder();
        model->setPaging(false, true, false);
        model->loadOlder();
        QCOMPARE(wanted.count(), 1);
        model->setPaging(false, false, false);
        model->loadOlder();
        QCOMPARE(wanted.count(), 2);
    }

    void zoneAndDayReword()
    {
        ModelUnderTest<MessagesModel> model;
        model->setMoment(sceneNow(), oslo());
        model->setEntries({theirs(1, "2025-11-20T12:00:00Z")});
        const QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
        model->setMoment(sceneNow().addSecs(120), oslo());
        QCOMPARE(changed.count(), 0);
        model->setMoment(sceneNow().addDays(1), oslo());
        QCOMPARE(changed.count(), 1);
        model->setMoment(sceneNow().addDays(1), QTimeZone("Asia/Tokyo"));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(words(*model, 0).time, u"21:00"_s);
    }
};

QTEST_GUILESS_MAIN(TestMessagesModel)
#include "tst_messagesmodel.moc"
