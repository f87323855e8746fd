// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/world/sendingstore.h"
#include "network/sandbox/reportstamps.h"
#include "network/sandbox/world/curves.h"
#include "network/sandbox/world/moresendings.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

QVariant orNull(qint64 id)
{
    return id == 0 ? QVariant() : QVariant(id);
}

bool runRow(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i) {
        query.bindValue(i, values.at(i));
    }
    return query.exec();
}

/// One prepared statement for all rows of a table.
class Writer {
public:
    explicit Writer(const QSqlDatabase &database)
        : m_row(database)
        , m_curve(database)
    {
        m_row.prepare(u"INSERT INTO sendings VALUES ("_s + QStringList(28, u"?"_s).join(u',') + u')');
        m_curve.prepare(u"INSERT INTO curves VALUES (?, ?, ?, ?, ?)"_s);
    }

    [[nodiscard]] bool write(const Sending &s)
    {
        const QVariant language = s.language.isNull() ? QVariant() : QVariant(s.language);
        // In the order of the table, which is that of the documented example.
        return runRow(m_row,
            {s.id, s.customer, s.club, language, s.channel, s.service, orNull(s.reporting), orNull(s.source), s.sourceApp, s.sourceType,
                orNull(s.audience), orNull(s.campaign), s.dispatches(), s.members, s.fresh, s.delivered, s.errored, s.failed, s.opened,
                s.openings, s.transient, s.transmitted, s.clicked, sendingStamp(s.created, s.microseconds), s.bare, s.underWay(), s.opened,
                s.follows ? QVariant(s.delay) : QVariant()});
    }

    [[nodiscard]] bool write(qint64 sending, const std::vector<Curve> &curves)
    {
        return std::all_of(curves.begin(), curves.end(), [&](const Curve &one) {
            const qint64 length = one.counts.size() / 4 * slotLength;
            return runRow(m_curve, {sending, int(one.event), one.start.toMSecsSinceEpoch(), length, one.counts});
        });
    }

private:
    QSqlQuery m_row;
    QSqlQuery m_curve;
};

} // namespace

bool storeSendings(const QSqlDatabase &database, const std::vector<Sending> &sendings, const Stage &stage)
{
    Writer writer(database);
    QHash<int, QTimeZone> zones;
    for (const Sending &s : sendings) {
        if (!zones.contains(s.customer)) {
            zones.insert(s.customer, stage.zoneOf(s.customer));
        }
        if (!writer.write(s) || (!s.follows && !writer.write(s.id, curvesOf(s, zones.value(s.customer), stage.now)))) {
            return false;
        }
    }
    return true;
}

bool storeMoreSendings(const QSqlDatabase &database, int count, Stage &stage)
{
    Writer writer(database);
    // No report asks for events that are older than what is kept longest.
    const QDateTime kept = stage.now.addYears(-2).addDays(-3);
    return moreSendings(
        count, stage, [&](const Sending &s) { return writer.write(s) && (s.created < kept || writer.write(s.id, briefCurvesOf(s))); });
}

} // namespace atrium::sandbox
