// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/local/audit.h"
#include "network/local/drafts.h"
#include "network/local/outboxrows.h"
#include "network/local/schema.h"

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
            .reason = u"no"_s,
            .httpStatus = 422};
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
        for (const int state : {99, -1, 5}) {
            QCOMPARE(local::addOutgoing(m_db, full()), QString());
            QSqlQuery query(m_db);
            QVERIFY(query.exec(u"update outbox set state = %1"_s.arg(state)));
            QCOMPARE(local::readOutbox(m_db).constFirst().state, OutgoingState::Uncertain);
            QCOMPARE(local::removeOutgoing(m_db, u"l1"_s), QString());
        }
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
        for (const char *table : {"drafts", "outbox", "audit"})
            QVERIFY(query.exec(u"drop table %1"_s.arg(QLatin1String(table))));
        QVERIFY(!local::addOutgoing(m_db, full()).isEmpty());
        QVERIFY(!local::updateOutgoing(m_db, full()).isEmpty());
        QVERIFY(!local::removeOutgoing(m_db, u"x"_s).isEmpty());
        QVERIFY(!local::saveDraft(m_db, {.content = u"x"_s}).isEmpty());
        QVERIFY(!local::addAudit(m_db, {}).isEmpty());
        QVERIFY(local::readOutbox(m_db).isEmpty());
        QVERIFY(local::readDrafts(m_db).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLocalTables)
#include "tst_localtables.moc"
