// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/cache/cache.h"

#include "network/cache/schema.h"

#include <QFile>
#include <QFileInfo>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds startIsOver(30'000);
constexpr milliseconds purgeEvery(6 * 60 * 60 * 1000);
constexpr qint64 dayUs = 86'400'000'000;

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
    auto done = std::make_shared<cache::Purged>();
    m_database.maintain([done, limits = m_limits, now = Instant::fromUtc(m_clock->now()).microseconds](
                            QSqlDatabase &db) { return cache::purge(db, limits, now, *done); },
        this,
        [this, done](const std::optional<DatabaseError> &error) {
            if (error)
                check();
            else
                Q_EMIT purged(*done);
        });
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
    write([shelf, rows, replaces, asOf, today = today()](
              QSqlDatabase &db) { return cache::putRows(db, shelf, rows, replaces, asOf, today); });
}

void Cache::remove(const Shelf &shelf, const QStringList &ids)
{
    write([shelf, ids](QSqlDatabase &db) { return cache::removeRows(db, shelf, ids); });
}

void Cache::removeOlder(const Shelf &shelf, qint64 sort)
{
    write([shelf, sort](QSqlDatabase &db) { return cache::removeOlder(db, shelf, sort); });
}

void Cache::write(Database::Work work)
{
    m_database.write(std::move(work), this, [this](const std::optional<DatabaseError> &error) {
        // A full disk is nobody's fault here; a malformed file is, and a look at all of it tells which this was.
        if (error && error->kind == DatabaseError::CannotWrite)
            check();
    });
}

} // namespace atrium
