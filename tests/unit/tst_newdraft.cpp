// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/database/database.h"
#include "network/local/facts.h"
#include "network/local/newdraft.h"
#include "network/local/schema.h"
#include "network/store/newdraftstore.h"
#include "network/store/recipientsets.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

const CustomerScope here = CustomerScope::one(451);
const CustomerScope there = CustomerScope::one(463);
const UserId me {u"me"_s};

Recipient person(const QString &id, const CustomerScope &home = here)
{
    return {.user = {id}, .home = home, .name = u"Ærø "_s + id, .role = u"Tenant"_s};
}

Kept<Conversation> conversation(qint64 id, const UserId &author, const QStringList &users, const QList<AudienceId> &audiences = {})
{
    Kept<Conversation> kept;
    kept.value = {.id = {id}, .author = author, .audiences = audiences, .createdAt = {id * 1'000}, .updatedAt = {id * 1'000}};
    for (const QString &one : users)
        kept.value.users.append({one});
    return kept;
}

} // namespace

/// The conversation that is being prepared, and whom one wrote to before.
class TestNewDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nc6TheDraftSurvivesARestart()
    {
        QTemporaryDir folder;
        const NewDraft draft {.to = {person(u"1"_s), {.audience = {15}, .home = there, .name = u"Tenants"_s}},
            .content = u"Hei alle,\nlørdag"_s,
            .cursor = 4,
            .separately = true};
        {
            Database local(folder.filePath(u"local.db"_s), Database::Durability::Full, local::ladder());
            open(local);
            NewDraftStore store(&local);
            QSignalSpy kept(&store, &NewDraftStore::kept);
            store.load();
            store.set(draft);
            QVERIFY(kept.wait());
        }
        Database local(folder.filePath(u"local.db"_s), Database::Durability::Full, local::ladder());
        open(local);
        NewDraftStore store(&local);
        QSignalSpy restored(&store, &NewDraftStore::restored);
        store.load();
        QVERIFY(restored.wait());
        QCOMPARE(store.draft(), draft);
    }

    void nc6WhatWasTypedBeforeTheFileWasReadIsNotLost()
    {
        QTemporaryDir folder;
        Database local(folder.filePath(u"local.db"_s), Database::Durability::Full, local::ladder());
        open(local);
        {
            NewDraftStore before(&local);
            QSignalSpy kept(&before, &NewDraftStore::kept);
            before.set({.to = {person(u"1"_s)}, .content = u"first"_s});
            QVERIFY(kept.wait());
        }
        NewDraftStore store(&local);
        QSignalSpy restored(&store, &NewDraftStore::restored);
        store.load();
        store.set({.to = {person(u"2"_s)}, .content = u"second"_s});
        QVERIFY(restored.wait());
        // The read was asked for before the second was written.
        QCOMPARE(store.draft().content, u"first\nsecond"_s);
        QCOMPARE(store.draft().to.size(), 2);
    }

    void damagedFactsAreNoDraft()
    {
        QTemporaryDir folder;
        Database local(folder.filePath(u"local.db"_s), Database::Durability::Full, local::ladder());
        open(local);
        bool done = false;
        local.write(
            [](QSqlDatabase &db) {
                return local::saveFact(db, u"newConversation"_s, u"{\"to\":[{\"audience\":-3},7,{\"user\":{}}],\"content\":[1]"_s)
                    + local::saveFact(db, u"recentRecipients"_s, u"[[],{\"to\":[]},{\"to\":[{\"user\":\"a\",\"home\":\"id=1\"}]}]"_s);
            },
            this, [&](const auto &) { done = true; });
        QTRY_VERIFY(done);
        NewDraftStore store(&local);
        QSignalSpy recents(&store, &NewDraftStore::recentsChanged);
        store.load();
        QVERIFY(recents.wait());
        QVERIFY(store.draft().isEmpty());
        QCOMPARE(store.recents().size(), 1);
    }

    void nc9OfEachGroupTheNewest()
    {
        const QList<RecipientSet> sets {{.scope = here, .to = {person(u"1"_s), person(u"2"_s)}, .at = {5}},
            {.scope = here, .to = {person(u"2"_s), person(u"1"_s)}, .at = {9}},
            {.scope = there, .to = {person(u"1"_s), person(u"2"_s)}, .at = {7}}, {.scope = here, .to = {person(u"3"_s)}, .at = {8}}};
        const QList<RecipientSet> distinct = distinctSets(sets, 8);
        QCOMPARE(distinct.size(), 3);
        QCOMPARE(distinct.at(0).at.microseconds, 9);
        QCOMPARE(distinct.at(1).to.first().user.value, u"3"_s);
        QCOMPARE(distinct.at(2).scope, there);
        QCOMPARE(distinctSets(sets, 1).size(), 1);
    }

    void nc9OnlyWhatIBegan()
    {
        const QList<Kept<Conversation>> rows {conversation(3, me, {u"1"_s, u"2"_s}), conversation(2, {u"1"_s}, {u"me"_s}),
            conversation(1, me, {}, {{15}}), conversation(4, me, {})};
        const QList<RecipientSet> sets = setsBegunBy(me, rows, here);
        QCOMPARE(sets.size(), 2);
        QCOMPARE(sets.at(0).to.size(), 2);
        QVERIFY(sets.at(1).to.first().isAudience());
        QVERIFY(setsBegunBy({}, rows, here).isEmpty());
    }

    void nc5ExactlyThesePeopleWhoeverBegan()
    {
        const QList<Kept<Conversation>> rows {conversation(3, me, {u"1"_s, u"2"_s}), conversation(5, {u"1"_s}, {u"me"_s}),
            conversation(7, me, {u"1"_s}), conversation(8, me, {u"1"_s}, {{15}})};
        const auto with = [&](const QList<Recipient> &to) {
            const auto found = conversationWith(rows, me, to);
            return found ? found->id.value : 0;
        };
        QCOMPARE(with({person(u"1"_s)}), 7); // the newest of two
        QCOMPARE(with({person(u"2"_s), person(u"1"_s)}), 3);
        QCOMPARE(with({person(u"2"_s)}), 0);
        QCOMPARE(with({person(u"1"_s), {.audience = {15}}}), 8);
        QCOMPARE(with({{.audience = {15}}}), 0);
        QCOMPARE(with({}), 0);
    }

private:
    void open(Database &local)
    {
        bool open = false;
        local.open(this, [&](const std::optional<DatabaseError> &error) { open = !error; });
        QTRY_VERIFY(open);
    }
};

QTEST_GUILESS_MAIN(TestNewDraft)
#include "tst_newdraft.moc"
