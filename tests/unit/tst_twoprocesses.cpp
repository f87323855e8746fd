// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/cache/cache.h"
#include "network/database/database.h"
#include "network/local/outboxrows.h"
#include "network/local/schema.h"
#include "network/types/message.h"
#include "tests/support/steppedclock.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

constexpr int writers = 2;
constexpr int rowsEach = 150;

cache::Shelf shelfOf(const QString &writer)
{
    return {.kind = cache::Kind::Messages, .scope = CustomerScope::one(447), .parent = writer};
}

/// One row after the other into both files of an account, each its own commit; says so at its first and its last.
int writeBoth(const QString &folder, const QString &name)
{
    SteppedClock clock;
    Database local(folder + u"/local.db"_s, Database::Durability::Full, local::ladder());
    Cache cache(folder + u"/cache.db"_s, &clock, {.texts = Cache::Limits::Texts::SomeDays, .days = 30});
    std::optional<DatabaseError> trouble;
    bool open = false;
    local.open(&local, [&](const std::optional<DatabaseError> &error) { trouble = error, open = true; });
    cache.open();
    QObject::connect(&cache, &Cache::begunAnew, &cache, [&](const DatabaseError &error) { trouble = error; });
    if (!QTest::qWaitFor([&] { return open; }, 60'000) || trouble)
        return 1;
    for (int i = 0; i < rowsEach; ++i) {
        const QString id = u"%1-%2"_s.arg(name).arg(i);
        // What could not be written is said, and asked for again: here, and by the outbox.
        for (int attempt = 0; attempt < 50; ++attempt) {
            bool answered = false;
            local.write(
                [&](QSqlDatabase &db) {
                    return local::addOutgoing(db, {.localId = id, .scope = CustomerScope::one(447), .conversation = {1}, .content = id});
                },
                &local,
                [&](const std::optional<DatabaseError> &error) {
                    trouble = error;
                    answered = true;
                });
            if (!QTest::qWaitFor([&] { return answered; }, 60'000))
                return 2;
            if (!trouble)
                break;
        }
        const QByteArray number = QByteArray::number(i);
        cache.put(shelfOf(name),
            {{QString::number(i), i,
                R"({"id":)" + number
                    + R"(,"author_id":"a","content":"x","created_at":"2025-11-20T13:03:00Z","updated_at":"2025-11-20T13:03:00Z"})"}},
            cache::Replaces::Nothing);
        if (trouble) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(id), qPrintable(trouble->detail));
            return 3;
        }
        if (i == 0) {
            std::puts("begun");
            std::fflush(stdout);
        }
    }
    return 0;
}

} // namespace

/// The program lets one process at a time have a profile. Were it made to let two, both files would still be whole, and hold what each was
/// told is there.
class TestTwoProcesses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothFilesStayWhole()
    {
        const QTemporaryDir folder;
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < writers; ++i) {
            auto process = std::make_unique<QProcess>();
            process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process->start(QCoreApplication::applicationFilePath(), {u"--writer"_s, folder.path(), u"w%1"_s.arg(i)});
            // The first one makes the files: two that make them at once are no more than a race for a lock.
            QVERIFY(QTest::qWaitFor([&] { return process->canReadLine() || process->state() == QProcess::NotRunning; }, 60'000));
            processes.push_back(std::move(process));
        }
        for (const auto &process : processes) {
            QVERIFY(QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, 120'000));
            QCOMPARE(process->exitStatus(), QProcess::NormalExit);
            QCOMPARE(process->exitCode(), 0);
        }

        Database local(folder.filePath(u"local.db"_s), Database::Durability::Full, local::ladder());
        std::optional<std::optional<DatabaseError>> opened;
        local.open(this, [&](const std::optional<DatabaseError> &error) { opened = error; });
        QTRY_VERIFY(opened);
        QVERIFY(!*opened);
        std::optional<QStringList> ids;
        std::optional<QString> integrity;
        local.read<QStringList>(
            [](QSqlDatabase &db) {
                QStringList found;
                for (const Outgoing &row : local::readOutbox(db))
                    found.append(row.localId);
                return found;
            },
            this, [&](const QStringList &found) { ids = found; });
        local.read<QString>(
            [](QSqlDatabase &db) {
                QSqlQuery query(u"PRAGMA integrity_check"_s, db);
                return query.next() ? query.value(0).toString() : QString();
            },
            this, [&](const QString &said) { integrity = said; });
        QTRY_VERIFY(ids && integrity);
        QCOMPARE(*integrity, u"ok"_s);
        QCOMPARE(ids->size(), writers * rowsEach);
        for (int i = 0; i < writers; ++i) {
            // Each one's in the order of its promises.
            const QStringList own = ids->filter(u"w%1-"_s.arg(i));
            for (int row = 0; row < rowsEach; ++row)
                QCOMPARE(own.at(row), u"w%1-%2"_s.arg(i).arg(row));
        }

        SteppedClock clock;
        Cache cache(folder.filePath(u"cache.db"_s), &clock, {.texts = Cache::Limits::Texts::SomeDays, .days = 30});
        QList<DatabaseError> met;
        connect(&cache, &Cache::begunAnew, this, [&](const DatabaseError &error) { met.append(error); });
        connect(&cache, &Cache::unusable, this, [&](const DatabaseError &error) { met.append(error); });
        cache.open();
        cache.check();
        for (int i = 0; i < writers; ++i) {
            std::optional<cache::Page<Message>> page;
            cache.read<Message>(shelfOf(u"w%1"_s.arg(i)), {}, 1000, this, [&](cache::Page<Message> found) { page = std::move(found); });
            QTRY_VERIFY(page);
            QCOMPARE(page->rows.size(), rowsEach);
        }
        QVERIFY2(met.isEmpty(), met.isEmpty() ? "" : qPrintable(met.constFirst().detail));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && QString::fromLocal8Bit(argv[1]) == "--writer"_L1)
        return writeBoth(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    TestTwoProcesses test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_twoprocesses.moc"
