// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/world/directory.h"
#include "network/sandbox/world/texts.h"
#include "network/sandbox/world/topics.h"
#include "network/sandbox/worldtime.h"

#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

constexpr int shopsPerMall = 12;

bool run(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i) {
        query.bindValue(i, values.at(i));
    }
    return query.exec();
}

/// The words that X-Customer filters by.
bool storeFilters(const QSqlDatabase &database, const Stage &stage)
{
    static const QHash<QString, QString> languages {
        {u"NO"_s, u"nb"_s}, {u"FI"_s, u"fi"_s}, {u"SE"_s, u"sv"_s}, {u"PL"_s, u"pl"_s}, {u"DE"_s, u"de"_s}, {u"GB"_s, u"en"_s}};
    static const QStringList chains {u"Fjord"_s, u"Linden"_s, u"Quayside"_s};
    QSqlQuery insert(database);
    insert.prepare(u"INSERT INTO mall_filters VALUES (?, ?, ?)"_s);
    int position = 0;
    for (const Mall &mall : stage.malls) {
        // The two Norwegian malls of the tables are one chain, the Finnish one is of another.
        const int chain = position < 2 ? 0 : (position - 1) % int(chains.size());
        ++position;
        if (!run(insert, {mall.customerId, chains.at(chain), languages.value(mall.country)})) {
            return false;
        }
    }
    return true;
}

/// A scope for each shop, which the system keeps, and some that people made.
bool storeScopes(const QSqlDatabase &database, const Stage &stage)
{
    const QString made = u"2022-01-26T16:47:00.696Z"_s; // as documented
    const QString gone = u"2024-03-04T09:12:44.108Z"_s;
    QSqlQuery insert(database);
    insert.prepare(u"INSERT INTO subunits_scopes VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    qint64 id = 1;
    qint64 subunit = 1;
    for (const Mall &mall : stage.malls) {
        QStringList all;
        for (int i = 0; i < shopsPerMall; ++i, ++id, ++subunit) {
            const QString number = QString::number(subunit);
            const QString name = QString::fromUtf16(shops()[size_t(subunit - 1) % shops().size()]);
            all.append(number);
            if (!run(insert, {id, mall.customerId, name, u'[' + number + u']', true, made, made, QVariant()})) {
                return false;
            }
        }
        const auto scope = [&](const QString &name, const QStringList &members, const QVariant &archived) {
            const QString touched = archived.isNull() ? made : archived.toString();
            return run(insert, {id++, mall.customerId, name, u'[' + members.join(u',') + u']', false, made, touched, archived});
        };
        if (!scope(mall.name, all, {}) || !scope(u"Ground floor"_s, all.first(7), {}) || !scope(u"Upper floor"_s, all.last(5), {})
            || !scope(u"Summer market"_s, all.first(3), gone)) {
            return false;
        }
    }
    return true;
}

/// Groups that people keep by hand, and one for each audience that something was sent to, or that conversations go to.
bool storeGroups(const QSqlDatabase &database, const Stage &stage)
{
    QSqlQuery insert(database);
    insert.prepare(u"INSERT INTO members_groups VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    qint64 id = 4'101;
    const auto add = [&](int customer, const QString &name, const QString &text, bool automatic, bool system, qint64 audience,
                         qint64 members) {
        const QVariant itsAudience = audience > 0 ? QVariant(audience) : QVariant();
        const QString type = automatic ? u"audience"_s : u"manual"_s;
        return run(insert, {id++, customer, name, text, type, automatic, system, itsAudience, members});
    };
    QSqlQuery sent(database);
    sent.prepare(u"SELECT audience_id, max(members_count) FROM sendings WHERE customer_id = ? AND audience_id IS NOT NULL"
                 " GROUP BY audience_id ORDER BY audience_id"_s);
    for (const Mall &mall : stage.malls) {
        if (!add(mall.customerId, u"Staff"_s, u"People who work in the mall"_s, false, false, 0, 212)
            || !add(mall.customerId, u"Test members"_s, u"They get every text first"_s, false, true, 0, 6)
            || !run(sent, {mall.customerId})) {
            return false;
        }
        QHash<qint64, qint64> sizes;
        QList<qint64> found;
        while (sent.next()) {
            found.append(sent.value(0).toLongLong());
            sizes.insert(found.constLast(), sent.value(1).toLongLong());
        }
        for (const Audience &audience : audiences()) {
            if (customerOfAudience(audience.id) == mall.customerId && !sizes.contains(audience.id)) {
                found.append(audience.id);
                sizes.insert(audience.id, audience.members.split(u' ').size());
            }
        }
        for (const qint64 audience : std::as_const(found)) {
            if (!add(mall.customerId, audienceName(audience), u"Follows from a rule"_s, true, false, audience, sizes.value(audience))) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

const QStringList &directoryTables()
{
    // A text belongs to a topic: the campaign, the trigger, or 0 for a service that has one text for all. Settings hold only what a
    // user changed.
    static const QStringList statements {
        u"CREATE TABLE mall_filters (customer_id INTEGER PRIMARY KEY, chain TEXT NOT NULL, language TEXT NOT NULL)"_s,
        u"CREATE TABLE subunits_scopes (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL, name TEXT NOT NULL,"
        " subunit_ids TEXT NOT NULL, system INTEGER NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, archived_at TEXT)"_s,
        u"CREATE TABLE members_groups (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL, name TEXT NOT NULL,"
        " description TEXT NOT NULL, type TEXT NOT NULL, automatic INTEGER NOT NULL, system INTEGER NOT NULL, audience_id INTEGER,"
        " members_count INTEGER NOT NULL)"_s,
        u"CREATE TABLE texts (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL, service TEXT NOT NULL, topic INTEGER NOT NULL,"
        " channel TEXT NOT NULL, campaign_id INTEGER, name TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL,"
        " created_at TEXT NOT NULL, updated_at TEXT NOT NULL, sendings_count INTEGER NOT NULL, latest_sending INTEGER NOT NULL,"
        " UNIQUE (customer_id, service, topic, channel))"_s,
        u"CREATE INDEX sendings_by_reporting ON sendings (reporting_id)"_s,
        u"CREATE INDEX sendings_under_way ON sendings (customer_id, service_type) WHERE new_count + transiently_failed_count > 0"_s,
        u"CREATE TABLE notifications_settings (user_id TEXT NOT NULL, kind TEXT NOT NULL, channel TEXT NOT NULL, wanted INTEGER NOT NULL,"
        " PRIMARY KEY (user_id, kind, channel)) WITHOUT ROWID"_s,
    };
    return statements;
}

bool storeDirectory(const QSqlDatabase &database, const Stage &stage)
{
    return storeFilters(database, stage) && storeScopes(database, stage) && storeGroups(database, stage);
}

const QStringList &notificationKinds()
{
    static const QStringList kinds {u"conversation_message"_s, u"sending_finished"_s, u"sending_error_rate"_s, u"operations_alert"_s,
        u"document_confirmation"_s, u"document_confirmed"_s, u"audience_ready"_s};
    return kinds;
}

const QStringList &notificationChannels()
{
    static const QStringList channels {u"email"_s, u"push"_s};
    return channels;
}

} // namespace atrium::sandbox
