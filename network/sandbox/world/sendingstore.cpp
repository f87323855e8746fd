// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/world/sendingstore.h"
#include "network/sandbox/reportstamps.h"
#include "network/sandbox/world/curves.h"

#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

QVariant orNull(qint64 id)
{
    return id == 0 ? QVariant() : QVariant(id);
}

bool run(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i) {
        query.bindValue(i, values.at(i));
    }
    return query.exec();
}

} // namespace

bool storeSendings(const QSqlDatabase &database, const std::vector<Sending> &sendings, const Stage &stage)
{
    QSqlQuery row(database);
    row.prepare(u"INSERT INTO sendings VALUES ("_s + QStringList(27, u"?"_s).join(u',') + u')');
    QSqlQuery curve(database);
    curve.prepare(u"INSERT INTO curves VALUES (?, ?, ?, ?, ?)"_s);
    QHash<int, QTimeZone> zones;
    for (const Sending &s : sendings) {
        const QVariant language = s.language.isNull() ? QVariant() : QVariant(s.language);
        // In the order of the table, which is that of the documented example.
        if (!run(row,
                {s.id, s.customer, s.club, language, s.channel, s.service, orNull(s.reporting), orNull(s.source), s.sourceApp, s.sourceType,
                    orNull(s.audience), orNull(s.campaign), s.dispatches(), s.members, s.fresh, s.delivered, s.errored, s.failed, s.opened,
                    s.openings, s.transient, s.transmitted, s.clicked, sendingStamp(s.created, s.microseconds), s.bare, s.underWay(),
                    s.opened})) {
            return false;
        }
        if (!zones.contains(s.customer)) {
            zones.insert(s.customer, stage.zoneOf(s.customer));
        }
        for (const Curve &one : curvesOf(s, zones.value(s.customer), stage.now)) {
            const qint64 length = one.counts.size() / 4 * slotLength;
            if (!run(curve, {s.id, int(one.event), one.start.toMSecsSinceEpoch(), length, one.counts})) {
                return false;
            }
        }
    }
    return true;
}

} // namespace atrium::sandbox
