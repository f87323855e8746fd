// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/local/copies.h"

#include "network/local/facts.h"
#include "network/log.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds copyEvery(600'000);
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

enum class Health { Sound, Damaged, Unknown };

/// Through a connection of its own, which only reads. copiedAt: when the file says that it was made as a copy.
Health healthOf(const QString &file, std::optional<Instant> *copiedAt = nullptr)
{
    const QString connection = QUuid::createUuid().toString();
    Health health = Health::Unknown;
    {
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        db.setDatabaseName(file);
        db.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (db.open()) {
            QSqlQuery check(db);
            if (check.exec(u"PRAGMA quick_check(1)"_s) && check.next()) {
                health = check.value(0).toString() == "ok"_L1 ? Health::Sound : Health::Damaged;
            } else {
                health = isDamage(check.lastError()) ? Health::Damaged : Health::Unknown;
            }
        }
        if (health == Health::Sound && copiedAt) {
            const qint64 at = local::readFact(db, u"copiedAt"_s).toLongLong();
            *copiedAt = at > 0 ? Instant {at} : Instant::fromUtc(QFileInfo(file).lastModified());
        }
        db.close();
    }
    QSqlDatabase::removeDatabase(connection);
    return health;
}

/// On the disk before it has its name. The files are small: what a person has typed, not what a server has sent.
QString writeWhole(const QString &from, const QString &to)
{
    QFile source(from);
    QSaveFile target(to);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return source.error() != QFile::NoError ? source.errorString() : target.errorString();
    target.setPermissions(ownerOnly);
    const QByteArray bytes = source.readAll();
    if (target.write(bytes) != bytes.size() || !target.commit())
        return target.errorString();
    return {};
}

bool setAside(const QString &file)
{
    for (const QLatin1StringView suffix : {"-wal"_L1, "-shm"_L1, ""_L1}) {
        const QString aside = file + ".damaged"_L1 + suffix;
        QFile::remove(aside);
        if (QFile::exists(file + suffix) && !QFile::rename(file + suffix, aside))
            return false;
    }
    return true;
}

qint64 changesOf(QSqlDatabase &db)
{
    QSqlQuery query(db);
    return query.exec(u"select total_changes()"_s) && query.next() ? query.value(0).toLongLong() : -1;
}

} // namespace

QString local::makeCopy(QSqlDatabase &db, const Instant &now)
{
    const QString file = db.databaseName();
    const QString fresh = file + ".copy.new"_L1;
    if (QString problem = saveFact(db, u"copiedAt"_s, QString::number(now.microseconds)); !problem.isEmpty())
        return problem;
    QFile::remove(fresh);
    QSqlQuery query(db);
    query.prepare(u"VACUUM INTO ?"_s);
    query.addBindValue(fresh);
    QString problem = query.exec() ? QString() : query.lastError().text();
    if (problem.isEmpty() && healthOf(fresh) != Health::Sound)
        problem = u"the copy cannot be read"_s;
    if (problem.isEmpty()) {
        // The older one goes only now. Whenever the power goes, at least one whole copy has a name.
        if (QFile::exists(file + ".copy"_L1)) {
            QFile::remove(file + ".copy2"_L1);
            QFile::rename(file + ".copy"_L1, file + ".copy2"_L1);
        }
        problem = writeWhole(fresh, file + ".copy"_L1);
    }
    QFile::remove(fresh);
    return problem;
}

std::optional<local::Rescued> local::rescue(const QString &file)
{
    const QStringList copies {file + ".copy"_L1, file + ".copy2"_L1};
    const bool copied = QFile::exists(copies.first()) || QFile::exists(copies.last());
    const QFileInfo there(file);
    // SQLite takes an empty file for a new database, so an emptied one would pass for one that never held anything.
    const bool lost = copied && (!there.exists() || there.size() == 0);
    if (!lost && (!there.exists() || there.size() == 0 || healthOf(file) != Health::Damaged))
        return std::nullopt;
    if (!setAside(file))
        return std::nullopt;
    for (const QString &copy : copies) {
        Rescued rescued;
        if (QFile::exists(copy) && healthOf(copy, &rescued.copiedAt) == Health::Sound && writeWhole(copy, file).isEmpty())
            return rescued;
    }
    return Rescued {};
}

LocalCopies::LocalCopies(Database *local, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_local(local)
    , m_clock(clock)
    , m_rescued(std::make_shared<std::optional<local::Rescued>>())
    , m_changes(std::make_shared<qint64>(-1))
{
    local->setRescue([rescued = m_rescued](const QString &file) {
        *rescued = local::rescue(file);
        if (*rescued)
            qCWarning(lcStore) << "local.db was damaged and has been set aside; a copy is used:" << (*rescued)->copiedAt.has_value();
    });
    m_every = Wait(clock, clock->every(copyEvery, this, [this] {
        m_local->read<QString>(copying(), this, [this](const QString &problem) {
            if (problem.isEmpty()) {
                Q_EMIT copied();
                return;
            }
            qCWarning(lcStore) << "local.db not copied:" << problem;
            Q_EMIT notCopied(problem);
        });
    }));
}

LocalCopies::~LocalCopies()
{
    m_local->read<QString>(copying(), m_local, [](const QString &) {}); // before it closes; nobody is there to be told
}

std::function<QString(QSqlDatabase &)> LocalCopies::copying() const
{
    return [changes = m_changes, now = Instant::fromUtc(m_clock->now())](QSqlDatabase &db) {
        if (*changes == changesOf(db))
            return QString();
        QString problem = local::makeCopy(db, now);
        if (problem.isEmpty())
            *changes = changesOf(db);
        return problem;
    };
}

} // namespace atrium
