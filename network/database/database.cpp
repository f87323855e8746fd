// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/database/database.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

QString run(QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    return query.exec(sql) ? QString() : query.lastError().text();
}

/// A step says in SQLite's words what went wrong; these two are the disk's fault, not the file's.
bool isOfTheDisk(const QString &problem)
{
    return problem.contains("disk is full"_L1) || problem.contains("disk I/O error"_L1);
}

} // namespace

bool isDamage(const QSqlError &error)
{
    constexpr int corrupt = 11;
    constexpr int notADatabase = 26;
    const int code = error.nativeErrorCode().toInt() & 0xff; // what is above says more of the same
    return code == corrupt || code == notADatabase;
}

struct Database::Worker : QObject {
    struct Job {
        Work work;
        std::function<void(std::optional<DatabaseError>)> done; // posts to the caller's thread
    };

    QString file;
    Durability durability;
    QList<LadderStep> ladder;
    Rescue rescue;
    QString connection {QUuid::createUuid().toString()};
    QList<Job> queue;
    bool drainScheduled {false};
    std::optional<DatabaseError> closed {DatabaseError {DatabaseError::CannotOpen, u"not opened"_s}};

    std::optional<DatabaseError> open()
    {
        if (rescue)
            rescue(file);
        const bool fresh = !QFileInfo::exists(file);
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        db.setDatabaseName(file);
        if (!db.open())
            return DatabaseError {DatabaseError::CannotOpen, db.lastError().text()};
        if (fresh)
            QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        // A query is what finds out whether the file is one of SQLite's at all.
        QSqlQuery query(db);
        if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
            return unread(query.lastError());
        const int version = query.value(0).toInt();
        query.clear();
        if (version > ladder.size())
            return DatabaseError {DatabaseError::Newer, u"version %1, this program knows %2"_s.arg(version).arg(ladder.size())};
        if (durability == Durability::Full) {
            if (auto damage = check(db))
                return damage;
        }
        run(db, u"PRAGMA busy_timeout=5000"_s);
        run(db, u"PRAGMA journal_mode=WAL"_s);
        run(db, durability == Durability::Full ? u"PRAGMA synchronous=FULL"_s : u"PRAGMA synchronous=NORMAL"_s);
        run(db, u"PRAGMA secure_delete=ON"_s);
        return climb(db, version);
    }

    /// Nothing could be read: whose fault that is.
    static DatabaseError unread(const QSqlError &error)
    {
        return {isDamage(error) ? DatabaseError::Damaged : DatabaseError::CannotOpen, error.text()};
    }

    static std::optional<DatabaseError> check(QSqlDatabase &db)
    {
        QSqlQuery query(db);
        if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
            return unread(query.lastError());
        if (query.value(0).toString() == "ok"_L1)
            return std::nullopt;
        return DatabaseError {DatabaseError::Damaged, u"quick_check failed"_s};
    }

    Disposable openDisposable(const QString &beside)
    {
        std::optional<DatabaseError> met = open();
        if (met && met->kind == DatabaseError::Newer) {
            disconnect();
            file = beside;
            closed = open();
        } else {
            closed = met;
        }
        // A step that fails met tables which its version cannot have: the file is no better than a damaged one.
        if (closed && closed->kind != DatabaseError::CannotOpen) {
            if (!met || met->kind != DatabaseError::Newer)
                met = closed;
            return {met, beginAnew()};
        }
        return {met, !closed};
    }

    bool beginAnew()
    {
        disconnect();
        for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1})
            QFile::remove(file + suffix);
        closed = open();
        return !closed;
    }

    void disconnect()
    {
        {
            auto db = QSqlDatabase::database(connection, false);
            db.close();
        }
        QSqlDatabase::removeDatabase(connection);
    }

    std::optional<DatabaseError> climb(QSqlDatabase &db, int version)
    {
        for (int step = version; step < ladder.size(); ++step) {
            // At once for writing: a lock or a file that must not be written shows here, before a step could fail of it.
            if (QSqlQuery begin(db); !begin.exec(u"BEGIN IMMEDIATE"_s))
                return unread(begin.lastError());
            QString problem = ladder.at(step)(db);
            if (problem.isEmpty())
                problem = run(db, u"PRAGMA user_version=%1"_s.arg(step + 1));
            if (problem.isEmpty() && !db.commit())
                problem = db.lastError().text();
            if (!problem.isEmpty()) {
                db.rollback();
                return DatabaseError {isOfTheDisk(problem) ? DatabaseError::CannotOpen : DatabaseError::CannotWrite, problem};
            }
        }
        return std::nullopt;
    }

    void add(Job job)
    {
        queue.append(std::move(job));
        // One drain for all that arrives while this thread is busy: that is the batch.
        if (std::exchange(drainScheduled, true))
            return;
        QMetaObject::invokeMethod(
            this,
            [this] {
                drainScheduled = false;
                drain();
            },
            Qt::QueuedConnection);
    }

    void drain()
    {
        const QList<Job> jobs = std::exchange(queue, {});
        if (jobs.isEmpty())
            return;
        if (closed) {
            for (const Job &job : jobs)
                job.done(closed);
            return;
        }
        auto db = QSqlDatabase::database(connection, false);
        QList<QString> problems;
        if (!together(db, jobs, problems)) {
            // A full disk makes SQLite roll back the whole transaction, wherever it stood. So each once more for itself: what still fits
            // is kept, and nobody is told of a commit that was not, or not told of one that was.
            problems.clear();
            for (const Job &job : jobs)
                problems.append(alone(db, job));
        }
        for (qsizetype i = 0; i < jobs.size(); ++i) {
            const QString &problem = problems.at(i);
            jobs.at(i).done(problem.isEmpty() ? std::nullopt : std::optional(DatabaseError {DatabaseError::CannotWrite, problem}));
        }
    }

    /// For writing from the start: one that begins by reading may find, when it wants to write, that another process has written, and
    /// then SQLite does not wait for the lock but refuses.
    static QString beginToWrite(QSqlDatabase &db) { return run(db, u"BEGIN IMMEDIATE"_s); }

    /// False when nothing of it was committed.
    static bool together(QSqlDatabase &db, const QList<Job> &jobs, QList<QString> &problems)
    {
        if (!beginToWrite(db).isEmpty())
            return false;
        for (const Job &job : jobs) {
            // A savepoint each: one refused row must not take its neighbours' commits with it.
            QString lost = run(db, u"SAVEPOINT job"_s);
            const QString problem = lost.isEmpty() ? job.work(db) : lost;
            if (!problem.isEmpty())
                lost += run(db, u"ROLLBACK TO job"_s);
            lost += run(db, u"RELEASE job"_s);
            if (!lost.isEmpty()) {
                db.rollback();
                return false;
            }
            problems.append(problem);
        }
        const bool committed = db.commit();
        if (!committed)
            db.rollback();
        return committed;
    }

    static QString alone(QSqlDatabase &db, const Job &job)
    {
        QString problem = beginToWrite(db);
        if (problem.isEmpty())
            problem = job.work(db);
        if (problem.isEmpty() && !db.commit())
            problem = db.lastError().text();
        if (!problem.isEmpty())
            db.rollback();
        return problem;
    }

    void close()
    {
        drain();
        disconnect();
    }
};

