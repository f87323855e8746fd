// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/local/audit.h"
#include "network/local/drafts.h"
#include "network/local/facts.h"
#include "network/local/marks.h"
#include "network/local/outboxrows.h"
#include "network/local/schema.h"
#include "network/local/snippets.h"
#include "network/local/taken.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QVariant>

using namespace atrium;
using namespace Qt::StringLiterals;

/// The tables of local.db, run directly: what goes in comes out, empty and null texts and strange states included.
class TestLocalTables : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QSqlDatabase m_db;

    static Outgoing full()
    {
        return {.localId = u"l1"_s,
            .scope = CustomerScope::one(447),
            .conversation = {9007199254740993},
            .content = u"it's \"ż\" \U0001F600\n\\"_s,
            .state = OutgoingState::Failed,
            .attempts = 3,
            .createdAt = {1652173287415094},
            .firstSentAt = Instant {1652173287415095},
            .serverId = MessageId {9},
            .reason = u"no"_s,
            .httpStatus = 422,
            .users = {UserId {u"a\"b"_s}, UserId {u"c"_s}},
            .audiences = {AudienceId {9007199254740993}},
            .sentAtServer = Instant {1652173287415096},
            .heldUntil = Instant {1652173287415097},
            .alone = true};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"local"_s);
        m_db.setDatabaseName(m_folder->filePath(u"l.db"_s));
        QVERIFY(m_db.open());
        for (const LadderStep &step : local::ladder())
            QCOMPARE(step(m_db), QString());
    }
    void cleanup()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(u"local"_s);
    }

    void outboxRoundTrip()
    {
        QCOMPARE(local::addOutgoing(m_db, full()), QString());
        QCOMPARE(local::readOutbox(m_db), QList<Outgoing> {full()});
        QVERIFY(!local::addOutgoing(m_db, full()).isEmpty()); // the id is one of a kind

        Outgoing changed = full();
        changed.state = OutgoingState::Queued;
        changed.attempts = 4;
        changed.firstSentAt.reset();
        changed.reason.clear();
        changed.httpStatus = 0;
        changed.content = u"edited"_s;
        changed.serverId.reset();
        changed.sentAtServer.reset();
        changed.heldUntil.reset();
        changed.alone = false;
        QCOMPARE(local::updateOutgoing(m_db, changed), QString());
        const QList<Outgoing> read = local::readOutbox(m_db);
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.first(), changed);
        QVERIFY(!read.first().firstSentAt);

        QCOMPARE(local::removeOutgoing(m_db, u"l1"_s), QString());
        QVERIFY(local::readOutbox(m_db).isEmpty());
        QCOMPARE(local::removeOutgoing(m_db, u"l1"_s), QString());
    }

    void nullAndEmptyTextsAreTextsNotNulls()
    {
        QCOMPARE(local::addOutgoing(m_db, {.localId = u"n"_s, .scope = {QString()}, .content = QString(), .reason = QString()}), QString());
        QCOMPARE(local::addOutgoing(m_db, {.localId = u"e"_s, .scope = {u""_s}, .content = u""_s, .reason = u""_s}), QString());
        QCOMPARE(local::updateOutgoing(m_db, {.localId = u"n"_s, .reason = QString()}), QString());
        QCOMPARE(local::readOutbox(m_db).size(), 2);
        QCOMPARE(local::saveDraft(m_db, {.scope = {QString()}, .conversation = {1}, .content = u"x"_s}), QString());
        QCOMPARE(local::saveDraft(m_db, {.scope = {QString()}, .conversation = {1}, .content = u"y"_s}), QString());
        QCOMPARE(local::readDrafts(m_db).size(), 1);
        QCOMPARE(local::saveDraft(m_db, {.scope = {QString()}, .conversation = {1}}), QString());
        QCOMPARE(local::readDrafts(m_db).size(), 0);
        QCOMPARE(local::addAudit(m_db, {}), QString());
        QCOMPARE(local::readAudit(m_db, 10).size(), 1);
    }

    void orderIsThatOfThePromise()
    {
        for (const char *id : {"c", "a", "b"})
            QCOMPARE(local::addOutgoing(m_db, {.localId = QString::fromLatin1(id), .content = u"x"_s}), QString());
        QCOMPARE(local::updateOutgoing(m_db, {.localId = u"c"_s, .attempts = 1}), QString());
        QStringList ids;
        for (const Outgoing &row : local::readOutbox(m_db))
            ids << row.localId;
        QCOMPARE(ids, (QStringList {u"c"_s, u"a"_s, u"b"_s}));
        // A removed newest row does not give its place to the next one.
        QCOMPARE(local::removeOutgoing(m_db, u"b"_s), QString());
        QCOMPARE(local::addOutgoing(m_db, {.localId = u"d"_s, .content = u"x"_s}), QString());
        QCOMPARE(local::readOutbox(m_db).constLast().localId, u"d"_s);
    }

    void stateOfANewerVersionIsUncertain()
    {
        for (const int state : {99, -1, 6}) {
            QCOMPARE(local::addOutgoing(m_db, full()), QString());
            QSqlQuery query(m_db);
            QVERIFY(query.exec(u"update outbox set state = %1"_s.arg(state)));
            QCOMPARE(local::readOutbox(m_db).constFirst().state, OutgoingState::Uncertain);
            QCOMPARE(local::removeOutgoing(m_db, u"l1"_s), QString());
        }
    }

    /// What the first version wrote is read by this one, row for row.
    void theSecondStepKeepsWhatTheFirstWrote()
    {
        QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        old.setDatabaseName(m_folder->filePath(u"old.db"_s));
        QVERIFY(old.open());
        QCOMPARE(local::ladder().constFirst()(old), QString());
        QSqlQuery query(old);
        QVERIFY(query.exec(u"insert into outbox (local_id, scope, conversation, content, state, attempts, created_us, first_sent_us,"
                           " reason, http_status) values ('l', 'id=447', 7, 'text', 1, 2, 3, 4, '', 0)"_s));
        QCOMPARE(local::saveDraft(old, {.scope = CustomerScope::one(447), .conversation = {7}, .content = u"draft"_s}), QString());
        for (const LadderStep &step : local::ladder().mid(1))
            QCOMPARE(step(old), QString());
        const Outgoing expected {.localId = u"l"_s,
            .scope = CustomerScope::one(447),
            .conversation = {7},
            .content = u"text"_s,
            .state = OutgoingState::InFlight,
            .attempts = 2,
            .createdAt = {3},
            .firstSentAt = Instant {4}};
        QCOMPARE(local::readOutbox(old), QList<Outgoing> {expected});
        QCOMPARE(local::readDrafts(old).size(), 1);
        QVERIFY(local::readMarks(old).isEmpty());
        query.clear();
        old = {};
        QSqlDatabase::removeDatabase(u"old"_s);
    }

    void takenOnesAreForgottenOnlyWhenNothingCanMatchThem()
    {
        constexpr qint64 day = 86'400'000'000;
        const local::Taken message {.scope = CustomerScope::one(1), .kind = local::TakenKind::Message, .id = 7, .at = {10 * day}};
        const local::Taken conversation {.scope = CustomerScope::one(1), .kind = local::TakenKind::Conversation, .id = 7, .at = {20 * day}};
        for (const local::Taken &one : {message, message, conversation})
            QCOMPARE(local::addTaken(m_db, one), QString());
        QCOMPARE(local::readTaken(m_db).size(), 2);
        Outgoing open = full();
        open.firstSentAt = Instant {10 * day}; // still being looked for
        QCOMPARE(local::addOutgoing(m_db, open), QString());
        QCOMPARE(local::purgeTaken(m_db, {100 * day}), QString());
        QCOMPARE(local::readTaken(m_db).size(), 2);
        QCOMPARE(local::removeOutgoing(m_db, open.localId), QString());
        QCOMPARE(local::purgeTaken(m_db, {15 * day}), QString());
        QCOMPARE(local::readTaken(m_db), QList<local::Taken> {conversation});
    }

    void lastWishCounts()
    {
        const MarkWish received {.scope = CustomerScope::one(447),
            .mark = StateMark::ConversationReceived,
            .id = 7,
            .wishedAt = {1},
            .reason = u"r"_s,
            .httpStatus = 403};
        MarkWish seen = received;
        seen.mark = StateMark::ConversationSeen;
        seen.wishedAt = {2};
        seen.upTo = Instant {0}; // which is not none
        MarkWish archived = received;
        archived.mark = StateMark::ConversationArchived;
        MarkWish notification = received;
        notification.mark = StateMark::NotificationSeen;
        for (const MarkWish &wish : {received, seen, archived, notification})
            QCOMPARE(local::saveMark(m_db, wish), QString());
        QCOMPARE(local::readMarks(m_db).size(), 3);
        QVERIFY(!local::readMarks(m_db).contains(received));
        QCOMPARE(local::readMarks(m_db).constLast(), seen);
        // Carried out was what was wished before: the newer wish stays.
        QCOMPARE(local::removeMark(m_db, received), QString());
        QCOMPARE(local::readMarks(m_db).size(), 3);
        QCOMPARE(local::removeMark(m_db, seen), QString());
        QCOMPARE(local::readMarks(m_db).size(), 2);
        // One that a newer version knows is left to it.
        QSqlQuery query(m_db);
        QVERIFY(query.exec(u"update marks set mark = 99 where target = 1"_s));
        QCOMPARE(local::readMarks(m_db), QList<MarkWish> {notification});
        MarkWish message = received; // of the same number as the conversation: another thing
        message.mark = StateMark::MessageArchived;
        message.within = 9;
        QCOMPARE(local::saveMark(m_db, message), QString());
        QCOMPARE(local::readMarks(m_db).size(), 2);
        QVERIFY(local::readMarks(m_db).contains(message));
    }

    void facts()
    {
        QCOMPARE(local::readFact(m_db, u"me"_s), QString());
        QCOMPARE(local::saveFact(m_db, u"me"_s, u"a"_s), QString());
        QCOMPARE(local::saveFact(m_db, u"me"_s, u"b"_s), QString());
        QCOMPARE(local::readFact(m_db, u"me"_s), u"b"_s);
        QCOMPARE(local::saveFact(m_db, u"me"_s, QString()), QString());
        QCOMPARE(local::readFact(m_db, u"me"_s), QString());
    }

    void drafts()
    {
        const Draft draft {.scope = CustomerScope::one(447), .conversation = {7}, .content = u"it's ż"_s, .cursor = 3};
        Draft elsewhere = draft;
        elsewhere.scope = CustomerScope::one(448);
        QCOMPARE(local::saveDraft(m_db, draft), QString());
        QCOMPARE(local::saveDraft(m_db, elsewhere), QString());
        Draft later = draft;
        later.content = u"later"_s;
        later.cursor = 5;
        QCOMPARE(local::saveDraft(m_db, later), QString());
        const QList<Draft> read = local::readDrafts(m_db);
        QCOMPARE(read.size(), 2);
        QVERIFY(read.contains(later) && read.contains(elsewhere));
        later.content.clear();
        QCOMPARE(local::saveDraft(m_db, later), QString());
        QCOMPARE(local::readDrafts(m_db), QList<Draft> {elsewhere});
    }

    void tc8Snippets()
    {
        const Snippet one {.id = u"a"_s, .name = u"it's \"ż\""_s, .text = u"Hi {{name}}\n\\"_s};
        QCOMPARE(local::saveSnippet(m_db, one), QString());
        QCOMPARE(local::saveSnippet(m_db, {.id = u"b"_s}), QString()); // null texts are empty ones
        QCOMPARE(local::readSnippets(m_db).size(), 2);
        QCOMPARE(local::readSnippets(m_db).constFirst(), one);
        QCOMPARE(local::saveSnippet(m_db, {.id = u"a"_s, .name = u"n"_s, .text = u"t"_s}), QString());
        QCOMPARE(local::readSnippets(m_db).constFirst().text, u"t"_s);
        QCOMPARE(local::removeSnippet(m_db, u"a"_s), QString());
        QCOMPARE(local::removeSnippet(m_db, u"a"_s), QString()); // once more does no harm
        QCOMPARE(local::readSnippets(m_db).size(), 1);
    }

    void auditNewestFirst()
    {
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(local::addAudit(m_db,
                         {.at = {i},
                             .scope = u"id=447"_s,
                             .endpoint = u"POST /x"_s,
                             .path = u"/v1/x"_s,
                             .outcome = u"done"_s,
                             .httpStatus = 200,
                             .requestId = QString::number(i)}),
                QString());
        }
        const auto lines = local::readAudit(m_db, 2);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first().requestId, u"4"_s);
        QCOMPARE(lines.last().requestId, u"3"_s);
        QCOMPARE(lines.first().endpoint, u"POST /x"_s);
        QCOMPARE(lines.first().httpStatus, 200);
        QCOMPARE(lines.first().at.microseconds, 4);
    }

    void tablesThatAreNotThereAreErrorsNotCrashes()
    {
        QSqlQuery query(m_db);
        for (const char *table : {"drafts", "outbox", "audit", "taken", "marks", "facts"})
            QVERIFY(query.exec(u"drop table %1"_s.arg(QLatin1String(table))));
        QVERIFY(!local::addOutgoing(m_db, full()).isEmpty());
        QVERIFY(!local::updateOutgoing(m_db, full()).isEmpty());
        QVERIFY(!local::removeOutgoing(m_db, u"x"_s).isEmpty());
        QVERIFY(!local::saveDraft(m_db, {.content = u"x"_s}).isEmpty());
        QVERIFY(!local::addAudit(m_db, {}).isEmpty());
        QVERIFY(!local::addTaken(m_db, {}).isEmpty());
        QVERIFY(!local::purgeTaken(m_db, {}).isEmpty());
        QVERIFY(!local::saveMark(m_db, {}).isEmpty());
        QVERIFY(!local::removeMark(m_db, {}).isEmpty());
        QVERIFY(!local::saveFact(m_db, u"x"_s, u"y"_s).isEmpty());
        QVERIFY(local::readOutbox(m_db).isEmpty());
        QVERIFY(local::readDrafts(m_db).isEmpty());
        QVERIFY(local::readTaken(m_db).isEmpty());
        QVERIFY(local::readMarks(m_db).isEmpty());
        QVERIFY(local::readFact(m_db, u"x"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLocalTables)
#include "tst_localtables.moc"
