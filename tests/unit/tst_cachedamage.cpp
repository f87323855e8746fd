// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/cache/cache.h"
#include "network/types/message.h"
#include "tests/support/damage.h"
#include "tests/support/steppedclock.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

constexpr int lists = 3;
constexpr int rowsOfAList = 20;

cache::Shelf shelf(int number)
{
    return {.kind = cache::Kind::Messages, .scope = CustomerScope::one(447), .parent = QString::number(number)};
}

/// Some are longer than a page.
QString textOf(int list, int id)
{
    return u"list %1 row %2 "_s.arg(list).arg(id) + QString(id % 10 == 0 ? 9000 : 40 + id, u'x');
}

QList<cache::Row> rowsOf(int list, int newest = rowsOfAList)
{
    QList<cache::Row> rows;
    for (int id = newest; id > 0; --id) {
        rows.append({QString::number(id), id * 1'000'000LL,
            u"{\"id\":%1,\"author_id\":\"a\",\"content\":\"%2\",\"created_at\":\"%3\",\"updated_at\":\"%3\"}"_s
                .arg(QString::number(id), textOf(list, id), Instant {id * 1'000'000LL}.text())
                .toUtf8()});
    }
    return rows;
}

QString quickCheck(const QString &file)
{
    QString answer;
    {
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
        db.setDatabaseName(file);
        QSqlQuery query(db.open() ? db : QSqlDatabase());
        answer = query.exec(u"pragma quick_check"_s) && query.next() ? query.value(0).toString() : query.lastError().text();
    }
    QSqlDatabase::removeDatabase(u"beside"_s);
    return answer;
}

