// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/cache/cache.h"

#include "network/cache/schema.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QtEndian>

#include <array>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds startIsOver(30'000);
constexpr milliseconds purgeEvery(6 * 60 * 60 * 1000);
constexpr milliseconds stampsEvery(60'000);
constexpr qint64 dayUs = 86'400'000'000;

/// What a list is asked for every few seconds mostly brings again: told apart by all that a write of it depends on.
QByteArray digestOf(const QList<cache::Row> &rows, cache::Replaces replaces, qint64 today)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&hash](qint64 number) {
        std::array<char, sizeof number> bytes {};
        qToBigEndian(number, bytes.data());
        hash.addData(QByteArrayView(bytes.data(), bytes.size()));
    };
    add(today);
    add(static_cast<qint64>(replaces));
    for (const cache::Row &row : rows) {
        const QByteArray id = row.id.toUtf8();
        for (const QByteArray &part : {id, row.json}) {
            add(part.size());
            hash.addData(part);
        }
        add(row.sort);
    }
    return hash.result();
}

/// Beside the file of a newer version, this version's own.
QString besideOf(const QString &file)
{
    const QFileInfo info(file);
    return info.path() + u'/' + info.completeBaseName() + u".v"_s + QString::number(cache::ladder().size()) + u'.' + info.suffix();
}

} // namespace

Cache::Cache(const QString &file, Clock *clock, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_limits(limits)
    , m_database(file, Database::Durability::Normal, cache::ladder())
{
}

Cache::~Cache()
{
    writeStamps(); // the queue is worked off before the file is closed
}

void Cache::open()
{
    const QString beside = besideOf(m_database.file());
    m_database.openDisposable(beside, this, [this, beside](const Database::Disposable &opened) {
        if (!opened.usable) {
            Q_EMIT unusable(opened.met.value_or(DatabaseError {}));
            return;
        }
        if (opened.met)
            Q_EMIT begunAnew(*opened.met);
        // What a step back to an older version left behind is under no limit any more.
        if (!opened.met || opened.met->kind != DatabaseError::Newer) {
            for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1})
                QFile::remove(beside + suffix);
        }
        m_careful = Wait(m_clock, m_clock->after(startIsOver, this, [this] {
            check();
            purge();
        }));
        m_clock->every(purgeEvery, this, [this] { purge(); });
    });
}

qint64 Cache::today() const
{
    return Instant::fromUtc(m_clock->now()).microseconds / dayUs;
}

bool Cache::keeps(cache::Kind kind) const
{
    return m_limits.texts != Limits::Texts::Never || (kind != cache::Kind::Messages && kind != cache::Kind::Newest);
}

void Cache::setLimits(const Limits &limits)
{
    if (m_limits == limits)
        return;
    m_limits = limits;
    purge();
}

void Cache::purge()
{
    purgeBy(m_limits, this, [](const std::optional<cache::Purged> &) {});
}

void Cache::removeTexts(QObject *context, std::function<void(const std::optional<cache::Purged> &)> f)
{
    Limits none = m_limits;
    none.texts = Limits::Texts::Never;
    purgeBy(none, context, std::move(f));
}

void Cache::purgeBy(const Limits &limits, QObject *context, std::function<void(const std::optional<cache::Purged> &)> f)
{
    writeStamps();
    m_put.clear(); // what goes may come again as it was
    auto done = std::make_shared<cache::Purged>();
    m_database.maintain([done, limits, now = Instant::fromUtc(m_clock->now()).microseconds](
                            QSqlDatabase &db) { return cache::purge(db, limits, now, *done); },
        this,
        [this, done, guard = QPointer<QObject>(context), f = std::move(f)](const std::optional<DatabaseError> &error) {
            if (error)
                check();
            else
                Q_EMIT purged(*done);
            if (guard)
                f(error ? std::nullopt : std::optional(*done));
        });
}

void Cache::measure(QObject *context, std::function<void(const std::optional<cache::Use> &)> f)
{
    m_database.readOr<std::optional<cache::Use>>(
        {}, [](QSqlDatabase &db) { return cache::use(db); }, context, [f = std::move(f)](std::optional<cache::Use> use) { f(use); });
}

void Cache::check()
{
    if (std::exchange(m_checking, true))
        return;
    m_database.check(this, [this](const std::optional<DatabaseError> &error) {
        m_checking = false;
        if (error && error->kind == DatabaseError::Damaged)
            beginAnew(*error);
    });
}

void Cache::beginAnew(const DatabaseError &why)
{
    if (std::exchange(m_beginning, true))
        return;
    m_put.clear();
    m_database.beginAnew(this, [this, why](const Database::Disposable &opened) {
        m_beginning = false;
        if (opened.usable)
            Q_EMIT begunAnew(why);
        else
            Q_EMIT unusable(why);
    });
}

void Cache::put(const Shelf &shelf, const QList<cache::Row> &rows, cache::Replaces replaces, const std::optional<Instant> &asOf)
{
    if (!keeps(shelf.kind))
        return;
    Put &last = m_put[keyOf(shelf)];
    const QByteArray digest = digestOf(rows, replaces, today());
    if (last.digest == digest) {
        if (!asOf)
            return;
        last.asOf = asOf;
        if (!m_stampsWait)
            m_stamps = Wait(m_clock, m_clock->after(stampsEvery, this, [this] { writeStamps(); }));
        m_stampsWait = true;
        return;
    }
    const std::optional<Instant> since = asOf ? asOf : last.asOf;
    last = {.shelf = shelf, .digest = digest};
    write([shelf, rows, replaces, since, today = today()](
              QSqlDatabase &db) { return cache::putRows(db, shelf, rows, replaces, since, today); });
}

QString Cache::keyOf(const Shelf &shelf)
{
    return QString::number(static_cast<int>(shelf.kind)) + u'\n' + shelf.scope.value + u'\n' + shelf.parent;
}

void Cache::writeStamps()
{
    m_stamps.stop();
    m_stampsWait = false;
    QList<Put> due;
    for (Put &one : m_put) {
        if (one.asOf)
            due.append({.shelf = one.shelf, .asOf = std::exchange(one.asOf, std::nullopt)});
    }
    if (due.isEmpty())
        return;
    write([due, today = today()](QSqlDatabase &db) {
        for (const Put &one : due) {
            if (QString problem = cache::putRows(db, one.shelf, {}, cache::Replaces::Nothing, one.asOf, today); !problem.isEmpty())
                return problem;
        }
        return QString();
    });
}

void Cache::remove(const Shelf &shelf, const QStringList &ids)
{
    m_put[keyOf(shelf)].digest.clear();
    write([shelf, ids](QSqlDatabase &db) { return cache::removeRows(db, shelf, ids); });
}

void Cache::removeOlder(const Shelf &shelf, qint64 sort)
{
    m_put[keyOf(shelf)].digest.clear();
    write([shelf, sort](QSqlDatabase &db) { return cache::removeOlder(db, shelf, sort); });
}

void Cache::write(Database::Work work)
{
    m_database.write(std::move(work), this, [this](const std::optional<DatabaseError> &error) {
        // A full disk is nobody's fault here; a malformed file is, and a look at all of it tells which this was.
        if (error)
            m_put.clear();
        if (error && error->kind == DatabaseError::CannotWrite)
            check();
    });
}

} // namespace atrium
