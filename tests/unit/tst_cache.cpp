// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/cache/cache.h"
#include "network/cache/schema.h"
#include "network/types/message.h"
#include "tests/support/steppedclock.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

using Texts = cache::Limits::Texts;

namespace {

constexpr qint64 dayUs = 86'400'000'000;
const CustomerScope &mall()
{
    static const CustomerScope one = CustomerScope::one(447);
    return one;
}

cache::Shelf talk(const QString &conversation = u"7"_s)
{
    return {.kind = cache::Kind::Messages, .scope = mall(), .parent = conversation};
}

/// A message as the server sends it. sort and stamp agree.
cache::Row row(int id, qint64 us, const QString &text = u"hello"_s)
{
    const QString at = Instant {us}.text();
    return {QString::number(id), us,
        u"{\"id\":%1,\"author_id\":\"a\",\"content\":\"%2\",\"created_at\":\"%3\",\"updated_at\":\"%3\"}"_s
            .arg(QString::number(id), text, at)
            .toUtf8()};
}

QList<cache::Row> run(int newest, int oldest)
{
    QList<cache::Row> rows;
    for (int id = newest; id >= oldest; --id)
        rows.append(row(id, id * 1'000'000LL));
    return rows;
}

QString exec(const QString &file, const QString &sql)
{
    QString problem;
    {
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
        db.setDatabaseName(file);
        if (!db.open())
            problem = db.lastError().text();
        QSqlQuery query(db);
        if (problem.isEmpty() && !query.exec(sql))
            problem = query.lastError().text();
    }
    QSqlDatabase::removeDatabase(u"beside"_s);
    return problem;
}

QVariant valueOf(const QString &file, const QString &sql)
{
    QVariant value;
    {
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
        db.setDatabaseName(file);
        QSqlQuery query(db);
        if (db.open() && query.exec(sql) && query.next())
            value = query.value(0);
    }
    QSqlDatabase::removeDatabase(u"beside"_s);
    return value;
}

QByteArray bytes(const QString &file)
{
    QFile f(file);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

} // namespace

/// cache.db: what goes in comes out decoded and in order, and what is damaged or not allowed goes.
class TestCache : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    SteppedClock m_clock;
    QString path(const QString &name = u"cache.db"_s) { return m_folder->filePath(name); }
    [[nodiscard]] qint64 nowUs() const { return Instant::fromUtc(m_clock.now()).microseconds; }