Database::Database(const QString &file, Durability durability, QList<LadderStep> ladder, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_worker(new Worker)
{
    m_worker->file = file;
    m_worker->durability = durability;
    m_worker->ladder = std::move(ladder);
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(u"database "_s + QFileInfo(file).baseName());
    m_thread.start();
}

Database::~Database()
{
    // Queued behind everything that was asked for; then the thread's loop ends and its worker with it.
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] {
        worker->close();
        worker->thread()->quit();
    });
    m_thread.wait();
    delete m_worker;
}

void Database::post(QPointer<QObject> context, std::function<void()> f)
{
    // Called on the database thread; the pointer is looked at on ours.
    QMetaObject::invokeMethod(this, [context = std::move(context), f = std::move(f)] {
        if (context)
            f();
    });
}

void Database::setRescue(Rescue rescue)
{
    m_worker->rescue = std::move(rescue); // the worker has nothing to do before open()
}

void Database::open(QObject *context, Opened f)
{
    QMetaObject::invokeMethod(m_worker, [this, guard = QPointer<QObject>(context), f = std::move(f)] {
        m_worker->closed = m_worker->open();
        post(guard, [f, outcome = m_worker->closed] { f(outcome); });
    });
}

void Database::openDisposable(const QString &beside, QObject *context, std::function<void(const Disposable &)> f)
{
    QMetaObject::invokeMethod(m_worker, [this, beside, guard = QPointer<QObject>(context), f = std::move(f)] {
        post(guard, [f, outcome = m_worker->openDisposable(beside)] { f(outcome); });
    });
}

void Database::beginAnew(QObject *context, std::function<void(const Disposable &)> f)
{
    QMetaObject::invokeMethod(m_worker, [this, guard = QPointer<QObject>(context), f = std::move(f)] {
        m_worker->drain();
        const Disposable outcome {.usable = m_worker->beginAnew()};
        post(guard, [f, outcome] { f(outcome); });
    });
}

void Database::maintain(Work work, QObject *context, Done done)
{
    QMetaObject::invokeMethod(m_worker, [this, work = std::move(work), guard = QPointer<QObject>(context), done = std::move(done)] {
        m_worker->drain();
        std::optional<DatabaseError> outcome = m_worker->closed;
        if (!outcome) {
            auto db = QSqlDatabase::database(m_worker->connection, false);
            if (const QString problem = work(db); !problem.isEmpty())
                outcome = DatabaseError {DatabaseError::CannotWrite, problem};
        }
        post(guard, [done, outcome = std::move(outcome)] { done(outcome); });
    });
}

void Database::check(QObject *context, Done done)
{
    QMetaObject::invokeMethod(m_worker, [this, guard = QPointer<QObject>(context), done = std::move(done)] {
        m_worker->drain();
        std::optional<DatabaseError> outcome = m_worker->closed;
        if (!outcome) {
            auto db = QSqlDatabase::database(m_worker->connection, false);
            outcome = Worker::check(db);
        }
        post(guard, [done, outcome = std::move(outcome)] { done(outcome); });
    });
}

void Database::write(Work work, QObject *context, Done done)
{
    QMetaObject::invokeMethod(
        m_worker, [this, work = std::move(work), guard = QPointer<QObject>(context), done = std::move(done)]() mutable {
            m_worker->add({std::move(work), [this, guard, done = std::move(done)](std::optional<DatabaseError> outcome) {
                               post(guard, [done, outcome = std::move(outcome)] { done(outcome); });
                           }});
        });
}

void Database::enqueueRead(std::function<void(QSqlDatabase &)> read, QObject *context, std::function<void()> then, Closed closed)
{
    QMetaObject::invokeMethod(
        m_worker, [this, read = std::move(read), guard = QPointer<QObject>(context), then = std::move(then), closed]() mutable {
            m_worker->drain(); // a read sees what was written before it was asked for
            if (m_worker->closed && closed == Closed::StaysSilent)
                return;
            if (!m_worker->closed) {
                auto db = QSqlDatabase::database(m_worker->connection, false);
                read(db);
            }
            post(guard, std::move(then));
        });
}

} // namespace atrium
