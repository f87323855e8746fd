// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/pool.h"

#include <QSqlError>
#include <QSqlQuery>

#include <thread>
#include <utility>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

std::atomic<int> serials {0};

} // namespace

Pool::Pool(QString file)
    : m_file(std::move(file))
    , m_serial(++serials)
{
}

QString Pool::nameHere() const
{
    const size_t thread = std::hash<std::thread::id>()(std::this_thread::get_id());
    return u"sandbox-"_s + QString::number(m_serial) + u'-' + QString::number(thread);
}

QSqlDatabase Pool::here()
{
    const QString name = nameHere();
    if (QSqlDatabase known = QSqlDatabase::database(name, false); known.isValid()) {
        return known;
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(m_file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (database.open()) {
        QSqlQuery query(database);
        query.exec(u"PRAGMA synchronous=OFF"_s); // a playground's data need not outlive a power cut
        query.exec(u"PRAGMA cache_size=-512"_s); // KiB, for each thread that serves; the system keeps the file's pages anyway
    }
    return database;
}

void Pool::closeHere()
{
    const QString name = nameHere();
    if (QSqlDatabase::contains(name)) {
        QSqlDatabase::database(name, false).close();
        QSqlDatabase::removeDatabase(name);
    }
}

} // namespace atrium::sandbox