    std::unique_ptr<Cache> opened(const Cache::Limits &limits = {}, const QString &name = u"cache.db"_s)
    {
        auto cache = std::make_unique<Cache>(path(name), &m_clock, limits);
        cache->open();
        return cache;
    }
    static cache::Page<Message> read(
        Cache &cache, const cache::Shelf &shelf, const std::optional<cache::Position> &below = {}, int most = 100)
    {
        std::optional<cache::Page<Message>> page;
        QObject context;
        cache.read<Message>(shelf, below, most, &context, [&](cache::Page<Message> found) { page = std::move(found); });
        if (!QTest::qWaitFor([&] { return page.has_value(); }, 30'000))
            qWarning("the cache did not answer");
        return page.value_or(cache::Page<Message> {});
    }
    static QList<int> ids(const cache::Page<Message> &page)
    {
        QList<int> found;
        for (const Kept<Message> &kept : page.rows)
            found.append(static_cast<int>(kept.value.id.value));
        return found;
    }
    static QList<int> idsOf(const QList<cache::Row> &rows)
    {
        QList<int> found;
        for (const cache::Row &one : rows)
            found.append(one.id.toInt());
        return found;
    }
    cache::Purged purged(Cache &cache, const std::function<void()> &act)
    {
        std::optional<cache::Purged> done;
        QObject context;
        connect(&cache, &Cache::purged, &context, [&](const cache::Purged &what) { done = what; });
        act();
        if (!QTest::qWaitFor([&] { return done.has_value(); }, 30'000))
            qWarning("nothing was purged");
        return done.value_or(cache::Purged {.oldLeft = -1});
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsPutIsThereAfterARestart()
    {
        const Instant asOf {42};
        {
            const auto cache = opened();
            cache->put(talk(), run(250, 1), cache::Replaces::All, asOf);
        }
        const auto cache = opened();
        cache::Page<Message> page = read(*cache, talk());
        QCOMPARE(ids(page), idsOf(run(250, 151)));
        QCOMPARE(page.asOf, std::optional(asOf));
        QCOMPARE(page.rows.first().value.content, u"hello"_s);
        QCOMPARE(page.rows.first().json, row(250, 250'000'000).json);
        QVERIFY(page.next);
        page = read(*cache, talk(), page.next, 150);
        QCOMPARE(ids(page), idsOf(run(150, 1)));
        QVERIFY(read(*cache, talk(), page.next).rows.isEmpty());
        QVERIFY(read(*cache, talk(u"8"_s)).rows.isEmpty());
        QVERIFY(!read(*cache, talk(u"8"_s)).asOf);
    }

    void whatIsPutAgainWritesNothingButSinceWhenItIsSo()
    {
        std::optional<cache::Page<Message>> page;
        // Behind all that was queued; unlike read() it does not ask for the stamps to be written.
        const auto drain = [&](Cache &cache) {
            page.reset();
            cache.readIds<Message>(talk(), {u"1"_s, u"9"_s}, this, [&](cache::Page<Message> found) { page = std::move(found); });
            return QTest::qWaitFor([&] { return page.has_value(); }, 30'000);
        };
        const auto stamp = [&] { return valueOf(path(), u"select as_of_us from lists"_s).toLongLong(); };
        {
            const auto cache = opened();
            cache->put(talk(), run(9, 1), cache::Replaces::Head, Instant {1});
            QVERIFY(drain(*cache));
            QCOMPARE(stamp(), 1);
            // Were it put whole, what was done to the file meanwhile would be mended.
            QCOMPARE(exec(path(), u"delete from rows where id = '9'"_s), QString());
            cache->put(talk(), run(9, 1), cache::Replaces::Head, Instant {2});
            QVERIFY(drain(*cache));
            QCOMPARE(stamp(), 1);
            QCOMPARE(ids(*page), QList<int> {1});
            m_clock.step(milliseconds(60'000));
            QVERIFY(drain(*cache));
            QCOMPARE(stamp(), 2);
            cache->put(talk(), run(9, 1), cache::Replaces::Head, Instant {3});
            QCOMPARE(read(*cache, talk()).asOf, std::optional(Instant {3})); // who reads is told the truth
            // What we took out ourselves comes again.
            cache->remove(talk(), {u"1"_s});
            cache->put(talk(), run(9, 1), cache::Replaces::Head, Instant {4});
            QVERIFY(drain(*cache));
            QCOMPARE(stamp(), 4);
            QCOMPARE(page->rows.size(), 2);
            cache->put(talk(), run(9, 1), cache::Replaces::Head, Instant {5});
        }
        QCOMPARE(stamp(), 5); // at the end
    }

    /// Whatever of a page is different makes it another one.
    void whatIsDifferentIsWritten()
    {
        const auto cache = opened();
        const auto text = [&](const QString &id) { return valueOf(path(), u"select json from rows where id = '%1'"_s.arg(id)).toString(); };
        cache->put(talk(), {row(1, 10, u"one"_s), row(2, 20, u"two"_s)}, cache::Replaces::Head, Instant {1});
        QCOMPARE(read(*cache, talk()).rows.size(), 2);
        cache->put(talk(), {row(1, 10, u"eins"_s), row(2, 20, u"two"_s)}, cache::Replaces::Head, Instant {2});
        QCOMPARE(read(*cache, talk()).rows.size(), 2);
        QVERIFY2(text(u"1"_s).contains(u"eins"_s), qPrintable(text(u"1"_s)));
        cache::Row moved = row(1, 10, u"eins"_s);
        moved.sort = 30;
        cache->put(talk(), {moved, row(2, 20, u"two"_s)}, cache::Replaces::Head, Instant {3});
        QCOMPARE(ids(read(*cache, talk())), (QList<int> {1, 2})); // the other way round
        cache->put(talk(), {row(3, 5)}, cache::Replaces::Nothing);
        cache->put(talk(), {moved, row(2, 20, u"two"_s)}, cache::Replaces::Nothing, Instant {3});
        QCOMPARE(ids(read(*cache, talk())), (QList<int> {1, 2, 3}));
        cache->put(talk(), {moved, row(2, 20, u"two"_s)}, cache::Replaces::All, Instant {3}); // the same, and no more
        QCOMPARE(ids(read(*cache, talk())), (QList<int> {1, 2}));
        // What was taken out as too old comes again when it is put again.
        cache->removeOlder(talk(), 25);
        QCOMPARE(ids(read(*cache, talk())), QList<int> {1});
        cache->put(talk(), {row(1, 30, u"eins"_s), row(2, 20, u"two"_s)}, cache::Replaces::Head, Instant {4});
        QCOMPARE(ids(read(*cache, talk())), (QList<int> {1, 2}));
        // And what did not get to the disk is no answer that needs not be written.
        QCOMPARE(exec(path(), u"create trigger refuse before insert on rows begin select raise(fail, 'no'); end"_s), QString());
        const QList<cache::Row> third {row(1, 30, u"uno"_s)};
        cache->put(talk(), third, cache::Replaces::All, Instant {5});
        (void)read(*cache, talk());
        QCOMPARE(exec(path(), u"drop trigger refuse"_s), QString());
        cache->put(talk(), third, cache::Replaces::All, Instant {6});
        QCOMPARE(ids(read(*cache, talk())), QList<int> {1});
        QVERIFY2(text(u"1"_s).contains(u"uno"_s), qPrintable(text(u"1"_s)));
    }

    void equalSortKeysArePagedThrough()
    {
        const auto cache = opened();
        QList<cache::Row> rows;
        for (int id = 1; id <= 30; ++id)
            rows.append(row(id, 5));
        cache->put(talk(), rows, cache::Replaces::All);
        QSet<int> seen;
        std::optional<cache::Position> below;
        do {
            const cache::Page<Message> page = read(*cache, talk(), below, 7);
            for (const int id : ids(page)) {
                QVERIFY(!seen.contains(id));
                seen.insert(id);
            }
            below = page.next;
        } while (below);
        QCOMPARE(seen.size(), 30);
    }

    void aHeadTakesOutWhatIsNoMoreAmongIt()
    {
        const auto cache = opened();
        cache->put(talk(), run(30, 1), cache::Replaces::All);
        QList<cache::Row> head = run(31, 20);
        head.removeIf([](const cache::Row &one) { return one.id == u"25"_s; });
        cache->put(talk(), head, cache::Replaces::Head);
        QList<int> expected = idsOf(run(31, 1));
        expected.removeAll(25);
        QCOMPARE(ids(read(*cache, talk())), expected);
    }

    void aHeadThatJoinsNothingDropsTheRest()
    {
        const auto cache = opened();
        cache->put(talk(), run(30, 1), cache::Replaces::All);
        cache->put(talk(), run(99, 90), cache::Replaces::Head);
        QCOMPARE(ids(read(*cache, talk())), idsOf(run(99, 90)));
    }

    void laterPages()
    {
        const auto cache = opened();
        cache->put(talk(), run(30, 1), cache::Replaces::All);
        QList<cache::Row> page = run(20, 10);
        page.removeIf([](const cache::Row &one) { return one.id == u"15"_s; });
        cache->put(talk(), page, cache::Replaces::Page);
        QList<int> expected = idsOf(run(30, 1));
        expected.removeAll(15);
        QCOMPARE(ids(read(*cache, talk())), expected);
        cache->put(talk(), run(9, 8), cache::Replaces::Rest);
        expected.removeIf([](int id) { return id < 8; });
        QCOMPARE(ids(read(*cache, talk())), expected);
        cache->remove(talk(), {u"30"_s});
        cache->removeOlder(talk(), 10'000'000);
        expected.removeIf([](int id) { return id == 30 || id < 10; });
        QCOMPARE(ids(read(*cache, talk())), expected);
        cache->put(talk(), {}, cache::Replaces::All);
        QVERIFY(read(*cache, talk()).rows.isEmpty());
    }

    void aRowThatChangedIsReplaced()
    {
        const auto cache = opened();
        cache->put(talk(), run(3, 1), cache::Replaces::All);
        cache->put(talk(), {row(2, 9'000'000, u"edited"_s)}, cache::Replaces::Nothing);
        const cache::Page<Message> page = read(*cache, talk());
        QCOMPARE(ids(page), (QList<int> {2, 3, 1}));
        QCOMPARE(page.rows.first().value.content, u"edited"_s);
    }

    void theNewestOfEachConversation()
    {
        const auto cache = opened();
        cache->put(talk(u"7"_s), run(3, 1), cache::Replaces::All);
        cache->put({.kind = cache::Kind::Newest, .scope = mall()},
            {{u"7"_s, 2'000'000, row(2, 2'000'000).json}, {u"8"_s, 5'000'000, row(5, 5'000'000).json}}, cache::Replaces::Nothing);
        std::optional<cache::Page<Message>> page;
        cache->readNewest<Message>(mall(), {u"7"_s, u"8"_s, u"9"_s}, this, [&](cache::Page<Message> found) { page = std::move(found); });
        QTRY_VERIFY(page);
        QHash<QString, int> newest;
        for (qsizetype i = 0; i < page->rows.size(); ++i)
            newest[page->ids.at(i)] = static_cast<int>(page->rows.at(i).value.id.value);
        QCOMPARE(newest, (QHash<QString, int> {{u"7"_s, 3}, {u"8"_s, 5}}));
    }

    void aFlippedBitCostsThatRow_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addRow("text") << u"update rows set json = replace(json, 'hello', 'hallo') where id = '2'"_s;
        QTest::addRow("place") << u"update rows set sort = sort + 1 where id = '2'"_s;
        QTest::addRow("no JSON, and its checksum fits") << u"marker"_s;
    }
    void aFlippedBitCostsThatRow()
    {
        QFETCH(QString, damage);
        const auto cache = opened();
        cache->put(talk(), run(3, 1), cache::Replaces::All);
        if (damage == "marker"_L1)
            cache->put(talk(), {{u"2"_s, 2'000'000, R"({"id":2})"}}, cache::Replaces::Nothing); // what a later fromJson refuses
        QCOMPARE(read(*cache, talk()).rows.size(), damage == "marker"_L1 ? 2 : 3);
        if (damage != "marker"_L1)
            QCOMPARE(exec(path(), damage), QString());
        const cache::Page<Message> page = read(*cache, talk());
        QCOMPARE(ids(page), (QList<int> {3, 1}));
        QCOMPARE(read(*cache, talk()).spoilt, QStringList()); // it has been removed
    }

    void aDamagedFileIsBegunAnew_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addRow("text") << QByteArray("this is no database, and long enough to have a header of one").repeated(200);
        QTest::addRow("header only") << QByteArray("SQLite format 3\0", 16) + QByteArray(2000, '\x7f');
    }
    void aDamagedFileIsBegunAnew()
    {
        QFETCH(QByteArray, content);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        Cache cache(path(), &m_clock, {});
        std::optional<DatabaseError> why;
        connect(&cache, &Cache::begunAnew, this, [&](const DatabaseError &error) { why = error; });
        cache.open();
        cache.put(talk(), run(3, 1), cache::Replaces::All);
        QCOMPARE(ids(read(cache, talk())), (QList<int> {3, 2, 1}));
        QVERIFY(why && why->kind == DatabaseError::Damaged);
    }

    void damageInTheMiddleIsFoundByTheCheckAfterTheStart()
    {
        {
            const auto cache = opened();
            cache->put(talk(), run(5000, 1), cache::Replaces::All);
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 500'000);
        file.seek(file.size() / 2);
        file.write(QByteArray(20'000, '\xaa'));
        file.close();
        const auto cache = opened();
        std::optional<DatabaseError> why;
        connect(cache.get(), &Cache::begunAnew, this, [&](const DatabaseError &error) { why = error; });
        (void)read(*cache, talk(u"8"_s)); // it is open: the damage is elsewhere
        QVERIFY(!why);
        m_clock.step(milliseconds(31'000));
        QTRY_VERIFY(why);
        cache->put(talk(), run(3, 1), cache::Replaces::All);
        QCOMPARE(ids(read(*cache, talk())), (QList<int> {3, 2, 1}));
    }

    void aNewerFileIsLeftAlone()
    {
        { // made by this version, then raised
            const auto cache = opened();
            cache->put(talk(), run(9, 1), cache::Replaces::All);
        }
        QCOMPARE(exec(path(), u"pragma user_version = 1000"_s), QString());
        const QByteArray before = bytes(path());
        for (int start = 0; start < 2; ++start) {
            const auto cache = opened();
            if (start == 0)
                cache->put(talk(), run(3, 1), cache::Replaces::All);
            QCOMPARE(ids(read(*cache, talk())), (QList<int> {3, 2, 1}));
        }
        QCOMPARE(bytes(path()), before);
        QCOMPARE(m_folder->isValid() ? QDir(m_folder->path()).entryList({u"cache.v*.db"_s}).size() : 0, 1);
        // Back at the newer version, what the older one left is under no limit any more, so it goes.
        QCOMPARE(exec(path(), u"pragma user_version = %1"_s.arg(cache::ladder().size())), QString());
        const auto cache = opened();
        QCOMPARE(ids(read(*cache, talk())), idsOf(run(9, 1)));
        QTRY_COMPARE(QDir(m_folder->path()).entryList({u"cache.v*"_s}), QStringList());
    }

    void noFileAtAllAnswersToo()
    {
        QFile file(path(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        Cache cache(path(u"file/below.db"_s), &m_clock, {});
        bool told = false;
        connect(&cache, &Cache::unusable, this, [&] { told = true; });
        cache.open();
        cache.put(talk(), run(3, 1), cache::Replaces::All);
        std::optional<cache::Page<Message>> page;
        cache.read<Message>(talk(), {}, 100, this, [&](cache::Page<Message> found) { page = std::move(found); });
        QTRY_VERIFY(page);
        QVERIFY(page->rows.isEmpty());
        QVERIFY(told);
    }

    void aPurgeByAgeProvesItself_data()
    {
        QTest::addColumn<Texts>("texts");
        QTest::addColumn<int>("gone");
        QTest::addRow("30 days") << Texts::SomeDays << 40;
        QTest::addRow("never") << Texts::Never << 60;
    }
    /// Every second message is old. Afterwards their texts are in no byte of the folder.
    void aPurgeByAgeProvesItself()
    {
        QFETCH(Texts, texts);
        QFETCH(int, gone);
        const auto cache = opened();
        for (int conversation = 0; conversation < 20; ++conversation) {
            QList<cache::Row> rows {row(1, nowUs() - dayUs, u"young and staying "_s.repeated(40)),
                row(2, nowUs() - 31 * dayUs, u"secretofold "_s.repeated(conversation * 20 + 1)),
                row(3, nowUs() - 400 * dayUs, u"secretofold"_s)};
            cache->put(talk(QString::number(conversation)), rows, cache::Replaces::All);
        }
        cache->put({.kind = cache::Kind::Conversations, .scope = mall()}, run(5, 1), cache::Replaces::All);
        QCOMPARE(read(*cache, talk(u"3"_s)).rows.size(), 3);
        const auto inFiles = [this](const QByteArray &text) {
            return bytes(path()).contains(text) || bytes(path(u"cache.db-wal"_s)).contains(text);
        };
        QVERIFY(inFiles("secretofold"));
        const cache::Purged done = purged(*cache, [&] { cache->setLimits({.texts = texts, .days = 30}); });
        QCOMPARE(done.tooOld, gone);
        QCOMPARE(done.oldLeft, 0);
        QVERIFY(!inFiles("secretofold"));
        QCOMPARE(inFiles("young and staying"), texts == Texts::SomeDays);
        QCOMPARE(read(*cache, talk(u"3"_s)).rows.size(), texts == Texts::SomeDays ? 1 : 0);
        QCOMPARE(read(*cache, {.kind = cache::Kind::Conversations, .scope = mall()}).rows.size(), 5);
        // And none comes back.
        cache->put(talk(u"3"_s), {row(9, nowUs(), u"fresh text"_s)}, cache::Replaces::Nothing);
        QCOMPARE(read(*cache, talk(u"3"_s)).rows.size(), texts == Texts::SomeDays ? 2 : 0);
        QCOMPARE(inFiles("fresh text"), texts == Texts::SomeDays);
    }

    /// All of them go, of whatever age, and the limits are what they were.
    void textsAreRemovedNow()
    {
        const auto cache = opened({.texts = Texts::SomeDays, .days = 30});
        cache->put(talk(u"1"_s), {row(1, nowUs(), u"secretofnow"_s), row(2, nowUs() - dayUs, u"secretofnow"_s)}, cache::Replaces::All);
        cache->put(talk(u"2"_s), {row(3, nowUs(), u"secretofnow"_s)}, cache::Replaces::All);
        cache->put({.kind = cache::Kind::Conversations, .scope = mall()}, run(5, 1), cache::Replaces::All);
        const auto used = [&] {
            std::optional<cache::Use> found;
            bool answered = false;
            cache->measure(this, [&](const std::optional<cache::Use> &use) {
                found = use;
                answered = true;
            });
            return QTest::qWaitFor([&] { return answered; }, 30'000) ? found.value_or(cache::Use {}) : cache::Use {};
        };
        QCOMPARE(used().messages, 3);
        QVERIFY(used().bytes > 0);
        std::optional<cache::Purged> done;
        cache->removeTexts(this, [&](const std::optional<cache::Purged> &what) { done = what; });
        QTRY_VERIFY(done);
        QCOMPARE(done->tooOld, 3);
        QCOMPARE(done->oldLeft, 0);
        QCOMPARE(used(), (cache::Use {.messages = 0, .bytes = QFileInfo(path()).size()}));
        QVERIFY(!bytes(path()).contains("secretofnow") && !bytes(path(u"cache.db-wal"_s)).contains("secretofnow"));
        QCOMPARE(read(*cache, {.kind = cache::Kind::Conversations, .scope = mall()}).rows.size(), 5);
        // The same comes again, and is kept again.
        cache->put(talk(u"2"_s), {row(3, nowUs(), u"secretofnow"_s)}, cache::Replaces::All);
        QCOMPARE(used().messages, 1);
    }

    void purgesHappenByThemselves()
    {
        const auto cache = opened({.texts = Texts::SomeDays, .days = 30});
        cache->put(talk(), {row(1, nowUs() - 29 * dayUs)}, cache::Replaces::All);
        QCOMPARE(read(*cache, talk()).rows.size(), 1);
        QCOMPARE(purged(*cache, [&] { m_clock.step(milliseconds(31'000)); }).all(), 0);
        const cache::Purged done = purged(*cache, [&] {
            for (int hour = 0; hour < 48; ++hour)
                m_clock.step(milliseconds(60 * 60 * 1000));
        });
        QCOMPARE(done.oldLeft, 0);
        QTRY_COMPARE(read(*cache, talk()).rows.size(), 0);
    }

    void aSizeIsKept()
    {
        constexpr qint64 most = 400'000;
        const auto cache = opened({.bytesMost = most});
        const auto fill = [&](int conversation) {
            QList<cache::Row> rows;
            for (int id = 1; id <= 100; ++id)
                rows.append(row(id, id * 1'000'000LL, QString(1000, u'x')));
            cache->put(talk(QString::number(conversation)), rows, cache::Replaces::All);
        };
        for (int conversation = 0; conversation < 10; ++conversation)
            fill(conversation);
        cache->put({.kind = cache::Kind::Conversations, .scope = mall()}, run(5, 1), cache::Replaces::All);
        m_clock.step(milliseconds(dayUs / 1000));
        QCOMPARE(read(*cache, talk(u"4"_s)).rows.size(), 100); // looked at today
        const cache::Purged done = purged(*cache, [&] { cache->purge(); });
        QVERIFY(done.tooMany >= 600);
        QVERIFY2(done.bytes <= most, qPrintable(QString::number(done.bytes)));
        QCOMPARE(QFileInfo(path()).size(), done.bytes);
        QCOMPARE(read(*cache, talk(u"4"_s)).rows.size(), 100);
        QCOMPARE(read(*cache, {.kind = cache::Kind::Conversations, .scope = mall()}).rows.size(), 5);
        // One list alone that is too large loses its older rows.
        cache->put(talk(u"4"_s), {}, cache::Replaces::All);
        for (int conversation = 0; conversation < 10; ++conversation)
            cache->put(talk(QString::number(conversation)), {}, cache::Replaces::All);
        QList<cache::Row> rows;
        for (int id = 1; id <= 1000; ++id)
            rows.append(row(id, id * 1'000'000LL, QString(1000, u'x')));
        cache->put({.kind = cache::Kind::Conversations, .scope = mall()}, rows, cache::Replaces::All);
        const cache::Purged halved = purged(*cache, [&] { cache->purge(); });
        QVERIFY(halved.tooMany > 0 && halved.bytes <= most);
        const QList<int> left = ids(read(*cache, {.kind = cache::Kind::Conversations, .scope = mall()}, {}, 1000));
        QVERIFY(left.size() > 50);
        QCOMPARE(left.constFirst(), 1000);
        QCOMPARE(left.constLast(), 1001 - left.size());
    }

    /// What is put is looked at, also where it is what it was the day before.
    void whatIsPutEveryDayStays()
    {
        const auto cache = opened({.unusedDaysMost = 10});
        for (int day = 0; day < 12; ++day) {
            cache->put(talk(), run(3, 1), cache::Replaces::All);
            m_clock.step(milliseconds(dayUs / 1000));
        }
        QVERIFY(purged(*cache, [&] { cache->purge(); }).unused == 0);
        QCOMPARE(read(*cache, talk()).rows.size(), 3);
    }

    void whatNobodyLooksAtGoes()
    {
        const auto cache = opened({.unusedDaysMost = 10});
        cache->put(talk(u"7"_s), run(3, 1), cache::Replaces::All);
        cache->put(talk(u"8"_s), run(3, 1), cache::Replaces::All);
        for (int day = 0; day < 11; ++day) {
            m_clock.step(milliseconds(dayUs / 1000));
            (void)read(*cache, talk(u"7"_s));
        }
        QCOMPARE(read(*cache, talk(u"7"_s)).rows.size(), 3);
        QVERIFY(purged(*cache, [&] { cache->purge(); }).oldLeft == 0);
        QCOMPARE(read(*cache, talk(u"8"_s)).rows.size(), 0);
        QCOMPARE(read(*cache, talk(u"7"_s)).rows.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestCache)
#include "tst_cache.moc"