/// Where the disk is full or must not be written the cache answers with what it has, and puts nothing in the place of its file.
int runRefused(const QString &folder, bool full)
{
    SteppedClock clock;
    Cache cache(folder + u"/cache.db"_s, &clock, {.texts = Cache::Limits::Texts::UntilSignOut});
    int anew = 0;
    QObject::connect(&cache, &Cache::begunAnew, &cache, [&] { ++anew; });
    const auto rows = [&](int list) {
        std::optional<qsizetype> count;
        cache.read<Message>(shelf(list), {}, 100, &cache, [&](const cache::Page<Message> &found) { count = found.rows.size(); });
        return QTest::qWaitFor([&] { return count.has_value(); }, 30'000) ? *count : -1;
    };
    cache.open();
    if (rows(0) < 0)
        return 9;
    if (full) {
        cache.put(shelf(0), rowsOf(0), cache::Replaces::All);
        if (rows(0) != rowsOfAList)
            return 10;
        QFile filler(folder + u"/filler"_s);
        if (!filler.open(QIODevice::WriteOnly))
            return 11;
        const QByteArray block(4096, 'x');
        while (filler.write(block) == block.size() && filler.flush()) { }
    }
    for (int list = 1; list < 40; ++list)
        cache.put(shelf(list), rowsOf(list), cache::Replaces::All);
    clock.step(milliseconds(31'000)); // check and purge
    for (int i = 0; i < 3; ++i) {
        if (rows(1) < 0)
            return 12;
    }
    if (anew > 0)
        return 13;
    if (!full)
        return 0;
    if (rows(0) != rowsOfAList || !QFile::remove(folder + u"/filler"_s))
        return 14;
    cache.put(shelf(50), rowsOf(50, 5), cache::Replaces::All);
    return rows(50) == 5 && anew == 0 ? 0 : 15;
}

} // namespace

/// cache.db, a real one, damaged in every place: it opens, says so at most once, hands out nothing wrong, and goes on.
class TestCacheDamage : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    SteppedClock m_clock;
    QByteArray m_sound; // the file when all is in it
    QByteArray m_young; // the file when all of it is still in the log
    QByteArray m_log;
    QString path(const QString &suffix = {}) { return m_folder.filePath(u"cache.db"_s + suffix); }

    struct Outcome {
        int told {}; ///< that it was begun anew
        int unusable {};
        int right {}; ///< rows
        int wrong {};
        bool goesOn {};
    };
    /// Opens what lies there, reads all of it, has it checked, writes and reads again.
    Outcome run()
    {
        Outcome outcome;
        {
            Cache cache(path(), &m_clock, {.texts = Cache::Limits::Texts::UntilSignOut});
            connect(&cache, &Cache::begunAnew, this, [&] { ++outcome.told; });
            connect(&cache, &Cache::unusable, this, [&] { ++outcome.unusable; });
            cache.open();
            for (int list = 0; list < lists; ++list) {
                for (const Kept<Message> &kept : read(cache, list)) {
                    const bool same = kept.value.content == textOf(list, static_cast<int>(kept.value.id.value));
                    ++(same ? outcome.right : outcome.wrong);
                }
            }
            m_clock.step(milliseconds(31'000)); // as it does by itself when the start is over
            for (int i = 0; i < 3; ++i) // whoever asks after a check is answered after what it led to
                (void)read(cache, lists + 1);
            cache.put(shelf(lists), rowsOf(lists, 12), cache::Replaces::All);
            outcome.goesOn = read(cache, lists).size() == 12;
        }
        if (quickCheck(path()) != "ok"_L1)
            outcome.goesOn = false;
        return outcome;
    }
    QList<Kept<Message>> read(Cache &cache, int list)
    {
        std::optional<cache::Page<Message>> page;
        QObject context;
        cache.read<Message>(shelf(list), {}, 100, &context, [&](cache::Page<Message> found) { page = std::move(found); });
        if (!QTest::qWaitFor([&] { return page.has_value(); }, 30'000))
            qWarning("the cache did not answer");
        return page.value_or(cache::Page<Message> {}).rows;
    }
    void place(const QByteArray &file, const QByteArray &log = {})
    {
        replaceFile(path(), file);
        replaceFile(path(u"-wal"_s), log);
        QFile::remove(path(u"-shm"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        {
            Cache cache(path(), &m_clock, {.texts = Cache::Limits::Texts::UntilSignOut});
            cache.open();
            (void)read(cache, 0);
            m_young = bytesOf(path());
            for (int list = 0; list < lists; ++list) {
                cache.put(shelf(list), rowsOf(list), cache::Replaces::All);
                QCOMPARE(read(cache, list).size(), rowsOfAList);
            }
            m_young = bytesOf(path());
            m_log = bytesOf(path(u"-wal"_s));
        }
        m_sound = bytesOf(path());
        QVERIFY(m_sound.size() > 20 * databasePage);
        QVERIFY(m_log.size() > 20 * databasePage);
        place(m_sound);
        const Outcome whole = run();
        QVERIFY(whole.right == lists * rowsOfAList && whole.told == 0 && whole.goesOn);
        place(m_young, m_log);
        QCOMPARE(run().right, lists * rowsOfAList);
    }

    void cutAtEachPage()
    {
        const QList<Damaged> cuts = cutsOf(m_sound, 0, databasePage);
        for (const Damaged &damaged : cuts) {
            place(damaged.bytes);
            const Outcome outcome = run();
            QVERIFY2(outcome.goesOn && outcome.unusable == 0, qPrintable(damaged.how));
            QVERIFY2(outcome.wrong == 0, qPrintable(damaged.how));
            QVERIFY2(outcome.told == 1, qPrintable(damaged.how + u", told "_s + QString::number(outcome.told)));
        }
    }

    void eachPageZeroed()
    {
        int told = 0;
        const QList<Damaged> all = zeroedPagesOf(m_sound);
        for (const Damaged &damaged : all) {
            place(damaged.bytes);
            const Outcome outcome = run();
            QVERIFY2(outcome.goesOn && outcome.unusable == 0, qPrintable(damaged.how));
            QVERIFY2(outcome.wrong == 0, qPrintable(damaged.how));
            QVERIFY2(outcome.told <= 1, qPrintable(damaged.how));
            told += outcome.told;
        }
        QVERIFY(told > all.size() / 3); // the others hold the middle of a long text, which costs its row alone
    }

    void bitsFlipped()
    {
        const QList<Damaged> all = flipsOf(m_sound, 80, 20'251'120);
        for (const Damaged &damaged : all) {
            place(damaged.bytes);
            const Outcome outcome = run();
            QVERIFY2(outcome.goesOn && outcome.unusable == 0, qPrintable(damaged.how));
            QVERIFY2(outcome.wrong == 0, qPrintable(damaged.how));
            QVERIFY2(outcome.told <= 1, qPrintable(damaged.how));
        }
    }

    void refused_data()
    {
        QTest::addColumn<QString>("mount");
        QTest::addRow("full disk") << u"mount -t tmpfs -o size=1m tmpfs \"$1\""_s;
        QTest::addRow("read-only folder") << u"mount --bind \"$1\" \"$1\" && mount -o remount,ro,bind \"$1\""_s;
    }
    /// Root may write anywhere, so the disk itself has to refuse.
    void refused()
    {
        QFETCH(QString, mount);
        const bool full = QByteArray(QTest::currentDataTag()) == "full disk";
        place(m_sound);
        QProcess child;
        child.start(u"unshare"_s,
            {u"-m"_s, u"sh"_s, u"-c"_s, mount + u" || exit 77; exec \"$2\" --refused \"$1\" \"$3\""_s, u"sh"_s, m_folder.path(),
                QCoreApplication::applicationFilePath(), full ? u"full"_s : u"readonly"_s});
        QVERIFY(child.waitForFinished(120'000));
        if (child.exitCode() == 77 || child.error() == QProcess::FailedToStart || child.readAllStandardError().contains("unshare failed"))
            QSKIP("unshare or mount is refused here");
        QCOMPARE(child.exitCode(), 0);
        QCOMPARE(bytesOf(path()), m_sound);
    }

    /// What is left of a log is a state that there was: nobody is told, nothing is wrong.
    void theLogCut()
    {
        constexpr qsizetype header = 32;
        constexpr qsizetype frame = 24 + databasePage;
        const QList<Damaged> cuts = cutsOf(m_log, header, frame);
        int right = -1;
        for (const Damaged &damaged : cuts) {
            place(m_young, damaged.bytes);
            const Outcome outcome = run();
            QVERIFY2(outcome.goesOn && outcome.unusable == 0, qPrintable(damaged.how));
            QVERIFY2(outcome.wrong == 0 && outcome.told == 0, qPrintable(damaged.how));
            QVERIFY2(outcome.right >= right, qPrintable(damaged.how)); // the more of it, the more of them
            right = outcome.right;
        }
        const QList<Damaged> flips = flipsOf(m_log, 20, 7);
        for (const Damaged &damaged : flips) {
            place(m_young, damaged.bytes);
            const Outcome outcome = run();
            QVERIFY2(outcome.goesOn && outcome.wrong == 0 && outcome.told == 0, qPrintable(damaged.how));
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == "--refused"_L1)
        return runRefused(arguments.at(2), arguments.at(3) == "full"_L1);
    TestCacheDamage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_cachedamage.moc"
