// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/world/origin.h"

#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

/// As the options are spelled.
QList<std::pair<QString, QString>> valuesOf(const Scale &scale)
{
    return {{u"seed"_s, QString::number(scale.seed)}, {u"conversations"_s, QString::number(scale.conversations)},
        {u"messages"_s, QString::number(scale.messages)}, {u"sendings"_s, QString::number(scale.sendings)},
        {u"notifications"_s, QString::number(scale.notifications)}, {u"malls"_s, QString::number(scale.malls)},
        {u"users"_s, QString::number(scale.users)}, {u"chain"_s, scale.chain ? u"yes"_s : u"-1"_s}};
}

QString spelled(const QString &name, const QString &value)
{
    if (value == "yes"_L1) {
        return u"--"_s + name;
    }
    return value == "-1"_L1 ? u"no --"_s + name : u"--"_s + name + u' ' + value;
}

} // namespace

bool storeOrigin(const QSqlDatabase &database, const Scale &scale)
{
    QSqlQuery query(database);
    if (!query.exec(u"CREATE TABLE origin (name TEXT PRIMARY KEY, value TEXT NOT NULL)"_s)) {
        return false;
    }
    query.prepare(u"INSERT INTO origin VALUES (?, ?)"_s);
    for (const auto values = valuesOf(scale); const auto &[name, value] : values) {
        query.bindValue(0, name);
        query.bindValue(1, value);
        if (!query.exec()) {
            return false;
        }
    }
    return true;
}

QString compareOrigin(const QSqlDatabase &database, const QString &file, const Scale &scale)
{
    QHash<QString, QString> kept;
    QSqlQuery query(database);
    query.exec(u"SELECT name, value FROM origin"_s);
    while (query.next()) {
        kept.insert(query.value(0).toString(), query.value(1).toString());
    }
    for (const auto values = valuesOf(scale); const auto &[name, value] : values) {
        if (scale.asked.contains(name) && kept.value(name) != value) {
            return u"The file %1 holds a world of %2, and %3 was asked for; leave that out, or name another file."_s.arg(
                file, spelled(name, kept.value(name)), spelled(name, value));
        }
    }
    return u""_s;
}

} // namespace atrium::sandbox
