// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/database/database.h"

#include <QFile>
#include <QFileInfo>
#include <QSemaphore>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QVariant>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

QString exec(QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    return query.exec(sql) ? QString() : query.lastError().text();
}

Database::Work sql(const QString &text)
{
    return [text](QSqlDatabase &db) { return exec(db, text); };
}

QStringList column(QSqlDatabase &db, const QString &text)
{
    QStringList values;
    QSqlQuery query(db);
    query.exec(text);
    while (query.next())
        values << query.value(0).toString();
    return values;
}

QString first(QSqlDatabase &db)
{
    return exec(db, u"create table t (v text not null unique)"_s);
}
QString second(QSqlDatabase &db)
{
    return exec(db, u"alter table t add column w text"_s);
}

using Error = std::optional<DatabaseError>;

} // namespace

/// One file on a thread of its own: what was told to be kept is kept, and only that.
class TestDatabase : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const QString &name = u"a.db"_s) { return m_folder->filePath(name); }

    static Error opened(Database &db)
    {
        std::optional<Error> outcome;
        QObject context;
        db.open(&context, [&](const Error &error) { outcome = error; });
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }))
            return DatabaseError {DatabaseError::CannotOpen, u"no answer"_s};
        return *outcome;
    }
    static QStringList rows(Database &db)
    {
        std::optional<QStringList> values;
        QObject context;
        db.read<QStringList>([](QSqlDatabase &d) { return column(d, u"select v from t order by rowid"_s); }, &context,
            [&](const QStringList &list) { values = list; });
        (void)QTest::qWaitFor([&] { return values.has_value(); });
        return values.value_or(QStringList {u"no answer"_s});
    }
    static QByteArray bytes(const QString &file)
    {
        QFile f(file);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray("unreadable");
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keptAcrossAnEnd()
    {
        {
            Database db(path(), Database::Durability::Full, {first});
            QVERIFY(!opened(db));
            for (int i = 0; i < 100; ++i)
                db.write(sql(u"insert into t values ('%1')"_s.arg(i)), this, [](const Error &error) { QVERIFY(!error); });
            // It ends with all of that still queued.
        }
        Database db(path(), Database::Durability::Full, {first});
        QVERIFY(!opened(db));
        QCOMPARE(rows(db).size(), 100);
        QCOMPARE(rows(db).constLast(), u"99"_s);
    }

    void onlyTheOwnerMayRead()
    {
        Database db(path(), Database::Durability::Full, {first});
        QVERIFY(!opened(db));
        QCOMPARE(rows(db), QStringList());
        for (const char *suffix : {"", "-wal", "-shm"}) {
            const QFileInfo info(path() + QLatin1String(suffix));
            QVERIFY2(info.exists(), suffix);
            QCOMPARE(
                info.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
        }
    }

    void pragmas()
    {
        for (const auto durability : {Database::Durability::Full, Database::Durability::Normal}) {
            Database db(path(durability == Database::Durability::Full ? u"f.db"_s : u"n.db"_s), durability, {first});
            QVERIFY(!opened(db));
            QStringList found;
            db.read<QStringList>(
                [](QSqlDatabase &d) {
                    return column(d, u"pragma journal_mode"_s) + column(d, u"pragma synchronous"_s) + column(d, u"pragma secure_delete"_s)
                        + column(d, u"pragma user_version"_s);
                },
                this, [&](const QStringList &values) { found = values; });
            QTRY_COMPARE(found.size(), 4);
            QCOMPARE(found, (QStringList {u"wal"_s, durability == Database::Durability::Full ? u"2"_s : u"1"_s, u"1"_s, u"1"_s}));
        }
    }

    void callbackComesAfterTheCommit()
    {
        Database db(path(), Database::Durability::Full, {first});
        QVERIFY(!opened(db));
        bool seen = false;
        db.write(sql(u"insert into t values ('x')"_s), this, [&](const Error &error) {
            QVERIFY(!error);
            {
                auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
                other.setDatabaseName(path());
                QVERIFY(other.open());
                QCOMPARE(column(other, u"select v from t"_s), QStringList {u"x"_s});
            }
            QSqlDatabase::removeDatabase(u"other"_s);
            seen = true;
        });
        QTRY_VERIFY(seen);
    }

    void readSeesTheWritesBeforeIt()
    {
        Database db(path(), Database::Durability::Full, {first});
        QVERIFY(!opened(db));
        db.write(sql(u"insert into t values ('1')"_s), this, [](const auto &) {});
        QStringList early;
        db.read<QStringList>(
            [](QSqlDatabase &d) { return column(d, u"select v from t"_s); }, this, [&](const QStringList &v) { early = v; });
        db.write(sql(u"insert into t values ('2')"_s), this, [](const auto &) {});
        QTRY_COMPARE(early, QStringList {u"1"_s});
        QCOMPARE(rows(db).size(), 2);
    }

    void writesAreCommittedTogether()
    {
        Database db(path(), Database::Durability::Full, {first});
        QVERIFY(!opened(db));
        QSemaphore busy;
        db.write(
            [&](QSqlDatabase &) {
                busy.acquire();
                return QString();
            },
            this, [](const auto &) {});
        for (int i = 0; i < 50; ++i)
            db.write(sql(u"insert into t values ('%1')"_s.arg(i)), this, [](const auto &) {});
        // All fifty in one transaction: a savepoint's depth shows nothing, but the count of commits in the log does.
        const qint64 before = QFileInfo(path() + "-wal"_L1).size();
        busy.release();
        QCOMPARE(rows(db).size(), 50);
        const qint64 grown = QFileInfo(path() + "-wal"_L1).size() - before;
        QVERIFY2(grown < 10 * 4200, qPrintable(QString::number(grown))); // fifty commits of their own would be a hundred pages
    }

    void oneRefusedJobDoesNotTakeItsNeighbours()
    {
        Database db(path(), Database::Durability::Full, {first});
        QVERIFY(!opened(db));
        QList<bool> kept;
        const auto done = [&](const Error &error) { kept << !error; };
        QSemaphore busy;
        db.write(
            [&](QSqlDatabase &) {
                busy.acquire();
                return QString();
            },
            this, done);
        db.write(sql(u"insert into t values ('1')"_s), this, done);
        db.write(sql(u"insert into t values ('1')"_s), this, done); // not unique
        db.write(sql(u"no such statement"_s), this, done);
        db.write(
            [](QSqlDatabase &d) {
                const QString problem = exec(d, u"insert into t values ('half')"_s);
                return problem.isEmpty() ? u"changed my mind"_s : problem;
            },
            this, done);
        db.write(sql(u"insert into t values ('2')"_s), this, done);
        busy.release();
        QTRY_COMPARE(kept, (QList<bool> {true, true, false, false, false, true}));
        QCOMPARE(rows(db), (QStringList {u"1"_s, u"2"_s}));
    }

    /// A full disk makes SQLite roll back the whole transaction. Who was told "kept" must be kept, and who was told "not" must not.
    void fullDisk()
    {
        Database db(path(), Database::Durability::Full, {first});
        QVERIFY(!opened(db));
        db.write([](QSqlDatabase &d) { return column(d, u"pragma max_page_count=12"_s).size() == 1 ? QString() : u"refused"_s; }, this,
            [](const Error &error) { QVERIFY(!error); });
        QSemaphore busy;
        QHash<QString, bool> kept;
        const auto insert = [&](const QString &name, int size) {
            db.write(
                [name, size](QSqlDatabase &d) {
                    QSqlQuery query(d);
                    query.prepare(u"insert into t values (?)"_s);
                    query.addBindValue(QString(name + QString(size, u'x')));
                    return query.exec() ? QString() : query.lastError().text();
                },
                this, [&kept, name](const Error &error) { kept[name] = !error; });
        };
        db.write(
            [&](QSqlDatabase &) {
                busy.acquire();
                return QString();
            },
            this, [](const auto &) {});
        insert(u"before"_s, 10);
        insert(u"huge"_s, 300'000);
        insert(u"after"_s, 10);
        busy.release(100); // the jobs of a lost transaction run once more
        QTRY_COMPARE(kept.size(), 3);
        QVERIFY(!kept.value(u"huge"_s));
        QStringList found;
        for (const QString &value : rows(db))
            found << QString(value).remove(u'x');
        for (auto it = kept.begin(); it != kept.end(); ++it)
            QVERIFY2(found.contains(it.key()) == it.value(), qPrintable(it.key()));
        QVERIFY(kept.value(u"before"_s));
        QVERIFY(kept.value(u"after"_s));
    }

    void laddersAreClimbed()
    {
        {
            Database db(path(), Database::Durability::Full, {first});
            QVERIFY(!opened(db));
            db.write(sql(u"insert into t values ('old')"_s), this, [](const auto &) {});
        }
        {
            Database db(path(), Database::Durability::Full, {first, second});
            QVERIFY(!opened(db));
            db.write(sql(u"insert into t values ('new', 'w')"_s), this, [](const Error &error) { QVERIFY(!error); });
            QCOMPARE(rows(db), (QStringList {u"old"_s, u"new"_s}));
        }
        // And a second time nothing is climbed again.
        Database db(path(), Database::Durability::Full, {first, second});
        QVERIFY(!opened(db));
        QCOMPARE(rows(db).size(), 2);
    }

    void failingStepLeavesTheFileWhereItWas()
    {
        {
            Database db(path(), Database::Durability::Full, {first});
            QVERIFY(!opened(db));
            db.write(sql(u"insert into t values ('old')"_s), this, [](const auto &) {});
        }
        const LadderStep broken = [](QSqlDatabase &d) {
            const QString problem = exec(d, u"drop table t"_s);
            return problem.isEmpty() ? u"no further"_s : problem;
        };
        {
            Database db(path(), Database::Durability::Full, {first, broken});
            const Error error = opened(db);
            QVERIFY(error);
            QCOMPARE(error->detail, u"no further"_s);
            bool told = false;
            db.write(sql(u"insert into t values ('x')"_s), this, [&](const Error &refused) { told = refused.has_value(); });
            QTRY_VERIFY(told);
        }
        Database db(path(), Database::Durability::Full, {first});
        QVERIFY(!opened(db));
        QCOMPARE(rows(db), QStringList {u"old"_s});
    }

    void newerFileIsLeftAlone()
    {
        {
            Database db(path(), Database::Durability::Full, {first, second});
            QVERIFY(!opened(db));
            db.write(sql(u"insert into t values ('new', 'w')"_s), this, [](const auto &) {});
        }
        const QByteArray before = bytes(path());
        QVERIFY(before.size() > 1000);
        {
            Database db(path(), Database::Durability::Full, {first});
            const Error error = opened(db);
            QVERIFY(error);
            QCOMPARE(error->kind, DatabaseError::Newer);
            bool told = false;
            db.write(sql(u"delete from t"_s), this, [&](const Error &refused) { told = refused && refused->kind == DatabaseError::Newer; });
            QTRY_VERIFY(told);
        }
        QCOMPARE(bytes(path()), before);
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addRow("text") << QByteArray("this is no database, and long enough to have a header of one").repeated(200);
        QTest::addRow("header only") << QByteArray("SQLite format 3\0", 16) + QByteArray(2000, '\x7f');
    }
    void damaged()
    {
        QFETCH(QByteArray, content);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        Database db(path(), Database::Durability::Full, {first});
        const Error error = opened(db);
        QVERIFY(error);
        QCOMPARE(error->kind, DatabaseError::Damaged);
        QCOMPARE(bytes(path()), content);
    }

    /// Another connection has it for itself: that says nothing about the file, and nothing is put in its place.
    void lockedIsNotDamaged()
    {
        {
            Database db(path(), Database::Durability::Full, {first});
            QVERIFY(!opened(db));
            db.write(sql(u"insert into t values ('kept')"_s), this, [](const auto &) {});
        }
        {
            auto holder = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
            holder.setDatabaseName(path());
            QVERIFY(holder.open());
            QCOMPARE(exec(holder, u"pragma locking_mode=exclusive"_s), QString());
            QCOMPARE(exec(holder, u"pragma journal_mode=delete"_s), QString());
            QCOMPARE(exec(holder, u"begin exclusive"_s), QString());
            const QByteArray before = bytes(path());
            for (const bool disposable : {false, true}) {
                Database db(path(), disposable ? Database::Durability::Normal : Database::Durability::Full, {first, second});
                Error error;
                bool usable = true;
                if (disposable) {
                    std::optional<Database::Disposable> outcome;
                    db.openDisposable(path(u"beside.db"_s), this, [&](const Database::Disposable &found) { outcome = found; });
                    QTRY_VERIFY_WITH_TIMEOUT(outcome, 60'000);
                    error = outcome->met;
                    usable = outcome->usable;
                } else {
                    std::optional<Error> outcome;
                    db.open(this, [&](const Error &found) { outcome = found; });
                    QTRY_VERIFY_WITH_TIMEOUT(outcome, 60'000); // it waits five seconds for the lock
                    error = *outcome;
                    usable = false;
                }
                QVERIFY(error);
                QCOMPARE(error->kind, DatabaseError::CannotOpen);
                QVERIFY(!usable);
            }
            QCOMPARE(bytes(path()), before);
            holder.close();
            holder = {};
        }
        QSqlDatabase::removeDatabase(u"holder"_s);
        Database db(path(), Database::Durability::Full, {first});
        QVERIFY(!opened(db));
        QCOMPARE(rows(db), QStringList {u"kept"_s});
    }

    void damagedInTheMiddle()
    {
        {
            Database db(path(), Database::Durability::Full, {first});
            QVERIFY(!opened(db));
            for (int i = 0; i < 2000; ++i)
                db.write(sql(u"insert into t values ('row %1')"_s.arg(i)), this, [](const auto &) {});
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(4096 + 100);
        file.write(QByteArray(8000, '\xaa'));
        file.close();
        Database db(path(), Database::Durability::Full, {first});
        const Error error = opened(db);
        QVERIFY(error);
        QCOMPARE(error->kind, DatabaseError::Damaged);
    }

    void unwritablePlaces()
    {
        QFile file(path(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        for (const QString &where : {path(u"file/below.db"_s), path(u"no/such/folder.db"_s), m_folder->path()}) {
            Database db(where, Database::Durability::Full, {first});
            const Error error = opened(db);
            QVERIFY2(error, qPrintable(where));
            QCOMPARE(error->kind, DatabaseError::CannotOpen);
            bool told = false;
            db.write(sql(u"insert into t values ('x')"_s), this, [&](const Error &refused) { told = refused.has_value(); });
            QTRY_VERIFY(told);
        }
    }

    void neverOpened()
    {
        Database db(path(), Database::Durability::Full, {first});
        bool told = false;
        db.write(sql(u"insert into t values ('x')"_s), this, [&](const Error &error) { told = error.has_value(); });
        QTRY_VERIFY(told);
        QVERIFY(!QFileInfo::exists(path()));
    }

    void deadContextIsNotCalled()
    {
        Database db(path(), Database::Durability::Full, {first});
        QVERIFY(!opened(db));
        bool called = false;
        {
            QObject context;
            db.write(sql(u"insert into t values ('x')"_s), &context, [&](const auto &) { called = true; });
            db.read<int>([](QSqlDatabase &) { return 1; }, &context, [&](int) { called = true; });
        }
        QCOMPARE(rows(db), QStringList {u"x"_s}); // written all the same
        QVERIFY(!called);
    }

    void deletedTextIsGoneFromTheFile()
    {
        const QString secret = u"a text that was taken back"_s;
        {
            Database db(path(), Database::Durability::Full, {first});
            QVERIFY(!opened(db));
            db.write(sql(u"insert into t values ('%1')"_s.arg(secret)), this, [](const auto &) {});
            db.write(sql(u"delete from t"_s), this, [](const Error &error) { QVERIFY(!error); });
        }
        QVERIFY(!bytes(path()).contains(secret.toUtf8()));
        QVERIFY(!QFileInfo::exists(path() + "-wal"_L1)); // closed properly: nothing is left in the log
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
