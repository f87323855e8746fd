// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/cache/cache.h"
#include "network/types/message.h"
#include "tests/support/steppedclock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 20;

cache::Shelf shelf(int number)
{
    return {.kind = cache::Kind::Messages, .scope = CustomerScope::one(447), .parent = QString::number(number)};
}

/// Round by round each list's rows all carry the round's number, and nothing of an earlier one.
int writeUntilKilled(const QString &file)
{
    SteppedClock clock;
    Cache cache(file, &clock, {.texts = Cache::Limits::Texts::SomeDays, .days = 30});
    cache.open();
    for (int round = 1;; ++round) {
        for (int list = 0; list < 5; ++list) {
            QList<cache::Row> rows;
            for (int i = 0; i < rowsAtOnce; ++i) {
                const QByteArray number = QByteArray::number(round * 100 + i);
                rows.append({QString::fromLatin1(number), Instant::fromUtc(clock.now()).microseconds - i,
                    R"({"id":)" + number + R"(,"author_id":"a","content":")" + QByteArray::number(round) + ' '
                        + QByteArray(100 + round % 3000, 'x')
                        + R"(","created_at":"2025-11-20T13:03:00Z","updated_at":"2025-11-20T13:03:00Z"})"});
            }
            cache.put(shelf(list), rows, cache::Replaces::All);
        }
        if (round % 7 == 0) { // something goes, and the file is rewritten: that may be killed, too
            cache.put(shelf(99), {{u"1"_s, 0, R"({"id":1})"}}, cache::Replaces::All);
            cache.purge();
        }
        bool there = false;
        cache.read<Message>(shelf(0), {}, 1, &cache, [&there](const auto &) { there = true; });
        if (!QTest::qWaitFor([&there] { return there; }, 60'000))
            return 1;
        std::printf("%d\n", round);
        std::fflush(stdout);
    }
}

} // namespace

/// The program dies at any write, again and again on the same file. What is left opens, and holds whole lists only.
class TestCacheKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFileOpensAfterEachKill()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"cache.db"_s);
        int lastRound = 0;
        for (int kill = 0; kill < 25; ++kill) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(), {u"--writer"_s, file});
            // Not by time: after so many rounds, and then somewhere in the middle of the next one.
            int rounds = 0;
            while (rounds <= kill % 9) {
                QVERIFY2(writer.canReadLine() || QTest::qWaitFor([&] { return writer.canReadLine(); }, 60'000), "the writer is silent");
                lastRound = writer.readLine().trimmed().toInt();
                ++rounds;
            }
            writer.kill();
            QVERIFY(QTest::qWaitFor([&] { return writer.state() == QProcess::NotRunning; }, 60'000));
            QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
            lookAt(file, lastRound);
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    void lookAt(const QString &file, int atLeast)
    {
        SteppedClock clock;
        Cache cache(file, &clock, {});
        QList<DatabaseError> met;
        connect(&cache, &Cache::begunAnew, this, [&](const DatabaseError &error) { met.append(error); });
        connect(&cache, &Cache::unusable, this, [&](const DatabaseError &error) { met.append(error); });
        cache.open();
        cache.check();
        for (int list = 0; list < 5; ++list) {
            std::optional<cache::Page<Message>> page;
            cache.read<Message>(shelf(list), {}, 1000, this, [&](cache::Page<Message> found) { page = std::move(found); });
            QTRY_VERIFY(page);
            QCOMPARE(page->rows.size(), rowsAtOnce);
            QCOMPARE(page->spoilt, QStringList());
            QSet<QString> rounds;
            for (const Kept<Message> &kept : page->rows)
                rounds.insert(kept.value.content.section(u' ', 0, 0));
            QCOMPARE(rounds.size(), 1); // a list is of one round, never half of two
            QVERIFY(rounds.cbegin()->toInt() >= atLeast); // what was said to be there is
        }
        QVERIFY2(met.isEmpty(), met.isEmpty() ? "" : qPrintable(met.constFirst().detail));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QString::fromLocal8Bit(argv[1]) == "--writer"_L1)
        return writeUntilKilled(QString::fromLocal8Bit(argv[2]));
    TestCacheKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_cachekill.moc"
